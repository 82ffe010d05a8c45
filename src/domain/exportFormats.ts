/** Formats in which a document is handed out, by the extension of the file, and what readers call them. */
export const EXPORT_FORMATS = {
  pdf: 'PDF',
  docx: 'Word',
  epub: 'EPUB',
  md: 'Markdown',
  txt: 'Văn bản thuần',
  xml: 'Akoma Ntoso',
  json: 'JSON',
  bib: 'BibTeX',
  ris: 'RIS',
  'csl.json': 'CSL-JSON',
} as const;
export type ExportFormat = keyof typeof EXPORT_FORMATS;

/** The formats that hold no words of a document, only how it is cited: for programs that keep references. */
export const REFERENCE_FORMATS = ['bib', 'ris', 'csl.json'] as const satisfies readonly ExportFormat[];
