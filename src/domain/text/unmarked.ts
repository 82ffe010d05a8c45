import { isBareSyllable, lacksMarks } from './syllable.ts';

/** Syllables in a row that stand without their marks, and where they begin. */
export interface Unmarked {
  found: string;
  start: number;
}

/** Words apart from what is joined to them: a mark of a number, an address, the name of a file. */
const WORDS = /(?<![\p{L}\p{M}\d_@/.#-])[\p{L}\p{M}]+(?![\p{L}\p{M}\d_@/#-]|\.[\p{L}\d])/gu;
const ROMAN = /^[IVXLC]+$/;
/** Syllables that need no mark seldom stand so many in a row. */
const MANY = 5;
/** As much of them as is shown. */
const SHOWN = 6;
/** Words of other tongues that Vietnamese papers use, and that would be syllables with marks. */
const BORROWED = new Set('chat hot net set top tip pop hit it dot com'.split(' '));

/**
 * Syllables of a text (NFC) whose marks were left out: a single one that no word is written as ("quyet", "quyêt"), two or
 * more with such a one among them, or many bare ones in a row. Names, abbreviations and words of other tongues are none.
 */
export function findUnmarked(text: string): Unmarked[] {
  return bareRuns(text).flatMap((run) => {
    const [first] = run as [Word];
    const lacking = run.filter(({ word }) => lacksMarks(word) && !BORROWED.has(word.toLowerCase()));
    const isTold = run.length === 1 ? isSure(first.word) && lacking.length > 0 : lacking.length > 0;
    if (!isTold && run.length < MANY) return [];
    const last = run[Math.min(run.length, SHOWN) - 1]!;
    return [{ found: text.slice(first.start, last.start + last.word.length), start: first.start }];
  });
}

interface Word {
  word: string;
  start: number;
}

/** A name or an abbreviation may be without marks where it stands alone; a word of small letters may not. */
const isSure = (word: string) => !/^\p{Lu}/u.test(word) || /[^\p{ASCII}]/u.test(word);

/** Stretches of words with blanks alone between them that could all do with marks; none with a foreign word among them. */
function bareRuns(text: string): Word[][] {
  const runs: Word[][] = [];
  let end = 0;
  for (const { 0: word, index: start } of text.matchAll(WORDS)) {
    const last = runs.at(-1);
    const isNext = last && isPlain(last[0]!.word) && /^\s+$/u.test(text.slice(end, start));
    if (isNext && isPlain(word)) last.push({ word, start });
    else runs.push([{ word, start }]);
    end = start + word.length;
  }
  const isBare = ({ word }: Word) => isBareSyllable(word) || /^\p{Lu}+$/u.test(word);
  return runs.filter((run) => !isPlain(run[0]!.word) || run.every(isBare));
}

const isPlain = (word: string) => /^[A-Za-z]+$/u.test(word) && !ROMAN.test(word);
