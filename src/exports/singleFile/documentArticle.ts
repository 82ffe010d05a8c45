import type { Edition } from '../edition.ts';
import { frameOf } from '../frame.ts';
import { lineMarkup, type MarkupNames, runsMarkup } from '../lineMarkup.ts';
import { toRuns } from '../runs.ts';
import { printedLines } from '../walk.ts';
import { xml, xmlText } from '../xml.ts';

interface Places {
  /** The path on the site of an address. */
  pathOf: (address: string) => string;
  /** The place in this file where it has one, else the address. */
  hrefOf: (address: string) => string;
}

/** A document in the library of one file: its official words, then folded what the site says of it. */
export function documentArticle(edition: Edition, { pathOf, hrefOf }: Places): string {
  const path = pathOf(edition.address);
  const names: MarkupNames = {
    idOf: (unit) => `${path}#${unit}`,
    footnoteOf: (footnote) => `${path}#chu-thich-${footnote}`,
    hrefOf,
    callAttributes: { role: 'doc-noteref' },
    titleLevel: 3,
  };
  const lines = [...printedLines(edition)].map((line) => lineMarkup(line, names));
  const notes = edition.footnotes.map(({ id, label, text }) =>
    xml(
      'aside',
      { id: names.footnoteOf(id), role: 'doc-footnote' },
      xml('p', {}, xmlText(`${label}. `), runsMarkup(toRuns(text), names)),
    ),
  );
  const frame = frameOf(edition).flatMap(({ heading, lines: said }) => [
    xml('h3', {}, xmlText(heading)),
    ...said.map(({ label, text, href, after = '' }) => {
      const words = href ? xml('a', { href: hrefOf(href) }, xmlText(text)) : xmlText(text);
      return xml('p', {}, label ? xml('strong', {}, xmlText(`${label}: `)) : '', words, xmlText(after));
    }),
  ]);
  const title = edition.title ? xml('p', { class: 'name' }, xmlText(edition.title)) : '';
  const words = lines.length > 0 ? `<div class="official">\n${[...lines, ...notes].join('\n')}\n</div>` : '';
  return `<article id="${path}"${heightClass(words, frame.join(''))}>
<h2>${xmlText(edition.name)}</h2>
${title}
${words}
<details${lines.length > 0 ? '' : ' open=""'}><summary>Thông tin văn bản, nguồn</summary>
${frame.join('\n')}
</details>
</article>`;
}

/** Letters of facts, and of official words, that take up one rem of a phone's height at 320 px. */
const FACTS_PER_REM = 10;
const WORDS_PER_REM = 30;
/** The steps of height that the sheet knows, and how many rem each has. */
const STEP = 50;
const STEPS = 8;

/**
 * About how tall a document stands while the browser leaves it out because it is far away: never less than it is, or
 * its end would lie over the next one. A taller one is always laid out.
 */
function heightClass(words: string, facts: string): string {
  const letters = (markup: string) => markup.replace(/<[^>]*>/g, '').length;
  const rem = letters(words) / WORDS_PER_REM + letters(facts) / FACTS_PER_REM + 10;
  const steps = Math.ceil(rem / STEP);
  return steps > STEPS ? '' : ` class="t${steps}"`;
}
