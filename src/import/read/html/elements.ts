import type { Element, ElementContent, Root, RootContent } from 'hast';

export type Node = Root | RootContent | ElementContent;

/** What a browser never prints. */
const UNPRINTED = new Set(
  'head script style noscript template title meta link iframe object embed svg canvas audio video select option datalist input textarea button map'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

export const isElement = (node: Node): node is Element => node.type === 'element';
export const isUnprinted = ({ tagName }: Element) => UNPRINTED.has(tagName);
export const isBlock = (node: Node) => isElement(node) && BLOCKS.has(node.tagName);
export const childrenOf = (node: Node): readonly Node[] => ('children' in node ? node.children : []);

/** An attribute as it is written; rehype gives some as lists or numbers. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value);
}

/** One property of an element's own style: `styleOf(p, 'text-align')` → "center". */
export function styleOf(element: Element, property: string): string | undefined {
  const style = attribute(element, 'style').toLowerCase();
  if (!style.includes(property)) return undefined;
  return new RegExp(`(?:^|[;\\s])${property}\\s*:\\s*([^;]+)`).exec(style)?.[1]?.trim();
}

export const isHidden = (element: Element) =>
  styleOf(element, 'display')?.startsWith('none') === true || styleOf(element, 'mso-hide') === 'all';

/** Each text of a page that a browser would print, in order, with the elements it stands in. */
export function* eachPrintedText(
  node: Node,
  path: readonly Element[] = [],
): Generator<{ value: string; path: readonly Element[] }> {
  if (node.type === 'text') yield { value: node.value, path };
  else if (!isElement(node)) for (const child of childrenOf(node)) yield* eachPrintedText(child, path);
  else if (!isUnprinted(node)) {
    const inside = [...path, node];
    for (const child of node.children) yield* eachPrintedText(child, inside);
  }
}

export function plainTextOf(node: Node): string {
  if (node.type === 'text') return node.value;
  if (isElement(node) && isUnprinted(node)) return '';
  return childrenOf(node).map(plainTextOf).join('');
}
