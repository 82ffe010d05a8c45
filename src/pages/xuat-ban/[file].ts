import type { APIRoute } from 'astro';
import { exportedBytes, offeredFormats } from '../../components/exports/editions.ts';
import type { CorpusDocument } from '../../corpus/corpus.ts';
import { currentCorpus } from '../../corpus/current.ts';
import type { ExportFormat } from '../../domain/exportFormats.ts';
import { exportUrl } from '../../domain/urls.ts';

interface Props extends Record<string, unknown> {
  document: CorpusDocument;
  format: ExportFormat;
}

/** While developing only: a build puts the files in place itself, for less than pages cost (`integrations/handOut.ts`). */
export function getStaticPaths() {
  if (!import.meta.env.DEV) return [];
  return [...currentCorpus().documents.values()].flatMap((document) =>
    offeredFormats(document).map((format) => ({
      params: { file: exportUrl(document.metadata.id, format).slice('/xuat-ban/'.length) },
      props: { document, format } satisfies Props,
    })),
  );
}

/** A document in a format. */
export const GET: APIRoute<Props> = async ({ props: { document, format }, site }) =>
  new Response(new Uint8Array(await exportedBytes(document, format, site)));
