import { parseDocumentText } from '../../corpus/parse/parseDocumentText.ts';
import { type Label, parseLabel } from '../../domain/place/label.ts';
import { eachProvision, officialTexts } from '../../domain/provision/tree.ts';
import type { BlockSpan } from '../blocks.ts';
import type { TableLine } from '../recognise/document.ts';
import { stringify } from './stringify.ts';
import { type StyledText, styledText } from './styledText.ts';
import { toPhrasing } from './toPhrasing.ts';

/**
 * One paragraph as a block of the file. Labels stay as an author writes them ("1. ", "- "), what follows is escaped as
 * far as Markdown needs it. Each is read back by the corpus's own parser: the first form whose words are the printed
 * ones to the letter is taken, the last one being words without emphasis, every stop escaped.
 */
export function writeLine(spans: readonly BlockSpan[], before = ''): string {
  const styled = styledText(spans);
  if (styled.text === '') return '';
  const forms = [
    () => labelled(styled),
    () => plain(styled),
    () => escaped(styled),
    () => firstWordMarked(styled),
  ];
  for (const form of forms) {
    const written = before + form();
    if (isReadBack(written, styled)) return written;
  }
  return before + escaped(styled);
}

/** A printed footnote as its definition. */
export function writeNote(id: string, spans: readonly BlockSpan[]): string {
  const styled = styledText(spans);
  return stringify({
    type: 'footnoteDefinition',
    identifier: id.toLowerCase(),
    label: id,
    children: [{ type: 'paragraph', children: toPhrasing(styled) }],
  });
}

export function writeTable({ rows }: TableLine): string {
  return stringify({
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((spans) => ({ type: 'tableCell', children: toPhrasing(styledText(spans)) })),
    })),
  });
}

/** Labels that Markdown has a meaning of its own for, and that the parser puts back: "1.", "2)", "-", "+", "*". */
const LIST_LABEL = /^(?:\d{1,3}[.)]|[-+*])$/;

function labelled(styled: StyledText): string {
  const label: Label | undefined = parseLabel(styled.text);
  const head = label ? label.printed.length + label.gap.length : 0;
  const isList = label && LIST_LABEL.test(label.printed) && label.gap !== '' && head < styled.text.length;
  if (!isList || styled.calls.some(({ at }) => at <= head)) return plain(styled);
  return `${label.printed} ${stringify({ type: 'paragraph', children: toPhrasing(styled, head) })}`;
}

const plain = (styled: StyledText) => stringify({ type: 'paragraph', children: toPhrasing(styled) });

/** Every stop with a backslash (CommonMark 2.4), no emphasis. */
function escaped({ text, calls }: StyledText): string {
  let written = '';
  let at = 0;
  const escapeStops = (words: string) => words.replace(/[!-/:-@[-`{-~]/g, '\\$&');
  for (const call of calls) {
    written += `${escapeStops(text.slice(at, call.at))}[^${call.note}]`;
    at = call.at;
  }
  return written + escapeStops(text.slice(at));
}

/** "import …" and "export …" at the head of a line would be code in MDX. */
const firstWordMarked = (styled: StyledText) => escaped(styled).replace(/^\p{L}+/u, '*$&*');

function isReadBack(written: string, { text, calls }: StyledText): boolean {
  const notes = calls.map(({ note }) => `\n\n[^${note}]: a`).join('');
  const { tree, issues } = parseDocumentText(written + notes, 'a.mdx');
  if (issues.some(({ code }) => UNREADABLE.has(code))) return false;
  const read = [...eachProvision(tree.provisions)]
    .flatMap((one) => [`${one.label ?? ''}${one.gap}`, ...officialTexts(one).map(({ value }) => value)])
    .join('');
  return read.replace(/\s/gu, '') === text.replace(/\s/gu, '');
}

/** Faults of the markup; those of numbers are the print's own. */
const UNREADABLE = new Set([
  'mdx-syntax',
  'html-in-text',
  'element-unknown',
  'expression-in-text',
  'import-in-text',
  'markup-not-allowed',
  'footnote-unknown',
  'table-without-rule',
]);
