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
  const href = isText ? `${path}?tim=${encodeURIComponent(query)}${id ? `#${id}` : ''}` : hit.url;
  const where = hit.path ? ` › ${hit.path}` : '';
  const label = hit.label && isText ? `${hit.label} ` : '';
  const words = [label, ...markRanges(hit.excerpt.text, hit.excerpt.marks)].filter((part) => part !== '');
  const notes = {
    document: hit.status,
    clause: hit.status,
    body: 'Cơ quan, tổ chức',
    term: 'Thuật ngữ, ký hiệu',
  };
  return makeRow(href, `${hit.name}${where}`, { words, isOfficial: isText }, notes[hit.kind]);
}

export function marked(words: string): HTMLElement {
  return Object.assign(document.createElement('mark'), { textContent: words });
}

function markRanges(text: string, ranges: readonly (readonly [number, number])[]): (string | Node)[] {
  const parts: (string | Node)[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    parts.push(text.slice(at, start), marked(text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}
