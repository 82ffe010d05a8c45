import { unzipSync } from 'fflate';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Reading } from './compare.ts';
import { readBookPage } from './readMarkup.ts';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];
const parse = (xml: string) => parseDocument(xml, { xmlMode: true });
const named = (name: string, from: Parameters<typeof DomUtils.getElementsByTagName>[1]) =>
  DomUtils.getElementsByTagName(name, from);
const utf8 = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** The units of Akoma Ntoso: each eId with the words below it that belong to no other eId; `idOf` reads an eId. */
export function readAknWords(xml: string, idOf: (eid: string) => string | undefined): Reading {
  const clauses = new Map<string, string>();
  const add = (id: string, words: string) => clauses.set(id, (clauses.get(id) ?? '') + words);
  const visit = (element: Element, holder: string) => {
    const eid = element.attribs['eId'];
    const own = (eid && idOf(eid)) ?? holder;
    if (BLOCKS.has(element.name)) add(own, ' ');
    for (const node of element.children) {
      if (node.type === 'text') add(own, node.data);
      // Metadata is no text of the document's body.
      else if ('attribs' in node && node.name !== 'meta') visit(node, own);
    }
  };
  for (const root of named('akomaNtoso', parse(xml))) visit(root, '');
  return { clauses };
}

const BLOCKS = new Set(['heading', 'subheading', 'content', 'intro', 'p', 'td', 'th', 'eol']);

/** The clauses of a Word file by their bookmarks; tables, which have none, in their order among `tables`. */
export function readWordFile(
  bytes: Uint8Array,
  idOf: (bookmark: string) => string | undefined,
  tables: readonly string[],
): Reading {
  const document = parse(utf8(unzipSync(bytes)['word/document.xml']));
  const clauses = new Map<string, string>();
  for (const paragraph of named('w:p', document)) {
    const [bookmark] = named('w:bookmarkStart', paragraph);
    const id = bookmark && idOf(bookmark.attribs['w:name']!);
    if (id) clauses.set(id, runsOf(paragraph));
  }
  for (const [index, table] of named('w:tbl', document).entries())
    if (tables[index]) clauses.set(tables[index], named('w:p', table).map(runsOf).join(' '));
  return { clauses };
}

function runsOf(paragraph: Element): string {
  return DomUtils.getElementsByTagName((name) => name === 'w:t' || name === 'w:br', paragraph)
    .map((part) => (part.name === 'w:br' ? ' ' : DomUtils.textContent(part)))
    .join('');
}

/** The clauses of an EPUB. */
export function readBook(bytes: Uint8Array): Reading {
  return readBookPage(utf8(unzipSync(bytes)['EPUB/toan-van.xhtml']));
}
