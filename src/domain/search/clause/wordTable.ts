import { NumberMap } from '../../packing/numberMap.ts';
import { rawWords, readWord } from '../../text/textWord.ts';
import { pairTerm } from './termHash.ts';

/** The words of a corpus by number: a number for every marked form, and for the key that forms share. */
export class WordTable {
  readonly #byRaw = new Map<string, number>();
  readonly #byForm = new Map<string, number>();
  readonly #byKey = new Map<string, number>();
  readonly keys: string[] = [];
  readonly #forms: string[] = [];
  readonly #keyOfForm: number[] = [];
  readonly #terms = new NumberMap();

  /** The numbers of a text's words. */
  read(text: string): number[] {
    return rawWords(text).map((raw) => {
      const known = this.#byRaw.get(raw);
      if (known !== undefined) return known;
      const number = this.#add(raw);
      this.#byRaw.set(raw, number);
      return number;
    });
  }

  #add(raw: string): number {
    const { key, form } = readWord(raw);
    // "chính" and "chánh" share a key, yet each keeps its form.
    const known = this.#byForm.get(form);
    if (known !== undefined) return known;
    let keyNumber = this.#byKey.get(key);
    if (keyNumber === undefined) {
      keyNumber = this.keys.push(key) - 1;
      this.#byKey.set(key, keyNumber);
    }
    this.#byForm.set(form, this.#forms.length);
    this.#keyOfForm.push(keyNumber);
    return this.#forms.push(form) - 1;
  }

  /** The number of a term in one marked form: a word, or a word and the one that follows it. */
  termOf(first: number, second?: number): number {
    return this.#terms.numberOf(first * PAIR + (second === undefined ? 0 : second + 1));
  }

  /** The key of a word by its number. */
  keyOf(word: number): string {
    return this.keys[this.#keyOfForm[word]!]!;
  }

  /** The term without marks, as it is hashed, and its marked form. */
  describe(first: number, second?: number): { term: string; form: string } {
    if (second === undefined) return { term: this.keyOf(first), form: this.#forms[first]! };
    return {
      term: pairTerm(this.keyOf(first), this.keyOf(second)),
      form: pairTerm(this.#forms[first]!, this.#forms[second]!),
    };
  }
}

const PAIR = 2 ** 22;
