import { TERRITORY_NAMES } from '../../../site.config.ts';
import { DOCUMENT_TYPES, type DocumentTypeId } from '../../document/documentType.ts';
import { plainWords, squeeze } from '../../text/words.ts';
import type { PackedNumbers } from '../knownNumbers.ts';
import { plainMark } from '../markKey.ts';
import { LONE_ISSUERS, OTHER_TYPE_WORDS, OTHER_TYPES } from '../vocabulary.ts';

/** What a form written in a number query can mean; "TU" is a mark and an abbreviation of a Tỉnh ủy. */
export interface Sense {
  type?: DocumentTypeId;
  mark?: string;
  /** Places in `bodies`. */
  bodies?: readonly number[];
  filler?: Filler;
}

/** What the figures or words after it are; nothing for a word that says nothing by itself. */
export type Filler = 'nam' | 'ngay' | 'thang' | 've' | '';
export const FILLERS: Readonly<Record<string, Filler>> = {
  nam: 'nam',
  ngay: 'ngay',
  thang: 'thang',
  ve: 've',
  veviec: 've',
  vv: 've',
  ...Object.fromEntries(
    'so sohieu s no vanban cua do banhanh ky'.split(' ').map((word) => [word, ''] as const),
  ),
};

/** What a corpus's own numbers and bodies bring to the words that a number is written with. */
export interface Vocabulary {
  numbers: PackedNumbers;
  /** Those that issued a document here, or whose mark stands in a number and is no issuer's. */
  bodies: readonly BodyRow[];
}

/** Names and abbreviations, each joined by `|`; the id where it does not follow from the first name. */
export type BodyRow = readonly [names: string, abbreviations?: string, id?: string];

export interface Lexicon {
  forms: ReadonlyMap<string, Sense>;
  /** Marks that carry the number of a legislature, without it: qh, ubtvqh. */
  legislatures: ReadonlySet<string>;
  /** Abbreviations of each body, which stand as marks in its numbers. */
  bodyMarks: readonly (readonly string[])[];
  /** Bodies whose abbreviation is a mark in the corpus's numbers: what they issue bears it. */
  ownMark: ReadonlySet<number>;
  /** All forms of each body, its main name first. */
  bodyForms: readonly (readonly string[])[];
}

const lexicons = new WeakMap<Vocabulary, Lexicon>();

/** The forms of type words, marks, bodies and fillers, made from the index by rule; made once an index. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const lexicon = lexicons.get(vocabulary) ?? makeLexicon(vocabulary);
  lexicons.set(vocabulary, lexicon);
  return lexicon;
}

function makeLexicon({ numbers, bodies }: Vocabulary): Lexicon {
  const forms = new Map<string, Sense>();
  const legislatures = new Set<string>();
  const add = (form: string, sense: Sense) => {
    const known = forms.get(form);
    const meant = new Set([...(known?.bodies ?? []), ...(sense.bodies ?? [])]);
    forms.set(form, { ...known, ...sense, ...(meant.size > 0 && { bodies: [...meant] }) });
  };
  const addMark = (printed: string) => {
    const mark = squeeze(plainMark(printed));
    const letters = lettersOf(mark);
    if (letters !== mark) legislatures.add(letters);
    add(letters, { mark: letters });
  };
  const types = Object.entries(DOCUMENT_TYPES) as [
    DocumentTypeId,
    { name: string; marks: readonly string[] },
  ][];
  for (const [type, { name, marks }] of types) {
    add(squeeze(name), { type });
    marks.forEach(addMark);
  }
  for (const [word, type] of OTHER_TYPE_WORDS) add(squeeze(word), { type });
  for (const [mark, word] of OTHER_TYPES) {
    addMark(mark);
    if (word) add(squeeze(word), { mark: plainMark(mark) });
  }
  const inNumbers = Object.keys(numbers).flatMap((marks) => marks.split('-').filter(Boolean));
  [...LONE_ISSUERS, ...inNumbers].forEach(addMark);
  const names = bodies.map(([all]) => all.split('|').map(plainWords));
  const bodyMarks = bodies.map(([, marks = '']) => marks.split('|').map(squeeze).filter(Boolean));
  const mainNames = names.map(([main]) => main!.join(''));
  names.forEach((own, body) => {
    for (const words of own) {
      const whole = words.join('');
      for (const form of shorter(words)) add(form, { bodies: [body] });
      // "Ban Thường vụ Tỉnh ủy" is meant by "Tỉnh ủy" too.
      add(whole, {
        bodies: mainNames.flatMap((name, at) => (at === body || name.endsWith(whole) ? at : [])),
      });
    }
    for (const mark of bodyMarks[body]!) add(mark, { bodies: [body], mark });
  });
  for (const [word, filler] of Object.entries(FILLERS)) add(word, { filler });
  // What may stand after a body of the territory: "UBND Tỉnh".
  for (const name of TERRITORY_NAMES) add(squeeze(name), { filler: '' });
  const inUse = new Set(inNumbers.map((mark) => lettersOf(plainMark(mark))));
  const ownMark = new Set(
    [...bodies.keys()].filter((body) => bodyMarks[body]!.some((mark) => inUse.has(mark))),
  );
  const bodyForms = names.map((own, body) => [...own.map((words) => words.join('')), ...bodyMarks[body]!]);
  return { forms, legislatures, bodyMarks, ownMark, bodyForms };
}

const lettersOf = (mark: string) => mark.replace(/\d+$/, '');

/** The beginnings of a name, two words at least; its first words by their initials: "BTV Tỉnh ủy", "BCH Trung ương". */
function shorter(words: readonly string[]): string[] {
  const beginnings = words.slice(2).map((_, at) => words.slice(0, at + 2).join(''));
  const initials = words.slice(0, -2).map(([letter]) => letter);
  return initials.length < 2 ? beginnings : [...beginnings, initials.join('') + words.slice(-2).join('')];
}
