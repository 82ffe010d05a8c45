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

let library: { html: string; articles: Map<string, string> } | undefined;

/** The clauses of one document of the library in one file, by the fragment of their addresses. */
export function readSingleFile(html: string, address: string): Reading {
  if (library?.html !== html) {
    const articles = html
      .split('<article id="')
      .slice(1)
      .map((part): [string, string] => {
        return [part.slice(0, part.indexOf('"')), `<article id="${part.split('</article>')[0]}</article>`];
      });
    library = { html, articles: new Map(articles) };
  }
  const clauses = new Map<string, string>();
  for (const element of parse(library.articles.get(address) ?? '').querySelectorAll('.official [id]'))
    if (element.tagName !== 'ASIDE') clauses.set(element.id.slice(address.length + 1), wordsOf(element));
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
