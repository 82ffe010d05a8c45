import { documentTypeName } from '../../document/documentType.ts';
import { canonicalName } from './canonicalName.ts';
import { squeeze } from './lexicon.ts';
import type { IndexedDocument } from './readDocuments.ts';
import type { RootFile } from './resolverIndex.ts';
import { spellings } from './spelling.ts';
import { plainText, plainWords } from './words.ts';

/** A document or a body as its names are searched. */
export interface Searchable {
  /** " name | alias | subject | issuer ", folded, a space round each word. */
  plain: string;
  /** Where the subject and the issuer begin in `plain`. */
  subjectAt: number;
  issuerAt: number;
  /** Whole names without spaces. */
  squeezed: readonly string[];
  /** Whole names in canonical form. */
  canonical: readonly string[];
  /** The same with marks; made when first asked for. */
  spellings(): string;
}

const ofDocument = new WeakMap<IndexedDocument, Searchable>();

/** Names of a document: its own, its aliases, its type with its title, the title alone. */
export function searchableDocument(root: RootFile, document: IndexedDocument): Searchable {
  let searchable = ofDocument.get(document);
  if (!searchable) {
    const { type, name, subject, aliases, issuer } = document;
    const title = withoutAbout(subject);
    const names = [name, ...aliases, ...(title === '' ? [] : [`${documentTypeName(type)} ${title}`, title])];
    const issuerName = root.bodies[issuer]?.[0].split('|')[0] ?? '';
    searchable = makeSearchable(root, [name, ...aliases], subject, issuerName, names);
    ofDocument.set(document, searchable);
  }
  return searchable;
}

export function searchableBody(root: RootFile, names: readonly string[]): Searchable {
  return makeSearchable(root, names, '', '', names);
}

function makeSearchable(
  root: RootFile,
  called: readonly string[],
  subject: string,
  issuer: string,
  names: readonly string[],
): Searchable {
  const own = ` ${called.map(plainText).join(' | ')} | `;
  const about = `${own}${plainText(subject)} | `;
  let marked: string | undefined;
  return {
    plain: `${about}${plainText(issuer)} `,
    subjectAt: own.length,
    issuerAt: about.length,
    squeezed: names.map(squeeze),
    canonical: names.map((name) => canonicalName(root, plainWords(name))),
    spellings: () => (marked ??= spellings([...called, subject, issuer].join(' | '))),
  };
}

/** "Về việc ban hành …" → "ban hành …". */
function withoutAbout(subject: string): string {
  return subject.replace(/^về\s+(?:việc\s+)?/iu, '');
}
