import type { Word } from './words.ts';

/** Whether a word is another one as it is written: without marks, or with the same, wherever the tone stands. */
export const mayMean = ({ text, written }: Word, spelled: string) =>
  text === written || marksOf(written) === marksOf(spelled);

/** Hỏi and ngã are one. */
const marksOf = (word: string) =>
  (
    word
      .toLowerCase()
      .normalize('NFD')
      .replaceAll('\u0303', '\u0309')
      .match(/[\p{M}đ]/gu) ?? []
  )
    .sort()
    .join('');
