import { readFileSync } from 'node:fs';
import { foldText } from '../../../domain/text/fold.ts';
import { ocrFile } from './ocr.ts';

/** Which syllables Vietnamese has, and which follow each other in its words: "tổ chức", "đảng viên". */
export interface WordPairs {
  hasSyllable(syllable: string): boolean;
  /** How usual a pair is: the number of the lists that have it, 0 for one that none has. */
  usual(first: string, second: string): number;
  /** Pairs of the same letters with other marks: "tổ chức" for "tố chức". */
  alike(first: string, second: string): readonly (readonly [string, string])[];
}

/** Each list is the next one's more usual part. */
const LISTS = ['Viet11K.txt', 'Viet22K.txt', 'Viet39K.txt', 'Viet74K.txt'];

let known: WordPairs | undefined;
/** The pairs of the word lists that lie with the reader of pictures. @throws ImportRefusal `ocr-missing` */
export function dictionaryPairs(): WordPairs {
  known ??= pairsOf(
    LISTS.map((name) => readFileSync(ocrFile('@vntk/dictionary', 'data', name), 'utf8').split('\n')),
  );
  return known;
}

/** The pairs in lists of words; the lists are counted, so that a word of several is more usual. */
export function pairsOf(lists: readonly (readonly string[])[]): WordPairs {
  const syllables = new Set<string>();
  const usual = new Map<string, number>();
  const byLetters = new Map<string, [string, string][]>();
  for (const words of lists) {
    const parts = words.map(syllablesOf);
    for (const one of parts.flat()) syllables.add(one);
    for (const key of new Set(parts.flatMap(pairKeys))) usual.set(key, (usual.get(key) ?? 0) + 1);
  }
  for (const key of usual.keys()) {
    const [first = '', second = ''] = key.split(' ');
    const alike = byLetters.get(foldText(key));
    if (alike) alike.push([first, second]);
    else byLetters.set(foldText(key), [[first, second]]);
  }
  return {
    hasSyllable: (syllable) => syllables.has(oneToneStyle(syllable)),
    usual: (first, second) => usual.get(`${oneToneStyle(first)} ${oneToneStyle(second)}`) ?? 0,
    alike: (first, second) => byLetters.get(foldText(`${first} ${second}`)) ?? [],
  };
}

const syllablesOf = (word: string) =>
  word
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter(Boolean)
    .map(oneToneStyle);
const pairKeys = (syllables: readonly string[]) =>
  syllables.slice(1).map((second, at) => `${syllables[at]} ${second}`);

/** "hoà" and "hòa" are one syllable: the tone mark where the older custom puts it. */
export function oneToneStyle(syllable: string): string {
  return syllable
    .normalize('NFD')
    .replace(/(?<!q)(o|u)(a|e|y)([\u0300\u0301\u0303\u0309\u0323])$/u, '$1$3$2')
    .normalize('NFC');
}
