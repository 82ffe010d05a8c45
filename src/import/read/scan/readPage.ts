import type { Box } from '../../blocks.ts';
import { findMisread, type Misreading } from './findMisread.ts';
import type { GreyPicture } from './level.ts';
import type { Ocr, OcrLine, OcrPage } from './ocr.ts';
import { angleOf, toPng, turn } from './turn.ts';
import type { WordPairs } from './wordPairs.ts';

/** A word of a page; lengths are parts of the page's width and height, as it was turned to be read. */
export interface ReadWord {
  text: string;
  /** 0 to 1; below 0.8 a person has to look. */
  sure: number;
  maybe?: string;
  box: Box;
  baseline: number;
  /** Height of the letters of its line. */
  size: number;
  /** True for the last word of a line. */
  endsLine: boolean;
}

export interface ReadPage {
  words: ReadWord[];
  /** Of the picture as it was read, in dots. */
  width: number;
  height: number;
  /** By how many degrees, clockwise, it was turned for that. */
  turned: number;
}

/** Less sure than this of all letters, a page may stand on its head. */
const ON_ITS_HEAD = 0.7;
/** What is said of a word that something speaks against, however sure its reader is. */
const DOUBTED = 0.5;

/** Reads a page: levelled first, and turned over when it is read badly and the other way up is better. */
export async function readPage(picture: GreyPicture, ocr: Ocr, pairs: WordPairs): Promise<ReadPage> {
  const angle = await angleOf(picture);
  const first = await readTurned(picture, angle, ocr);
  const other = certaintyOf(first) < ON_ITS_HEAD ? await readTurned(picture, angle + 180, ocr) : first;
  const page = certaintyOf(other) > certaintyOf(first) ? other : first;
  const doubts = findMisread(
    page.words.map(({ text }) => text),
    pairs,
  );
  return { ...page, words: page.words.map((word, at) => marked(word, doubts[at])) };
}

function marked(word: ReadWord, doubt: Misreading | undefined): ReadWord {
  if (!doubt) return word;
  return { ...word, sure: Math.min(word.sure, DOUBTED), ...(doubt.likelier && { maybe: doubt.likelier }) };
}

async function readTurned(picture: GreyPicture, turned: number, ocr: Ocr): Promise<ReadPage> {
  const level = await turn(picture, turned);
  const { width, height } = level;
  return { words: wordsOf(await ocr.read(await toPng(level)), level), width, height, turned };
}

/** How sure the reader is of a page, letter by letter; 0 when it reads nothing. */
export function certaintyOf({ words }: { words: readonly ReadWord[] }): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return words.reduce((sum, { text, sure }) => sum + text.length * sure, 0) / Math.max(1, letters);
}

function wordsOf({ blocks }: OcrPage, picture: GreyPicture): ReadWord[] {
  const lines = (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.lines));
  return lines.flatMap((line) => wordsOfLine(line, picture));
}

function wordsOfLine(
  { words, baseline, rowAttributes }: OcrLine,
  { width, height }: GreyPicture,
): ReadWord[] {
  const slope = (baseline.y1 - baseline.y0) / Math.max(1, baseline.x1 - baseline.x0);
  return words.map(({ text, confidence, bbox }, at) => ({
    // The fraction stroke of typesetters is what the reader takes a slanting "/" for.
    text: text.normalize('NFC').replace(/⁄/gu, '/'),
    sure: confidence / 100,
    box: {
      left: bbox.x0 / width,
      top: bbox.y0 / height,
      width: (bbox.x1 - bbox.x0) / width,
      height: (bbox.y1 - bbox.y0) / height,
    },
    baseline: (baseline.y0 + slope * ((bbox.x0 + bbox.x1) / 2 - baseline.x0)) / height,
    size: rowAttributes.rowHeight / height,
    endsLine: at === words.length - 1,
  }));
}
