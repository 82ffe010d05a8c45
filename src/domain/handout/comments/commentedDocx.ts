import { zipSync } from 'fflate';
import { decodePart, mainPart, relationshipsOf } from '../read/officePackage.ts';
import { Refusal } from '../read/refusal.ts';
import { openZip, type Zip } from '../read/zip.ts';
import { addCommentsPart, TYPES_PART } from './commentsPart.ts';
import { elsewhereLines, type HandoutComment } from './handoutComment.ts';
import { placeOfWords } from './placeOfWords.ts';
import { wordParagraphs } from './wordParagraphs.ts';

/** A comment as it is put into the body: around which part of its XML. */
interface Placed {
  start: number;
  end: number;
  lines: readonly string[];
}

/**
 * A Word file with a comment at each finding (ECMA-376, 17.13.4). Nothing of its own is changed: marks are put between
 * its runs, and the comments into their part. What stands outside the body, where Word has no comments, is told at the
 * first paragraph.
 * @throws Refusal for a file that is no Word file, or too large to be written anew.
 */
export function commentedDocx(bytes: Uint8Array, comments: readonly HandoutComment[]): Uint8Array {
  const zip = openZip(bytes);
  const main = mainPart(zip, 'word/document.xml');
  const xml = decodePart(zip, main);
  const paragraphs = wordParagraphs(xml, relationshipsOf(zip, main));
  const [first] = paragraphs.values();
  if (!first || !/<w:document\b/.test(xml)) throw new Refusal('damaged');
  const placed = comments.map((comment): Placed => {
    const { part, number } = comment.place;
    const paragraph = part === undefined ? paragraphs.get(number) : undefined;
    if (!paragraph) return { start: first.start, end: first.end, lines: elsewhereLines(comment) };
    return { ...placeOfWords(paragraph, comment.words), lines: comment.lines };
  });
  const { written, firstId } = addCommentsPart(
    zip,
    main,
    placed.map(({ lines }) => lines),
  );
  written.set(main, new TextEncoder().encode(withMarks(asUtf8(xml), placed, firstId)));
  return packed(zip, written);
}

/** What is written is UTF-8, whatever was read: of other encodings the declaration is the only sign. */
const asUtf8 = (xml: string) =>
  xml.replace(/^(<\?xml[^>]*encoding=)(["'])utf-16\w*\2/i, (all, before: string, quote: string) =>
    // As long as it was, for places in the XML are counted already.
    `${before}${quote}utf-8${quote}`.padEnd(all.length),
  );

/** The body with the two marks and the reference of each comment; later places first, so that earlier ones stay. */
function withMarks(xml: string, placed: readonly Placed[], firstId: number): string {
  const marks = placed.flatMap(({ start, end }, index) => {
    const id = `w:id="${firstId + index}"`;
    return [
      { at: start, order: 1, mark: `<w:commentRangeStart ${id}/>` },
      { at: end, order: 0, mark: `<w:commentRangeEnd ${id}/><w:r><w:commentReference ${id}/></w:r>` },
    ];
  });
  const parts: string[] = [];
  let from = 0;
  for (const { at, mark } of marks.sort((a, b) => a.at - b.at || a.order - b.order)) {
    parts.push(xml.slice(from, at), mark);
    from = at;
  }
  return parts.join('') + xml.slice(from);
}

/** The archive with some parts written anew; every other one keeps its bytes. */
function packed(zip: Zip, written: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...new Set([TYPES_PART, ...zip.names, ...written.keys()])].filter(
    (name) => !name.endsWith('/'),
  );
  return zipSync(
    Object.fromEntries(
      names.map((name) => {
        const part = written.get(name) ?? zip.read(name)!;
        // Pictures are pressed already.
        return [name, [part, { level: /\.(?:xml|rels)$/i.test(name) ? 6 : 0 }]] as const;
      }),
    ),
  );
}
