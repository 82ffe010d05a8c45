import { documentTypeName } from '../../document/documentType.ts';
import type { Vocabulary } from '../../number/typed/lexicon.ts';
import { nameSyllable, plainWords } from '../../text/words.ts';
import { canonicalName } from './canonicalName.ts';
import type { IndexedDocument } from './readDocuments.ts';
import { spellings } from './spelling.ts';

/** A document or a body as its names are searched. */
export interface Searchable {
  /** " name | alias | subject | issuer ", folded, a space round each word. */
  plain: string;
  /** Where the subject and the issuer begin in `plain`. */
  subjectAt: number;
  issuerAt: number;
  /** Names without spaces: whole names, then from `titlesAt` on the titles without their type. */
  squeezed: readonly string[];
  /** The same in canonical form. */
  canonical: readonly string[];
  titlesAt: number;
  /** The same with marks; made when first asked for. */
  spellings(): string;
}

const ofDocument = new WeakMap<IndexedDocument, Searchable>();

/** Names of a document: its own, its aliases, its type with its title, the title alone. */
export function searchableDocument(file: Vocabulary, document: IndexedDocument): Searchable {
  let searchable = ofDocument.get(document);
  if (!searchable) {
    const { type, name, subject, aliases, issuer, hasNumber } = document;
    const typeWords = nameWords(documentTypeName(type));
    const called = [name, ...aliases].map(nameWords);
    const about = nameWords(subject);
    const title = withoutAbout(about);
    const names = title.length === 0 ? called : [...called, [...typeWords, ...title]];
    const titles = hasNumber ? [title] : [title, ...called.map((words) => withoutType(words, typeWords))];
    const issuerName = file.bodies[issuer]?.[0].split('|')[0] ?? '';
    const marked = () => [name, ...aliases, subject, issuerName].join(' | ');
    searchable = makeSearchable(file, {
      called,
      about,
      issuer: nameWords(issuerName),
      names,
      titles,
      marked,
    });
    ofDocument.set(document, searchable);
  }
  return searchable;
}

/** Names alone: those of a body, the aliases of a document. */
export function searchableNames(file: Vocabulary, names: readonly string[]): Searchable {
  const called = names.map(nameWords);
  return makeSearchable(file, {
    called,
    about: [],
    issuer: [],
    names: called,
    titles: [],
    marked: () => names.join(' | '),
  });
}

type Words = readonly string[];

interface Parts {
  /** What it is called, then what it is about and who issued it. */
  called: readonly Words[];
  about: Words;
  issuer: Words;
  names: readonly Words[];
  titles: readonly Words[];
  marked: () => string;
}

function makeSearchable(
  file: Vocabulary,
  { called, about, issuer, names, titles, marked }: Parts,
): Searchable {
  const all = [...names, ...titles.filter((words) => words.length > 0)];
  const own = ` ${called.map((words) => words.join(' ')).join(' | ')} | `;
  const withSubject = `${own}${about.join(' ')} | `;
  let spelled: string | undefined;
  return {
    plain: `${withSubject}${issuer.join(' ')} `,
    subjectAt: own.length,
    issuerAt: withSubject.length,
    squeezed: all.map((words) => words.join('')),
    canonical: all.map((words) => canonicalName(file, words)),
    titlesAt: names.length,
    spellings: () => {
      spelled ??= spellings(marked());
      return spelled;
    },
  };
}

const nameWords = (text: string) => plainWords(text).map(nameSyllable);

/** "quy dinh ve nhung dieu …" → "nhung dieu …"; empty when no title follows the type ("chuong trinh … cua tinh uy"). */
function withoutType(name: Words, type: Words): Words {
  const isTitle = type.every((word, at) => name[at] === word) && name[type.length] !== 'cua';
  return isTitle ? withoutAbout(name.slice(type.length)) : [];
}

/** "ve viec ban hanh …" → "ban hanh …". */
function withoutAbout(words: Words): Words {
  if (words[0] !== 've') return words;
  return words.slice(words[1] === 'viec' ? 2 : 1);
}
