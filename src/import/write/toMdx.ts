import type { BlockSpan } from '../blocks.ts';
import type { Recognised } from '../recognise/document.ts';
import { writeLine, writeNote, writeTable } from './writeLine.ts';

/** A heading has its own look. */
const unstyled = ({ bold: _, italic: __, ...span }: BlockSpan): BlockSpan => span;

/** The words of a document as an author writes them below the frontmatter. */
export function writeText({ title, body, notes }: Recognised): string {
  const blocks = [
    ...(title ? [writeLine(title.spans.map(unstyled), '# ')] : []),
    ...body.map((line) => (line.kind === 'table' ? writeTable(line) : writeLine(line.spans))),
    ...notes.map(({ id, spans }) => writeNote(id, spans)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
