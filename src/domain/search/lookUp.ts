import { findNumbers, type NumberIndex } from '../citation/numberIndex.ts';
import { DOCUMENT_TYPES, type DocumentTypeId } from '../document/documentType.ts';
import { parseNumberQuery } from '../document/numberQuery.ts';
import { expandShortFragment } from '../provision/shortForm.ts';
import { foldText } from '../text/fold.ts';

/** The small index that answers numbers, names, titles and places of the programme; `/du-lieu/tra-cuu.json`. */
export interface LookUpIndex {
  numbers: NumberIndex;
  /** Documents in the order of their ids' first use: id, name, subject, force in words, address. */
  documents: readonly (readonly [id: string, name: string, subject: string, force: string, url: string])[];
  /** Names without a number, and the document each stands for. */
  names: readonly (readonly [name: string, document: string])[];
  /** Units of the programme: id, short place, first words, address. */
  provisions: readonly (readonly [id: string, place: string, words: string, url: string])[];
}

/** A row of the answer: a document or a clause. */
export interface LookUpHit {
  url: string;
  title: string;
  text: string;
  note: string;
}

/**
 * What is certain about a query: documents that bear the number, the clause a place names, documents whose name or
 * title holds every word typed. Best first. Never guesses: a number of several documents gives several rows.
 */
export function lookUp(index: LookUpIndex, query: string): LookUpHit[] {
  const ids = [...byNumber(index.numbers, query), ...byName(index, query)];
  const documents = new Map(index.documents.map((row) => [row[0], row]));
  const hits = [...new Set(ids)].flatMap((id) => {
    const row = documents.get(id);
    return row ? [{ url: row[4], title: row[1], text: row[2], note: row[3] }] : [];
  });
  return [...byPlace(index, query), ...hits];
}

/** Type words as readers type them, folded, longest first: "quy dinh 326" asks for a Quy định. */
const TYPE_WORDS = Object.entries(DOCUMENT_TYPES)
  .map(([type, { name }]) => ({ type: type as DocumentTypeId, word: foldText(name) }))
  .sort((a, b) => b.word.length - a.word.length);

function byNumber(numbers: NumberIndex, query: string): string[] {
  const folded = foldText(query).trim();
  const typed = TYPE_WORDS.find(({ word }) => folded.startsWith(`${word} `));
  const rest = (typed ? folded.slice(typed.word.length) : folded).replace(/^\s*so\s+(?=\S)/, '').trim();
  const parsed = parseNumberQuery(rest);
  if (!parsed) return [];
  const found = findNumbers(numbers, parsed);
  if (!typed) return found;
  const typeOf = new Map(numbers.documents.map(([id, type]) => [id, type]));
  return found.filter((id) => typeOf.get(id) === typed.type);
}

function byPlace({ provisions }: LookUpIndex, query: string): LookUpHit[] {
  const id = expandShortFragment(query.trim());
  return provisions
    .filter(([own]) => own === id)
    .map(([, place, words, url]) => ({ url, title: `Chương trình › ${place}`, text: words, note: '' }));
}

function byName({ documents, names }: LookUpIndex, query: string): string[] {
  const folded = plain(query);
  const words = folded.split(' ').filter((word) => word.length > 0);
  if (folded.length < 3) return [];
  const holds = (text: string) => words.every((word) => text.includes(` ${word}`));
  const named = names.filter(([name]) => holds(` ${plain(name)}`));
  const exact = named.filter(([name]) => plain(name) === folded).map(([, id]) => id);
  const titled = documents
    .filter(([, name, subject]) => holds(` ${plain(`${name} ${subject}`)}`))
    .map(([id]) => id);
  return [...exact, ...named.map(([, id]) => id), ...titled];
}

/** Folded, punctuation to single spaces. */
function plain(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
