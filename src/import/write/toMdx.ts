import type { BlockSpan } from '../blocks.ts';
import type { Recognised } from '../recognise/document.ts';
import { writeLine, writeNote, writeTable } from './writeLine.ts';

/** A heading has its own look. */
const unstyled = ({ bold: _, italic: __, ...span }: BlockSpan): BlockSpan => span;

/** A block of the file, and the page that its words come from, where there are pages. */
interface WrittenBlock {
  written: string;
  page?: number | undefined;
}

/** What was written, and at which of its lines, from 1, the words of a page begin that stands in the file that was read. */
export interface WrittenText {
  text: string;
  pages: { line: number; page: number }[];
}

/** The words of a document as an author writes them below the frontmatter. */
export function writeText({ title, body, notes }: Recognised): WrittenText {
  const all: WrittenBlock[] = [
    ...(title ? [{ written: writeLine(title.spans.map(unstyled), '# '), page: title.origin.page }] : []),
    ...body.map((line) => ({
      written: line.kind === 'table' ? writeTable(line) : writeLine(line.spans),
      page: line.origin.page,
    })),
    ...notes.map(({ id, spans }) => ({ written: writeNote(id, spans) })),
  ];
  const blocks = all.filter(({ written }) => written !== '');
  const pages: WrittenText['pages'] = [];
  let line = 1;
  for (const { written, page } of blocks) {
    if (page !== undefined) pages.push({ line, page });
    line += written.split('\n').length + 1;
  }
  return { text: `${blocks.map(({ written }) => written).join('\n\n')}\n`, pages };
}
