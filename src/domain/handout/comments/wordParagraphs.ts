import { type Relationship, readXml, type TagPlace } from '../read/officePackage.ts';
import { PASSED_OVER, WordPart } from '../read/readDocx.ts';

/** A run of a paragraph: where its element stands in the XML, and its words in the paragraph's text. */
export interface WordRun extends TagPlace {
  from: number;
  to: number;
}

/** Where a comment on a paragraph of the body may be put into its XML. */
export interface WordParagraph {
  /** Behind the paragraph's properties, and before its closing tag. */
  start: number;
  end: number;
  /** Its own runs; none where the words stand in a box inside it, for Word has no comments there. */
  runs: readonly WordRun[];
  text: string;
}

interface OpenParagraph {
  start: number;
  runs: WordRun[];
  run?: { start: number; from: number } | undefined;
  /** False for what another vocabulary calls `p`. */
  isWord: boolean;
}

/**
 * The paragraphs of a Word file's body by the numbers that `readDocx` gives them. For one inside a box stands the
 * paragraph that holds the box.
 */
export function wordParagraphs(
  xml: string,
  links: ReadonlyMap<string, Relationship>,
): Map<number, WordParagraph> {
  const found = new Map<number, WordParagraph>();
  const open: OpenParagraph[] = [];
  /** Numbers given since the outermost paragraph began. */
  let given: number[] = [];
  let count = 0;
  const reader = new WordPart(links, new Set(), () => {
    given.push(++count);
    return { kind: 'paragraph', number: count };
  });
  const isWord = ({ start }: TagPlace, name: string) => xml.startsWith(`w:${name}`, start + 1);

  const closeParagraph = (end: number) => {
    const paragraph = open.pop();
    const { words } = reader;
    const inBoxes = given.length;
    reader.close('p');
    if (open.length > 0 || !paragraph?.isWord) return;
    const { start, runs } = paragraph;
    for (const [index, number] of given.entries())
      found.set(
        number,
        index < inBoxes ? { start, end, runs: [], text: '' } : { start, end, runs, text: words },
      );
    given = [];
  };
  readXml(
    xml,
    {
      open(name, attributes, tag) {
        reader.open(name, attributes);
        const paragraph = open.at(-1);
        if (name === 'p') open.push({ start: tag.end, runs: [], isWord: isWord(tag, 'p') });
        else if (name === 'r' && paragraph && isWord(tag, 'r'))
          paragraph.run = { start: tag.start, from: reader.length };
      },
      text: (words) => reader.text(words),
      close(name, tag) {
        const paragraph = open.at(-1);
        if (name === 'p') return closeParagraph(tag.start);
        if (name === 'pPr' && paragraph) paragraph.start = tag.end;
        if (name === 'r' && paragraph?.run) {
          paragraph.runs.push({ ...paragraph.run, end: tag.end, to: reader.length });
          paragraph.run = undefined;
        }
        reader.close(name);
      },
    },
    PASSED_OVER,
  );
  return found;
}
