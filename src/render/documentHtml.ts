import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { goesThrough } from '../domain/provision/id.ts';
import { spokenPlace } from '../domain/provision/spokenPlace.ts';
import {
  type AnnotatedText,
  type DocumentTree,
  eachProvision,
  type Provision,
} from '../domain/provision/tree.ts';
import type { ReadingContext } from './readingContext.ts';
import { callId, noteSpans, words } from './words.ts';

/**
 * An official text as HTML. The first element of each row holds exactly the printed line (label, gap, words) and
 * nothing of ours, so copying, printing and checking see the official text letter by letter.
 * `top` is the level of the document's own title among the page's headings.
 */
export function documentHtml(tree: DocumentTree, context: ReadingContext, top = 1): string {
  const units = tree.provisions.map((provision) =>
    unit(provision, context, provision.kind === 'title' ? top : top + 1),
  );
  const notes = tree.footnotes.map((note) =>
    h('li', { id: `chu-thich-${note.id}` }, [
      `${note.label}. `,
      ...words(note.text, context),
      h('a.back', { href: `#${callId(note.id)}`, ariaLabel: `Về chỗ gọi chú thích ${note.label}` }, '↩'),
    ]),
  );
  return toHtml([...units, ...(notes.length > 0 ? [h('ol.footnotes.official.plain', notes)] : [])]);
}

function unit(provision: Provision, context: ReadingContext, level: number, parent?: Provision): Element {
  const heading = provision.isHeading && provision.kind !== 'title';
  const below = heading ? level + 1 : level;
  const children = provision.children.map((child) => unit(child, context, below, provision));
  const formerIds = context.formerIdsOf?.(provision) ?? [];
  return h(
    'div',
    { id: provision.id, className: [...classes(provision), ...lengthClass(provision, parent)] },
    [
      ...formerIds.map((id) => h('span', { id, 'data-to': `#${provision.id}` })),
      ...(isEmpty(provision) ? [] : [row(provision, context, level)]),
      ...children,
    ],
  );
}

/** Groups without words of their own (the preamble) have an address but no row. */
function isEmpty({ label, text, rows }: Provision): boolean {
  return label === undefined && text.value === '' && rows === undefined;
}

const PARTS = new Set(['part', 'chapter', 'section', 'subsection', 'romanSection', 'annex']);
const INDENTED = new Set([
  'clause',
  'numberedPoint',
  'letterPoint',
  'subpoint',
  'indent',
  'subindent',
  'paragraph',
]);

function classes({ kind, id }: Provision): string[] {
  if (kind === 'signature') return ['unit', 'sign'];
  if (PARTS.has(kind)) return ['unit', 'part'];
  if (kind === 'indent' || kind === 'subindent') return ['unit', 'in', 'dash'];
  return INDENTED.has(kind) && !goesThrough(id, 'mo-dau', 'chu-ky') ? ['unit', 'in'] : ['unit'];
}

/**
 * How long a point is with everything in it, in steps that the style sheet knows: until it comes near the screen it is
 * not laid out, and its place is kept by this. A row costs about as much as two lines more.
 */
function lengthClass(provision: Provision, parent: Provision | undefined): string[] {
  if (!parent || !PARTS.has(parent.kind) || !classes(provision).includes('in')) return [];
  const rows = [...eachProvision([provision])];
  const letters = rows.reduce((sum, { text }) => sum + text.value.length + 60, 0);
  return [`long-${Math.min(12, Math.ceil(letters / 200))}`];
}

/** Longer labels ("Chương II", "Điều 5.") stand in line with the words. */
const LONGEST_HANGING_LABEL = 5;

function row(provision: Provision, context: ReadingContext, level: number): Element {
  const { label, gap, text, headingBelow, rows, isHeading } = provision;
  const tag = isHeading ? `h${Math.min(level, 6)}` : 'p';
  const printed: ElementContent[] = [
    ...(label === undefined ? [] : [printedLabel(provision, label, level)]),
    ...(gap === '' ? [] : [{ type: 'text' as const, value: gap }]),
    ...words(text, context, noteSpans(provision, context)),
    ...(headingBelow
      ? [{ type: 'text' as const, value: '\n' }, h('br'), ...words(headingBelow, context)]
      : []),
  ];
  const hangs = label !== undefined && label.length <= LONGEST_HANGING_LABEL;
  const line = rows ? table(rows, context) : h(tag, hangs ? { className: 'lab' } : {}, printed);
  const side = [...context.sideOf(provision), ...labelNotes(provision, context)];
  const more = context.moreOf?.(provision);
  return h('div.row', [
    line,
    ...(more ? [h('a.more', { href: more.href, ariaLabel: more.name }, '⋯')] : []),
    ...(side.length > 0 ? [h('div.side', side)] : []),
  ]);
}

const SIGNS = new Set<Provision['kind']>(['indent', 'subindent']);

/**
 * The printed label, a link to its own place. A dash says nothing to who hears the page: its link is called by its
 * place. A section whose words are no heading ("I.-" before a sentence) is reached as one by its label, which is
 * called by its place, so that no heading is put into the text (WAI-ARIA 1.2, `heading`).
 */
function printedLabel({ id, kind, isHeading }: Provision, label: string, level: number): Element {
  const link = h('a.no', { href: `#${id}`, ...(SIGNS.has(kind) && { ariaLabel: spokenPlace(id) }) }, label);
  if (isHeading || !PARTS.has(kind)) return link;
  return h(
    'span',
    { role: 'heading', ariaLevel: String(Math.min(level, 6)), ariaLabel: spokenPlace(id) },
    link,
  );
}

/** A note on the printed number itself stands in the margin: the number is a link already. */
function labelNotes(provision: Provision, context: ReadingContext): ElementContent[] {
  return (provision.labelMarks ?? []).flatMap((mark) => {
    if (mark.type !== 'sic' && mark.type !== 'note') return [];
    return [h('a', { className: 'sic', href: context.noteOf(mark) }, `Số “${provision.label}”: chú giải`)];
  });
}

function table(rows: readonly (readonly AnnotatedText[])[], context: ReadingContext): Element {
  const [head = [], ...body] = rows;
  const cells = (row: readonly AnnotatedText[], tag: string) =>
    row.map((cell) => h(tag, words(cell, context)));
  return h('div.wide', { tabIndex: 0, role: 'region', ariaLabel: 'Bảng' }, [
    h('table', [
      h('thead', h('tr', cells(head, 'th'))),
      h(
        'tbody',
        body.map((row) => h('tr', cells(row, 'td'))),
      ),
    ]),
  ]);
}
