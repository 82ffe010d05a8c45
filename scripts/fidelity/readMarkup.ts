import { type HTMLElement, parse } from 'node-html-parser';
import type { Reading } from './compare.ts';

/** The official words of a built page: the first element of each row, without calls of footnotes. */
export function readPage(html: string): Reading {
  const clauses = new Map<string, string>();
  for (const row of parse(html).querySelectorAll('.row')) {
    const id = row.parentNode?.getAttribute('id');
    const line = row.childNodes.find((node): node is HTMLElement => 'tagName' in node && node.nodeType === 1);
    if (id && line) clauses.set(id, wordsOf(line));
  }
  return { clauses };
}

/** The clauses of an EPUB's page of official words: every element with an id that is no footnote. */
export function readBookPage(xhtml: string): Reading {
  const clauses = new Map<string, string>();
  for (const element of parse(xhtml).querySelectorAll('[id]'))
    if (element.tagName !== 'ASIDE') clauses.set(element.id, wordsOf(element));
  return { clauses };
}

/** Words with the cells of a table parted. */
function wordsOf(element: HTMLElement): string {
  const copy = parse(element.outerHTML);
  for (const call of copy.querySelectorAll('sup')) call.remove();
  for (const part of copy.querySelectorAll('br, th, td')) part.insertAdjacentHTML('beforebegin', ' ');
  return copy.text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => SIGNS[name]!);
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
