import type { Edition } from '../edition.ts';
import { frameOf } from '../frame.ts';
import { type EditionRun, toRuns } from '../runs.ts';
import { plain, printedLines, type WalkedLine } from '../walk.ts';
import { xml, xmlText } from '../xml.ts';

/** Official words in the reader's serif, what the site says in sans; a reading program may set both anew. */
export const STYLE = `body { font-family: serif; line-height: 1.6; }
h1 { font-size: 1.3em; } h2 { font-size: 1.15em; } h3, h4, h5, h6 { font-size: 1em; }
.d1 { margin-left: 1.2em; } .d2 { margin-left: 2.4em; } .d3 { margin-left: 3.6em; }
table { border-collapse: collapse; } th, td { border: 1px solid; padding: 0.2em 0.5em; text-align: left; }
.site { font-family: sans-serif; }
`;

/** How far units inside others are set in; deeper ones stand as the last. */
const DEEPEST = 3;

/** The official words, each clause under its id. */
export function officialPage(edition: Edition): string {
  const lines = [...printedLines(edition)];
  const head = lines[0]?.level === 1 ? [] : [xml('h1', { class: 'site' }, xmlText(edition.name))];
  const notes = edition.footnotes.map(({ id, label, text }) =>
    xml(
      'aside',
      { id: `chu-thich-${id}`, 'epub:type': 'footnote', role: 'doc-footnote' },
      xml('p', {}, xmlText(`${label}. `), inline(toRuns(text))),
    ),
  );
  return page(edition.name, '', [...head, ...lines.map(lineOf), ...notes]);
}

function lineOf({ id, level, depth, label, gap, runs, below, rows }: WalkedLine): string {
  if (rows) {
    const cells = (row: EditionRun[][], tag: string) =>
      xml('tr', {}, ...row.map((one) => xml(tag, {}, inline(one))));
    const [head = [], ...body] = rows;
    return xml(
      'table',
      { id },
      xml('thead', {}, cells(head, 'th')),
      body.length > 0 ? xml('tbody', {}, ...body.map((row) => cells(row, 'td'))) : '',
    );
  }
  const words = [xmlText(`${label}${gap}`), inline(runs), ...(below ? ['<br/>', inline(below)] : [])];
  const tag = level ? `h${Math.min(level, 6)}` : 'p';
  return xml(tag, { id, class: depth > 0 ? `d${Math.min(depth, DEEPEST)}` : undefined }, ...words);
}

function inline(runs: readonly EditionRun[]): string {
  return runs
    .map(({ text, strong, emphasis, href, footnote }) => {
      if (footnote)
        return xml(
          'sup',
          {},
          xml(
            'a',
            { href: `#chu-thich-${footnote}`, 'epub:type': 'noteref', role: 'doc-noteref' },
            xmlText(footnote),
          ),
        );
      let words = text.split('\n').map(xmlText).join('<br/>');
      if (emphasis) words = xml('em', {}, words);
      if (strong) words = xml('strong', {}, words);
      return href ? xml('a', { href }, words) : words;
    })
    .join('');
}

/** What the site says of the document. */
export function sitePage(edition: Edition): string {
  const parts = frameOf(edition).flatMap(({ heading, lines }) => [
    xml('h2', {}, xmlText(heading)),
    ...lines.map(({ label, text, href }) => {
      const words = href ? xml('a', { href }, xmlText(text)) : xmlText(text);
      return xml('p', {}, label ? xml('strong', {}, xmlText(`${label}: `)) : '', words);
    }),
  ]);
  const title = edition.title ? [xml('p', {}, xmlText(edition.title))] : [];
  return page(edition.name, 'site', [xml('h1', {}, xmlText(edition.name)), ...title, ...parts]);
}

/** The contents: headings of the text (or its highest units where it has none), then the site's page. */
export function navigation(edition: Edition): string {
  const lines = [...printedLines(edition)];
  const listed = lines.filter(({ level, kind }) => level !== undefined || kind === 'romanSection');
  const entries = listed.map(({ id, label, gap, runs, below }) => {
    const words = [`${label}${gap}${plain(runs)}`.trim(), below && plain(below)].filter(Boolean).join(' ');
    const short = words.length > 120 ? `${words.slice(0, 119)}…` : words;
    return xml('li', {}, xml('a', { href: `toan-van.xhtml#${id}` }, xmlText(short)));
  });
  const whole = lines.length > 0 && listed.length === 0 ? [link('toan-van.xhtml', 'Toàn văn')] : [];
  const contents = xml(
    'nav',
    { 'epub:type': 'toc', role: 'doc-toc' },
    xml('h1', {}, 'Mục lục'),
    xml('ol', {}, ...whole, ...entries, link('thong-tin.xhtml', 'Thông tin văn bản')),
  );
  return page(edition.name, 'site', [contents]);
}

const link = (href: string, text: string) => xml('li', {}, xml('a', { href }, xmlText(text)));

function page(title: string, style: string, body: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="vi" lang="vi">
<head><title>${xmlText(title)}</title><link rel="stylesheet" type="text/css" href="kieu.css"/></head>
<body${style ? ` class="${style}"` : ''}>
${body.join('\n')}
</body>
</html>
`;
}
