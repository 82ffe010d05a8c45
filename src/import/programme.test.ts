import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocumentText } from '../corpus/parse/parseDocumentText.ts';
import { eachProvision, printedLine } from '../domain/provision/tree.ts';
import { importDocument } from './importDocument.ts';

const { tree } = parseDocumentText(readFileSync('content/programme.mdx', 'utf8'), 'content/programme.mdx');
const printed = [...eachProvision(tree.provisions)].filter(({ kind }) => kind !== 'preamble');
const unitsOf = (own: typeof tree) =>
  [...eachProvision(own.provisions)].map((one) => `${one.id} ${printedLine(one)}`);
const lines = printed.map(printedLine);
const asHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The programme's own words as other people keep them. */
const KEPT: Record<string, string> = {
  'ct.txt': lines.join('\n\n'),
  'ct.html': `<html><body><div class="menu"><a href="/">Trang nhất</a></div><div><h1>${asHtml(lines[0]!)}</h1><div>${lines
    .slice(1)
    .map((line) => `<p style="text-align:justify">${asHtml(line)}</p>`)
    .join('')}</div><h3>Tin khác</h3></div></body></html>`,
};

describe('the site’s own programme', () => {
  it.each(Object.keys(KEPT))('imports from %s to today’s tree, annotations aside', async (name) => {
    const imported = await importDocument(name, new TextEncoder().encode(KEPT[name]), []);
    expect(unitsOf(imported.tree)).toEqual(unitsOf(tree));
    expect(imported.account.difference.size).toBe(0);
    expect(imported.identity).toMatchObject({ type: 'chuong-trinh', branch: 'dang', level: 'thanh-pho' });
  });
});
