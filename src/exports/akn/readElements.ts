import type { parseDocument } from 'htmlparser2';
import type { EditionText } from '../edition.ts';

type Mark = EditionText['marks'][number];
type Document = ReturnType<typeof parseDocument>;
type Node = Document['children'][number];
/** An element as the parser gives it. */
export type Element = Extract<Node, { attribs: unknown }>;

/** Reads inline content: words with the marks of print. */
export function readInlineElement(element: Element, into: { value: string; marks: Mark[] }): void {
  for (const node of element.children) {
    if (node.type === 'text') into.value += node.data;
    if (isTag(node)) readElement(node, into);
  }
}

const PRINT: Readonly<Record<string, 'strong' | 'emphasis'>> = { b: 'strong', i: 'emphasis' };

function readElement(element: Element, into: { value: string; marks: Mark[] }): void {
  const start = into.value.length;
  const { name, attribs } = element;
  if (name === 'eol') into.value += '\n';
  if (name === 'noteRef') into.marks.push({ start, end: start, type: 'footnote', note: attribs['marker']! });
  const type = PRINT[name];
  const mark: Mark | undefined = type && { start, end: start, type };
  if (mark) into.marks.push(mark);
  readInlineElement(element, into);
  if (mark) mark.end = into.value.length;
}

/** The elements straight inside one. */
export const elements = (parent: Element | Document | undefined) => (parent?.children ?? []).filter(isTag);

/** The first element straight inside one that has one of the names. */
export function child(parent: Element | Document | undefined, ...names: string[]): Element | undefined {
  return elements(parent).find(({ name }) => names.includes(name));
}

const isTag = (node: Node): node is Element => 'attribs' in node;
