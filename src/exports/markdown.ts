import { AS_PRINTED } from '../domain/provision/misprint.ts';
import type { Edition } from './edition.ts';
import { frameOf } from './frame.ts';
import type { EditionRun } from './runs.ts';
import { printedLines, type WalkedLine } from './walk.ts';

/**
 * A document as Markdown (CommonMark with GFM tables and footnotes). Printed labels are words, not list markers, so
 * that "1/" and "đ)" stay as printed; citations are links; each clause's place stands in a comment before it.
 */
export function markdown(edition: Edition): string {
  const lines = [...printedLines(edition)];
  const head =
    lines.length > 0
      ? []
      : [`# ${escaped(edition.name)}`, ...(edition.title ? [escaped(edition.title)] : [])];
  const official = lines.map((line) => `<!-- ${line.id} -->\n\n${lineOf(line)}`);
  const footnotes = edition.footnotes.map(
    ({ id, text }) => `[^${id}]: ${escaped(text.value).replace(/\n/g, '\n\n    ')}`,
  );
  const frame = frameOf(edition).map(({ heading, lines: said }) =>
    [
      `## ${heading}`,
      said
        .map(({ label, text, href, after = '' }) => {
          const words = href ? `[${escaped(text)}](<${href}>)` : escaped(text);
          return `- ${label ? `**${escaped(label)}**: ` : ''}${words}${escaped(after)}`;
        })
        .join('\n'),
    ].join('\n\n'),
  );
  return `${[...head, ...official, ...footnotes, '---', ...frame].join('\n\n')}\n`;
}

function lineOf({ level, label, gap, runs, below, rows }: WalkedLine): string {
  const head = '#'.repeat(Math.min(level ?? 0, 6));
  const words = `${escaped(label)}${gap}${inline(runs)}${below ? `\\\n${inline(below)}` : ''}`;
  // A heading is one line.
  const line = head ? `${head} ${words.replace(/\\\n/g, '<br>')}` : words;
  const table = rows ? tableOf(rows) : '';
  return [words.trim() && line, table].filter(Boolean).join('\n\n');
}

function tableOf([head = [], ...body]: EditionRun[][][]): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const cells = (one: EditionRun[][]) => one.map((runs) => inline(runs).replace(/\\?\n/g, '<br>'));
  return [row(cells(head)), row(head.map(() => '---')), ...body.map((one) => row(cells(one)))].join('\n');
}

function inline(runs: readonly EditionRun[]): string {
  return runs.map(one).join('');
}

function one({ text, strong, emphasis, href, footnote, misprint }: EditionRun): string {
  if (footnote) return `[^${footnote}]`;
  if (misprint) return AS_PRINTED;
  // Blanks at the ends would keep the signs from being read as such.
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text)!;
  if (words === '') return text;
  let shown = escaped(words);
  if (emphasis) shown = marked(words, shown, '*', 'em');
  if (strong) shown = marked(words, shown, '**', 'strong');
  return `${before}${href ? `[${shown}](<${href}>)` : shown}${after}`.replace(/\n/g, '\\\n');
}

/** Signs beside punctuation may not be read as emphasis (CommonMark 6.2): there an element of HTML stands. */
function marked(words: string, shown: string, sign: string, tag: string): string {
  return /^[\p{L}\p{N}]([\s\S]*[\p{L}\p{N}])?$/u.test(words)
    ? sign + shown + sign
    : `<${tag}>${shown}</${tag}>`;
}

/** Words whose signs Markdown would read as markup. */
function escaped(words: string): string {
  return words
    .replace(/[\\`*_[\]<>&|~#]/g, '\\$&')
    .replace(/^(\s*)([-+=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
}
