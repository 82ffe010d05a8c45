import type { APIRoute } from 'astro';
import { editionOf, offeredFormats } from '../../components/exports/editions.ts';
import type { CorpusDocument } from '../../corpus/corpus.ts';
import { currentCorpus } from '../../corpus/current.ts';
import type { ExportFormat } from '../../domain/exportFormats.ts';
import { exportUrl } from '../../domain/urls.ts';
import { pressed } from '../../exports/press.ts';

interface Props extends Record<string, unknown> {
  document: CorpusDocument;
  format: ExportFormat;
}

export function getStaticPaths() {
  return [...currentCorpus().documents.values()].flatMap((document) =>
    offeredFormats(document).map((format) => ({
      params: { file: exportUrl(document.metadata.id, format).slice('/xuat-ban/'.length) },
      props: { document, format } satisfies Props,
    })),
  );
}

/** A document in a format. */
export const GET: APIRoute<Props> = async ({ props: { document, format }, site }) =>
  new Response(new Uint8Array(await pressed(editionOf(document, site), format)));
