import { mdxToMdast } from 'satteri';

/** The part of an mdast node, with its MDX kinds, that the parser reads. Offsets are UTF-16 units. */
export interface MdastNode {
  type: string;
  position: { start: { offset: number }; end: { offset: number } };
  children?: MdastNode[];
  value?: string;
  /** heading */
  depth?: number;
  /** footnoteReference, footnoteDefinition */
  identifier?: string;
  label?: string;
  /** mdxJsxFlowElement, mdxJsxTextElement; null for `<>` */
  name?: string | null;
  attributes?: MdastAttribute[];
}
export interface MdastAttribute {
  type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
  name?: string;
  value?: string | null | { value: string };
}

/** MDX source as mdast, by the engine that Astro itself uses. Throws on a syntax error of the elements. */
export function toMdast(source: string): MdastNode {
  return mdxToMdast(source) as unknown as MdastNode;
}

const PHRASING = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'html',
]);

/** True for a node that stands inside a paragraph, not beside one. */
export function isPhrasing(node: MdastNode): boolean {
  return PHRASING.has(node.type);
}
