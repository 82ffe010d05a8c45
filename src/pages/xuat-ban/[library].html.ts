import type { APIRoute } from 'astro';
import { HANDS_OUT } from '../../components/exports/editions.ts';
import { libraryFile } from '../../components/exports/libraryFile.ts';
import { SINGLE_FILE } from '../../domain/urls.ts';

export function getStaticPaths() {
  const library = SINGLE_FILE.slice('/xuat-ban/'.length, -'.html'.length);
  return HANDS_OUT ? [{ params: { library } }] : [];
}

/** The whole library in one file, to be sent and to be opened without a server. */
export const GET: APIRoute = ({ site }) => new Response(libraryFile(site));
