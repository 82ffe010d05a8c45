import type { Code, Definition, Html, Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { FilePlace, Found } from '../found.ts';
import { joinFound } from './collectText.ts';
import { LIMITS } from './limits.ts';
import { hrefOfAnchor, readHtml } from './readHtml.ts';
import { readPlain } from './readPlain.ts';

/** Blocks whose words are one passage. */
const PASSAGES: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** Text and links of a Markdown file (CommonMark and GFM); places are counted by lines, HTML in it is read as such. */
export function readMarkdown(source: string): Found {
  if (isTooMuch(source)) return readPlain(source);
  const root = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const blocks = [...eachNode(root)];
  const nodes = blocks.map(({ node }) => node);
  const definitions = new Map(
    nodes
      .filter((node): node is Definition => node.type === 'definition')
      .map(({ identifier, url }) => [identifier, url]),
  );
  return joinFound(blocks.map(({ node, isQuote }) => quoted(readBlock(node, definitions), isQuote)));
}

/**
 * The reader's work grows with the square of a paragraph's length, and is slow on a whole book: such a file is read as
 * plain text, in which addresses that are written out and citations are found all the same.
 */
function isTooMuch(source: string): boolean {
  return (
    source.length > LIMITS.markdown ||
    source.split(/\n[ \t]*\r?\n/).some((paragraph) => paragraph.length > LIMITS.paragraph)
  );
}

/** Every node from the first to the last, without one inside the other's call: a hostile file nests deep. */
function* eachNode(root: Nodes): Generator<Block> {
  const waiting: Block[] = [{ node: root, isQuote: false }];
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    yield block;
    const { node } = block;
    const isQuote = block.isQuote || node.type === 'blockquote';
    if (!PASSAGES.has(node.type) && 'children' in node)
      for (const child of node.children.toReversed()) waiting.push({ node: child, isQuote });
  }
}

/** A node, and whether it stands behind ">". */
interface Block {
  node: Nodes;
  isQuote: boolean;
}

function quoted(found: Found, isQuote: boolean): Found {
  return isQuote ? { ...found, text: found.text.map((one) => ({ ...one, isQuote: true })) } : found;
}

const NOTHING: Found = { links: [], text: [] };

function readBlock(node: Nodes, definitions: ReadonlyMap<string, string>): Found {
  if (PASSAGES.has(node.type)) return readPassage(node as Parents, definitions);
  if (node.type === 'code')
    return { links: [], text: [{ text: node.value, place: lineOf(node, fence(node)) }] };
  if (node.type !== 'html') return NOTHING;
  const { links, text } = readHtml(node.value);
  const place = lineOf(node);
  return { links: links.map((one) => ({ ...one, place })), text: text.map((one) => ({ ...one, place })) };
}

/** Lines that stand before the words of a block of code: the one with the fence, if it has one. */
function fence({ value, position }: Code): number {
  const lines = position!.end.line - position!.start.line + 1;
  return lines > value.split('\n').length ? 1 : 0;
}

function lineOf({ position }: Nodes, more = 0): FilePlace {
  return { kind: 'line', number: position!.start.line + more };
}

/** The words of a passage as they are shown, its lines kept, and its links, each at its own line. */
function readPassage(passage: Parents, definitions: ReadonlyMap<string, string>): Found {
  const links: Found['links'][number][] = [];
  let text = '';
  let anchor: { href: string; start: number; place: FilePlace } | undefined;
  const closeAnchor = () => {
    if (anchor)
      links.push({ href: anchor.href, words: text.slice(anchor.start).trim(), place: anchor.place });
    anchor = undefined;
  };
  const turnAnchor = (tag: Html) => {
    closeAnchor();
    const href = hrefOfAnchor(tag.value);
    if (href !== undefined) anchor = { href, start: text.length, place: lineOf(tag) };
  };
  const link = (href: string | undefined, node: Parents) => {
    const start = text.length;
    node.children.forEach(add);
    const words = text.slice(start).trim();
    // An address that stands for itself is found in the words, as in any other text.
    if (href !== undefined && !href.endsWith(words))
      links.push({ href, words, place: lineOf(node as Nodes) });
  };
  const add = (node: Nodes): void => {
    switch (node.type) {
      case 'link':
        link(node.url, node);
        break;
      case 'linkReference':
        link(definitions.get(node.identifier), node);
        break;
      case 'html':
        if (/^<\/?a\b/i.test(node.value)) turnAnchor(node);
        break;
      case 'image':
      case 'imageReference':
        text += node.alt ?? '';
        break;
      case 'break':
        text += '\n';
        break;
      default:
        if ('children' in node) node.children.forEach(add);
        else if ('value' in node) text += node.value;
    }
  };
  passage.children.forEach(add);
  closeAnchor();
  return { links, text: text.trim() === '' ? [] : [{ text, place: lineOf(passage as Nodes) }] };
}
