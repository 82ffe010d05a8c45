import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { ImportedFile, LeftOut } from '../source.ts';
import { sumOf, tallyOf } from '../tally.ts';
import { eachPrintedText, type Node } from './html/elements.ts';
import { findText } from './html/findText.ts';
import { htmlBlocks } from './html/htmlBlocks.ts';
import { labelLists } from './html/listLabels.ts';

const parser = unified().use(rehypeParse).freeze();

/** A saved web page, or what Word puts on the clipboard: the document in it, the rest of the page left out. */
export function importHtml(html: string): ImportedFile {
  const root: Root = parser.parse(html);
  labelLists(root);
  const text = findText(root);
  const { blocks, leftOut, printed } = htmlBlocks(text);
  const all = [...eachPrintedText(root)];
  return {
    blocks,
    notes: [],
    leftOut: [...furniture(all, text), ...leftOut],
    told:
      printed.length > 0
        ? [{ text: `${printed.length} số hoặc dấu đầu dòng do trình duyệt tự đánh, đã viết ra` }]
        : [],
    letters: sumOf(tallyOf(...all.map(({ value }) => value)), tallyOf(...printed)),
  };
}

/** The words beside the document, one piece for each stretch of them. */
function furniture(
  all: ReturnType<typeof eachPrintedText> extends Generator<infer T> ? T[] : never,
  text: Node,
): LeftOut[] {
  const pieces: LeftOut[] = [];
  let isOpen = false;
  for (const { value, path } of all) {
    const isInside = text.type === 'root' || path.includes(text as Element);
    if (isInside) isOpen = false;
    else if (isOpen) pieces.at(-1)!.text += value;
    else if (value.trim() !== '') {
      pieces.push({ text: value, reason: 'page-furniture', origin: {} });
      isOpen = true;
    }
  }
  return pieces;
}
