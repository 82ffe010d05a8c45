import { firstWords } from '../../domain/text/firstWords.ts';
import type { Edition } from '../edition.ts';
import { frameOf } from '../frame.ts';
import { lineMarkup, type MarkupNames, runsMarkup } from '../lineMarkup.ts';
import { toRuns } from '../runs.ts';
import { plain, printedLines } from '../walk.ts';
import { xml, xmlText } from '../xml.ts';

/** Official words in the reader's serif, what the site says in sans; a reading program may set both anew. */
export const STYLE = `body { font-family: serif; line-height: 1.6; }
h1 { font-size: 1.3em; } h2 { font-size: 1.15em; } h3, h4, h5, h6 { font-size: 1em; }
.d1 { margin-left: 1.2em; } .d2 { margin-left: 2.4em; } .d3 { margin-left: 3.6em; }
table { border-collapse: collapse; } th, td { border: 1px solid; padding: 0.2em 0.5em; text-align: left; }
.so { white-space: nowrap; }
/* Its entries have the numbers that are printed. */
nav ol { list-style: none; padding-left: 0; } nav li { margin: 0.5em 0; }
.site { font-family: sans-serif; }
`;

/** Letters of an entry in the contents. */
const LONGEST_ENTRY = 120;

const NAMES: MarkupNames = {
  idOf: (unit) => unit,
  footnoteOf: (footnote) => `chu-thich-${footnote}`,
  hrefOf: (address) => address,
  callAttributes: { 'epub:type': 'noteref', role: 'doc-noteref' },
  titleLevel: 1,
};

/** The official words, each clause under its id. */
export function officialPage(edition: Edition): string {
  const lines = [...printedLines(edition)];
  const head = lines[0]?.level === 1 ? [] : [xml('h1', { class: 'site' }, xmlText(edition.name))];
  const notes = edition.footnotes.map(({ id, label, text }) =>
    xml(
      'aside',
      { id: NAMES.footnoteOf(id), 'epub:type': 'footnote', role: 'doc-footnote' },
      xml('p', {}, xmlText(`${label}. `), runsMarkup(toRuns(text), NAMES)),
    ),
  );
  return page(edition.name, '', [...head, ...lines.map((line) => lineMarkup(line, NAMES)), ...notes]);
}

/** What the site says of the document. */
export function sitePage(edition: Edition): string {
  const parts = frameOf(edition).flatMap(({ heading, lines }) => [
    xml('h2', {}, xmlText(heading)),
    ...lines.map(({ label, text, href, after = '' }) => {
      const words = href ? xml('a', { href }, xmlText(text)) : xmlText(text);
      return xml('p', {}, label ? xml('strong', {}, xmlText(`${label}: `)) : '', words, xmlText(after));
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
    const short = firstWords(words, LONGEST_ENTRY);
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
