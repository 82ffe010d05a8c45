import { foldText } from './fold.ts';

/** A run of letters or of digits in a query or a name. */
export interface Word {
  /** Folded letters, or digits. */
  text: string;
  /** As written, in NFC and lower case. */
  written: string;
  isDigits: boolean;
  /** What stands before it: nothing, a stroke (`/ - . _`), or a space or anything else. */
  gap: '' | '/' | ' ';
  /** The stroke itself. */
  stroke: string;
}

/** What is read of a query; the rest of an endless one is left. */
const LONGEST_QUERY = 300;
const RUN = /(\d+)|\p{L}+/gu;

/** The words of a text: "326qdtu" → 326, qdtu; "NQTW5" → nqtw, 5. Full-width and NFD letters count as the plain ones. */
export function toWords(text: string): Word[] {
  const composed = text.slice(0, LONGEST_QUERY).normalize('NFKC').slice(0, LONGEST_QUERY);
  const whole = composed.replace(/\p{M}+/gu, '').toLowerCase();
  const words: Word[] = [];
  let end = 0;
  for (const match of whole.matchAll(RUN)) {
    const between = whole.slice(end, match.index);
    const stroke = /[/\-._\u2010-\u2015\u2212]/u.exec(between)?.[0] ?? '';
    words.push({
      text: match[1] ?? foldText(match[0]),
      written: match[0],
      isDigits: match[1] !== undefined,
      gap: between === '' ? '' : stroke !== '' ? '/' : ' ',
      stroke,
    });
    end = match.index + match[0].length;
  }
  return words.flatMap(asTrungUong);
}

/** "TƯ 5", "T.Ư": Trung ương, where no word of the language can be meant ("thông tư 5" is one). */
function asTrungUong(word: Word, at: number, words: readonly Word[]): Word[] {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (word.text === 't' && next?.written === 'ư' && next.stroke === '.')
    return [{ ...word, text: 'tw', written: 'tw' }];
  if (word.written === 'ư' && word.stroke === '.' && before?.text === 't') return [];
  const isShort = word.written === 'tư' && next?.isDigits && before?.text !== 'thong';
  return [isShort ? { ...word, text: 'tw', written: 'tw' } : word];
}

/**
 * One spelling for i and y where both are written: qui/quy, kĩ/kỹ, lí/lý. For names; marks and ordinals stay as they are.
 */
export function nameSyllable(folded: string): string {
  return folded === 'qui' || (folded.length === 2 && folded[1] === 'i' && 'hklmst'.includes(folded[0]!))
    ? `${folded.slice(0, -1)}y`
    : folded;
}

/** Folded words, one space between: "Cán bộ, công chức" → "can bo cong chuc". */
export function plainText(text: string): string {
  return plainWords(text).join(' ');
}

/** Folded words of a text of any length. */
export function plainWords(text: string): string[] {
  return foldText(text.normalize('NFC')).match(/\d+|[a-z]+/g) ?? [];
}

/** Folded letters and digits with nothing between: "NQ TW5" → "nqtw5". */
export const squeeze = (text: string) => plainWords(text).join('');
