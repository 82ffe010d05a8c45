import WordExtractor from 'word-extractor';
import type { Origin, SourceBlock } from '../blocks.ts';
import { ImportRefusal } from '../refusal.ts';
import type { ImportedFile, LeftOut } from '../source.ts';
import { tallyOf } from '../tally.ts';

/** Characters as they are in the file, not quotation marks made straight. */
const AS_THEY_ARE = { filterUnicode: false };

/**
 * A Word file of before 2007: its words, without fonts and without the numbers that Word counts itself, for their places
 * in the file are not open to us; that is told. Cells are parted by tabs.
 */
export async function readDoc(bytes: Uint8Array): Promise<ImportedFile> {
  const document = await open(bytes);
  const body = document.getBody(AS_THEY_ARE);
  const boxes = document.getTextboxes(AS_THEY_ARE);
  const notes = `${document.getFootnotes(AS_THEY_ARE)}\n${document.getEndnotes(AS_THEY_ARE)}`;
  const heads = document.getHeaders(AS_THEY_ARE);
  const comments = document.getAnnotations(AS_THEY_ARE);
  const leftOut: LeftOut[] = [
    { text: heads, reason: 'running-head', origin: {} },
    { text: comments, reason: 'comment', origin: {} },
  ];
  return {
    blocks: [...blocksOf(body), ...blocksOf(boxes, 'box'), ...blocksOf(notes, 'footnote')],
    notes: [],
    leftOut: leftOut.filter(({ text }) => text.trim() !== ''),
    told: [
      {
        text: `tệp .doc: số do Word tự đánh không đọc được; thấy thiếu số thì mở bằng Word, lưu thành .docx rồi nhập lại${
          notes.trim() === '' ? '' : '; chú thích nằm ở cuối, chưa nối với chỗ gọi'
        }`,
      },
    ],
    letters: tallyOf(body, boxes, notes, heads, comments),
  };
}

async function open(bytes: Uint8Array) {
  try {
    return await new WordExtractor().extract(Buffer.from(bytes));
  } catch (error) {
    throw new ImportRefusal(/encrypt|password/i.test(String(error)) ? 'encrypted' : 'damaged');
  }
}

/** Lines as paragraphs; lines of as many cells one under another as a table. */
function blocksOf(text: string, part?: Origin['part']): SourceBlock[] {
  const lines = text.split(/[\n\r\f\v]/);
  const blocks: SourceBlock[] = [];
  for (let at = 0; at < lines.length; at++) {
    const origin: Origin = { paragraph: at + 1, ...(part && { part }) };
    const paragraph = (words: string) => ({ kind: 'paragraph' as const, spans: [{ text: words }], origin });
    const end = endOfTable(lines, at);
    if (end - at > 1) {
      const rows = lines
        .slice(at, end)
        .map((line) => cellsOf(line)!.map((cell) => ({ paragraphs: [paragraph(cell)] })));
      blocks.push({ kind: 'table', rows, origin });
      at = end - 1;
    } else for (const words of lines[at]!.split('\t')) if (words.trim() !== '') blocks.push(paragraph(words));
  }
  return blocks;
}

/** The line behind those that have as many cells as this one. */
function endOfTable(lines: readonly string[], at: number): number {
  const cells = cellsOf(lines[at]!);
  let end = at + 1;
  while (cells && cellsOf(lines[end] ?? '')?.length === cells.length) end++;
  return end;
}

/** "a\tb\t": a row of a table on one line. */
function cellsOf(line: string): string[] | undefined {
  const cells = line.split('\t');
  return line.endsWith('\t') && cells.length > 2 ? cells.slice(0, -1) : undefined;
}
