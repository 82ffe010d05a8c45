/** How a word that was typed agrees with a word of a text that has the same letters. */
export type Agreement = 'exact' | 'compatible' | 'contradicted';

/** A form (`word.ts`) without its tone, and the tone. */
const FORM = /^(?<letters>.*?)(?<tone>(?<=[^0-9])[1-5])?$/su;
/** Hỏi and ngã are one tone where this is read; who hears no difference types either. */
const DIPPING = /^[34]$/;

/**
 * Marks may be left out, never changed: "can bô" may be "cán bộ", "bỏ" is not "bộ". Where `isTold`, the reader types
 * tones, so a word with a mark but no tone has none: "dân" is not "dẫn".
 */
export function agreementOf(typed: string, own: string, isTold: boolean): Agreement {
  if (typed === own) return 'exact';
  const [told, has] = [apart(typed), apart(own)];
  const hasTone = told.tone !== '' || (isTold && /[^a-z0-9]/.test(told.letters));
  const isTone = told.tone === has.tone || (DIPPING.test(told.tone) && DIPPING.test(has.tone));
  return (!hasTone || isTone) && lettersAgree(told.letters, has.letters) ? 'compatible' : 'contradicted';
}

/** Whether a form tells a tone. */
export const hasTone = (form: string) => apart(form).tone !== '';

function apart(form: string): { letters: string; tone: string } {
  const { letters = '', tone = '' } = FORM.exec(form)?.groups ?? {};
  return { letters, tone };
}

/** Other letters under one key are another spelling ("chánh", "chính"; "IX", "9"). */
function lettersAgree(typed: string, own: string): boolean {
  const [told, has] = [typed, own].map((letters) => letters.match(/.\p{M}*/gu) ?? []);
  if (told!.length !== has!.length) return true;
  const isSpelledSo = told!.every((letter, at) => plain(letter) === plain(has![at]!));
  return !isSpelledSo || told!.every((letter, at) => letter === has![at] || letter === plain(letter));
}

const plain = (letter: string) => (letter === 'đ' ? 'd' : letter[0]!);
