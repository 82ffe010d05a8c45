import { AS_PRINTED } from '../domain/provision/misprint.ts';
import type { Edition } from './edition.ts';
import { frameOf } from './frame.ts';
import type { EditionRun } from './runs.ts';
import { printedLines, type WalkedLine } from './walk.ts';

/** How far a unit inside another is set in. */
const STEP = '  ';

/**
 * A document as plain text (UTF-8, a line a printed line, an empty line between): the official words first, then, after
 * a rule, what the site says. Footnotes are called `[1]`.
 */
export function documentAsText(edition: Edition): string {
  const official = [...printedLines(edition)].map(lineOf);
  const footnotes = edition.footnotes.map(({ label, text }) => `[${label}] ${text.value}`);
  const frame = frameOf(edition).flatMap(({ heading, lines }) => [
    heading.toLocaleUpperCase('vi'),
    ...lines.map(({ label, text, href, after = '' }) => {
      const words = href && !text.includes(href) ? `${text} <${href}>` : text;
      return `${label ? `${label}: ` : ''}${words}${after}`;
    }),
  ]);
  const head = official.length > 0 ? [] : [edition.name, ...(edition.title ? [edition.title] : [])];
  return `${[...head, ...official, ...footnotes, '———', ...frame].join('\n\n')}\n`;
}

function lineOf({ depth, label, gap, runs, below, rows }: WalkedLine): string {
  const called = runs.map(said).join('');
  const lines = [
    `${label}${gap}${called}`,
    ...(below ? [below.map(said).join('')] : []),
    ...(rows ?? []).map((row) => row.map((cell) => cell.map(said).join('')).join('\t')),
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => line.replace(/^|(?<=\n)/g, STEP.repeat(depth)))
    .join('\n');
}

function said({ text, footnote, misprint }: EditionRun): string {
  if (footnote) return `[${footnote}]`;
  return misprint ? AS_PRINTED : text;
}
