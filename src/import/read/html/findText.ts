import type { Element, Root } from 'hast';
import { parseLabel } from '../../../domain/place/label.ts';
import { isSignatureStart } from '../../../domain/provision/signature.ts';
import { kindAtStart, nationalTitleAt, partyHeadingAt } from '../../recognise/headForms.ts';
import { childrenOf, isBlock, isElement, isHidden, isUnprinted, type Node } from './elements.ts';

/** What speaks for an element as the one that holds the document. */
interface Weight {
  /** Letters of sentences and of labelled lines that are no links. */
  letters: number;
  /** The national title, the signature, a heading with a kind: what a document must not be cut off from. */
  ends: number;
}

const LONG = 40;
/** How much of the weight may lie beside: a page repeats a title, asks for opinions, lists other documents. */
const ENOUGH = 0.8;

/**
 * The element of a saved page that holds the document, found by its shape and not by the page's names: from the top
 * down, as long as one child holds nearly all sentences and every end of the document.
 */
export function findText(root: Root): Node {
  const weights = new Map<Node, Weight>();
  weigh(root, false, weights);
  let found: Node = root;
  for (;;) {
    const { letters, ends }: Weight = weights.get(found)!;
    const next: Node | undefined = childrenOf(found).find((child) => {
      const own = weights.get(child);
      return own && isBlock(child) && own.letters >= letters * ENOUGH && own.ends >= ends && letters > 0;
    });
    if (
      !next ||
      (isElement(next) && /^(?:p|li|h\d|td|table|tr|tbody)$/.test(next.tagName) && isLeafLike(next, weights))
    )
      return found;
    found = next;
  }
}

/** A document in one table cell is found; a paragraph or a table of the document itself is not the document. */
function isLeafLike(node: Element, weights: ReadonlyMap<Node, Weight>): boolean {
  if (/^(?:p|li|h\d)$/.test(node.tagName)) return true;
  return ![...descendants(node)].some(
    (one) => one.tagName !== 'p' && isBlock(one) && (weights.get(one)?.letters ?? 0) > 600,
  );
}

function* descendants(node: Element): Generator<Element> {
  for (const child of node.children)
    if (isElement(child)) {
      yield child;
      yield* descendants(child);
    }
}

function weigh(node: Node, isInLink: boolean, weights: Map<Node, Weight>): Weight {
  const total: Weight = { letters: 0, ends: 0 };
  if (isElement(node) && (isUnprinted(node) || isHidden(node))) return total;
  const isLink =
    isInLink || (isElement(node) && node.tagName === 'a' && node.properties['href'] !== undefined);
  for (const child of childrenOf(node)) {
    const { letters, ends } = weigh(child, isLink, weights);
    total.letters += letters;
    total.ends += ends;
  }
  if (!isLink && (isBlock(node) || node.type === 'root')) {
    const text = ownText(node);
    if (text.length >= LONG || parseLabel(text)) total.letters += text.length;
    if (isEnd(node, text)) total.ends++;
  }
  weights.set(node, total);
  return total;
}

function isEnd(node: Node, text: string): boolean {
  if (nationalTitleAt(text) !== -1 || partyHeadingAt(text) !== -1) return true;
  if (isSignatureStart(text, true)) return true;
  return isElement(node) && node.tagName === 'h1' && kindAtStart(text) !== undefined;
}

/** The words that stand in an element itself and not in a block inside it, links left aside. */
function ownText(node: Node): string {
  let text = '';
  const visit = (one: Node) => {
    if (one.type === 'text') text += one.value;
    else if (isElement(one) && one.tagName === 'a' && one.properties['href'] !== undefined) text += '';
    else if (!isBlock(one) && !(isElement(one) && isUnprinted(one)))
      for (const child of childrenOf(one)) visit(child);
  };
  for (const child of childrenOf(node)) visit(child);
  return text.replace(/\s+/gu, ' ').trim();
}
