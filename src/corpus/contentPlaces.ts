import { REGISTER_FILE } from '../domain/permanence/formatRegister.ts';

/** The lists of `content/`, as they are read by name. */
export const LISTS = [
  'sources.yaml',
  'bodies.yaml',
  'glossary.yaml',
  'unlisted-references.yaml',
  'ordered-documents.yaml',
  'unresolved.yaml',
  'later.yaml',
  'text-remarks.yaml',
  'keywords.yaml',
  'pages.yaml',
  'thesaurus.yaml',
] as const;

/** The author's guide. */
export const GUIDE_FILE = 'content/README.md';
export const PROGRAMME_FILE = 'content/programme.mdx';
export const DOCUMENTS_FOLDER = 'content/documents';

/** Pictures of the paper, in a folder for each document. */
export const SCANS_PLACE = 'content/scans';

/** Every file outside the folders that has a meaning. */
export const KNOWN_FILES: ReadonlySet<string> = new Set([
  GUIDE_FILE,
  PROGRAMME_FILE,
  REGISTER_FILE,
  ...LISTS.map((name) => `content/${name}`),
]);
