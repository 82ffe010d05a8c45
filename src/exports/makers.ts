import type { ExportFormat } from '../domain/exportFormats.ts';
import { DATA_FILES } from '../domain/urls.ts';
import type { Edition } from './edition.ts';

type Make = (edition: Edition) => Promise<Uint8Array>;

const inUtf8 = (text: string) => new TextEncoder().encode(text);

/** How each format is made; what is heavy is loaded when a file has to be made anew. */
export const MAKERS: Readonly<Record<ExportFormat, Make>> = {
  pdf: async (edition) => (await import('./pdf/pdf.ts')).pdf(edition),
  docx: async (edition) => (await import('./docx.ts')).docx(edition),
  epub: async (edition) => (await import('./epub/epub.ts')).epub(edition),
  md: async (edition) => inUtf8((await import('./markdown.ts')).markdown(edition)),
  txt: async (edition) => inUtf8((await import('./plainText.ts')).documentAsText(edition)),
  xml: async (edition) => inUtf8((await import('./akn/toAkn.ts')).toAkn(edition)),
  json: async (edition) => {
    // Beside its schema, wherever the site lives.
    const schema = new URL(`.${DATA_FILES.schema}`, edition.site.address).href;
    return inUtf8((await import('./json.ts')).json(edition, schema));
  },
  bib: async (edition) => inUtf8((await import('./reference/bibtex.ts')).bibtex(edition)),
  ris: async (edition) => inUtf8((await import('./reference/ris.ts')).ris(edition)),
  'csl.json': async (edition) => inUtf8((await import('./reference/cslJson.ts')).cslJson(edition)),
};

/** The formats that a document has: Akoma Ntoso is a format of texts, and says nothing of a document without one. */
export function formatsOf(hasText: boolean): ExportFormat[] {
  const all = Object.keys(MAKERS) as ExportFormat[];
  return hasText ? all : all.filter((format) => format !== 'xml');
}
