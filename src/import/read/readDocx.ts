import { mainPart, relationshipsOf } from '../../domain/handout/read/officePackage.ts';
import { openZip, type Zip } from '../../domain/handout/read/zip.ts';
import type { Note, Paragraph } from '../blocks.ts';
import { ImportRefusal } from '../refusal.ts';
import type { ImportedFile, LeftOutReason, Remark } from '../source.ts';
import { sumOf, tallyOf } from '../tally.ts';
import { DocxReader, noteId, printedWords } from './docx/docxBlocks.ts';
import { Numbering } from './docx/numbering.ts';
import { DocxStyles } from './docx/styles.ts';
import { childElement, elementsOf, type XmlElement, xmlTree } from './xmlTree.ts';

/** Parts beside the text whose words are left out. */
const BESIDE: Readonly<Record<string, LeftOutReason>> = {
  header: 'running-head',
  footer: 'running-head',
  comments: 'comment',
};

/**
 * A Word file (ECMA-376, WordprocessingML): paragraphs with their fonts, numbers that Word counts, tables, footnotes,
 * text boxes; tracked changes as they would be accepted, what was deleted told.
 */
export function importDocx(bytes: Uint8Array): ImportedFile {
  const zip = openZip(bytes);
  const main = mainPart(zip, 'word/document.xml');
  const links = [...relationshipsOf(zip, main).values()].filter(({ isExternal }) => !isExternal);
  const part = (type: string) => links.find((one) => one.type === type)?.target ?? '';
  const reader = new DocxReader(
    new DocxStyles(xmlTree(zip, part('styles'))),
    new Numbering(xmlTree(zip, part('numbering'))),
  );
  const document = xmlTree(zip, main);
  const body = childElement(document, 'body');
  if (!document || !body) throw new ImportRefusal('damaged');
  const read: XmlElement[] = [document];
  const blocks = reader.blocksOf(body);
  const notes = ['footnotes', 'endnotes'].flatMap((type) => notesOf(zip, part(type), reader, read));
  for (const { type, target } of links) {
    const beside = BESIDE[type] && xmlTree(zip, target);
    if (!beside) continue;
    reader.leave(beside, BESIDE[type]!);
    read.push(beside);
  }
  return {
    blocks,
    notes,
    leftOut: reader.leftOut,
    told: remarks(reader),
    letters: sumOf(tallyOf(...read.map(printedWords)), tallyOf(...reader.labels)),
  };
}

function notesOf(zip: Zip, part: string, reader: DocxReader, read: XmlElement[]): Note[] {
  const tree = xmlTree(zip, part);
  if (!tree) return [];
  read.push(tree);
  // The rules between text and notes are notes too, of a type.
  const own = elementsOf(tree).filter((note) => note.attributes['w:type'] === undefined);
  return own.map((note) => ({
    id: noteId(note.name, note.attributes['w:id'] ?? ''),
    paragraphs: reader.blocksOf(note, 'footnote').filter((one): one is Paragraph => one.kind === 'paragraph'),
  }));
}

function remarks({ labels, insertions, leftOut }: DocxReader): Remark[] {
  const deleted = leftOut.filter(({ reason }) => reason === 'deleted').length;
  const told: Remark[] = [];
  if (labels.length > 0)
    told.push({ text: `${labels.length} số do Word tự đánh, đã viết ra (“${labels[0]}” …)` });
  if (insertions + deleted > 0)
    told.push({
      text: `tệp còn theo dõi thay đổi: nhận ${insertions} chỗ thêm, bỏ ${deleted} chỗ xóa; xem lại bản cuối`,
    });
  return told;
}
