import { foldText } from '../../text/fold.ts';
import { UNITS, type Unit, type UnitWords } from '../unit.ts';

/** A unit that a reader can type, and a way to say it: folded words. */
export interface UnitForm extends UnitWords {
  unit: Unit;
  form: readonly string[];
  /** The same with its marks. */
  spelled: readonly string[];
}

/** Every word for every unit, the longest first; "gạch đầu dòng thứ" is also said "gạch đầu dòng" and "gạch". */
export const UNIT_FORMS: readonly UnitForm[] = (Object.entries(UNITS) as [Unit, UnitWords][])
  .filter(([unit]) => unit !== 'tieu-de')
  .flatMap(([unit, words]) =>
    [words.name.replace(/ thứ$/u, ''), ...(words.short ? [words.short] : [])].map((name) => ({
      ...words,
      unit,
      form: foldText(name).split(' '),
      spelled: name.split(' '),
    })),
  )
  .sort((a, b) => b.form.length - a.form.length);

const wordsFor = (forms: readonly UnitForm[], gap: string) =>
  forms.map(({ form }) => form.join(gap)).join('|');
const LETTERS = UNIT_FORMS.flatMap(({ letter }) => letter ?? []).join('');

/** A unit's word at the beginning, or a Roman numeral alone or before a point: "mục IV", "lời mở đầu", "II". */
const BEGINS = new RegExp(
  `^(?:loi )?(?:${wordsFor(
    UNIT_FORMS.filter(({ isEveryday }) => !isEveryday),
    ' ',
  )})(?:\\s|$)|^[ivx]+(?:\\.|$)`,
);
/** A unit's word wherever it stands, a Roman numeral, "D5", figures with a point between. */
const HOLDS = new RegExp(
  `${wordsFor(UNIT_FORMS, '\\W*')}|(?:^|[^a-z0-9])(?:[ivx]+(?![a-z])|[${LETTERS}][\\s_.]*\\d)|\\d[${LETTERS}]\\d|\\d[^a-z\\d]*\\.[^a-z\\d]*\\d`,
);

/** Whether a folded query begins as a place does. */
export const beginsAsPlace = (folded: string) => BEGINS.test(folded.trim());
/** Whether it can name a place, alone or beside a document. Errs on the side of places: what it denies is none. */
export const mayHoldPlace = (folded: string) => HOLDS.test(folded);
