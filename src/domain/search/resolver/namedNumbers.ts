import { canonicalName } from '../../document/canonicalName.ts';
import { lexiconOf, type Vocabulary } from '../../number/typed/lexicon.ts';
import { readNumbers } from '../../number/typed/readNumbers.ts';
import { parseRoman } from '../../place/roman.ts';
import { plainWords, toWords, type Word } from '../../text/words.ts';

/** Ordinals that the beginnings of names can be read as: "Nghị quyết Trung ương 5 - khóa IX" → 5. */
export function namedNumbers(file: Vocabulary, names: readonly string[]): string[] {
  const lexicon = lexiconOf(file);
  const ordinals = names.flatMap((name) => {
    const words = toWords(name).map(romanAsDigits);
    return words.flatMap((word, at) => {
      const readings = word.isDigits ? readNumbers(lexicon, words.slice(0, at + 1)) : [];
      return readings.filter(({ isLoose }) => !isLoose).map(({ ordinal }) => ordinal);
    });
  });
  // "Hội nghị lần thứ sáu" is "Trung ương 6" in short.
  const plenums = names.flatMap(
    (name) => /^nqtw(\d+)/.exec(canonicalName(file, plainWords(name)))?.[1] ?? [],
  );
  return [...new Set([...ordinals, ...plenums])];
}

function romanAsDigits(word: Word): Word {
  const value = word.isDigits ? undefined : parseRoman(word.text.toUpperCase());
  return value === undefined ? word : { ...word, text: String(value), isDigits: true };
}
