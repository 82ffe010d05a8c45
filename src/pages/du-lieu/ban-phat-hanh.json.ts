import type { APIRoute } from 'astro';
import { releaseDigests } from '../../components/exports/releaseDigests.ts';

/** A digest of each clause and of each file that is handed out, and one of all. */
export const GET: APIRoute = async ({ site }) =>
  new Response(`${JSON.stringify(await releaseDigests(site), null, 1)}\n`);
