import { OWN_PROGRAMME } from '../../site.config.ts';
import type { AddressedHit } from './clauseReader.ts';
import type { HitRow } from './hitRow.ts';

/** The words of a row, and whose they are: an official text's, or the site's own. */
interface RowWords {
  words: (string | Node)[];
  isOfficial?: boolean;
}

/** A row of results: one main link, the words around the hit, and what is known of the document. */
export function makeRow(
  href: string,
  title: string,
  { words, isOfficial = false }: RowWords,
  note = '',
): HTMLLIElement {
  const item = document.createElement('li');
  item.append(Object.assign(document.createElement('a'), { href, textContent: title }));
  if (words.length > 0) {
    const text = Object.assign(document.createElement('p'), { className: isOfficial ? 'official' : '' });
    text.append(...words);
    item.append(text);
  }
  if (note)
    item.append(Object.assign(document.createElement('p'), { className: 'small soft', textContent: note }));
  return item;
}

/** A document, clause or body that the resolver is certain of. */
export function resolverRow({ href, title, text, note, isOfficial = false }: HitRow): HTMLLIElement {
  return makeRow(href, title, { words: text ? [text] : [], isOfficial }, note);
}

/** A clause, or a document's own page, that holds the words; its address carries them, so the page can mark them. */
export function clauseRow(hit: AddressedHit, query: string): HTMLLIElement {
  const [path, id] = hit.url.split('#');
  const isText = hit.kind === 'clause';
  const isPlace = isText || hit.kind === 'note';
  const isProgramme = hit.id === OWN_PROGRAMME;
  const href = isText ? `${path}?tim=${encodeURIComponent(query)}${id ? `#${id}` : ''}` : hit.url;
  const name = isProgramme && isPlace ? 'Chương trình' : hit.name;
  const where = hit.path ? ` › ${unbroken(hit.path)}` : '';
  const notes = {
    document: hit.status,
    // What holds of the whole programme is not said again at each of its clauses.
    clause: isProgramme ? '' : hit.status,
    body: 'Cơ quan, tổ chức',
    term: 'Thuật ngữ, ký hiệu',
    page: 'Trang',
    note: 'Quy định về sau',
  };
  // A word that the text does not hold is the site's own: the row says so.
  const own = hit.keyword && `Từ khóa của trang: ${hit.keyword}`;
  const note = [notes[hit.kind], own].filter(Boolean).join(' · ');
  return makeRow(href, name + where, { words: wordsOf(hit), isOfficial: isText }, note);
}

/** The excerpt with what was found marked, each part in the letters of whose words it is. */
function wordsOf({ kind, label, excerpt: { text, marks, official } }: AddressedHit): (string | Node)[] {
  if (kind === 'clause') return [...(label ? [`${label} `] : []), ...markRanges(text, marks, 0, text.length)];
  if (official === 0) return markRanges(text, marks, 0, text.length);
  const title = Object.assign(document.createElement('span'), { className: 'official' });
  title.append(...markRanges(text, marks, 0, official));
  return [title, ...markRanges(text, marks, official, text.length)];
}

/** "Mục II › điểm 1" with each unit on one line. */
function unbroken(path: string): string {
  return path
    .split(' › ')
    .map((unit) => unit.replace(/ (?=\S+$)/, '\u00a0'))
    .join(' › ');
}

export function markedWords(words: string): HTMLElement {
  return Object.assign(document.createElement('mark'), { textContent: words });
}

/** The letters from `from` to `to`; no range runs over either. */
function markRanges(
  text: string,
  ranges: readonly (readonly [number, number])[],
  from: number,
  to: number,
): (string | Node)[] {
  const parts: (string | Node)[] = [];
  let at = from;
  for (const [start, end] of ranges) {
    if (start < from || end > to) continue;
    parts.push(text.slice(at, start), markedWords(text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at, to)].filter((part) => part !== '');
}
