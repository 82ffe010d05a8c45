/** A word of a query. `form` is compared only when the reader types marks. */
export interface QueryWord {
  key: string;
  form: string;
  /** As typed or written out; absent for a word that was put right or put in. */
  written?: string;
  /** True for a word that was put right or put in: its marks were not typed. */
  isMended?: true;
  /** True for a word of a query with tones: a mark without a tone then tells that there is none. */
  isToneTold?: boolean;
  /** True for a word typed in capitals among others that are not: an abbreviation or a mark. */
  isCapital?: boolean;
}

/** Whether a word was typed without marks. */
export const isBare = ({ form }: QueryWord) => /^(?:[a-z]+|[0-9]+)$/.test(form);
