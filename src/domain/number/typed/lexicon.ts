import { TERRITORY_NAMES } from '../../../site.config.ts';
import { DOCUMENT_TYPES, type DocumentTypeId } from '../../document/documentType.ts';
import { plainText, plainWords } from '../../text/words.ts';
import { plainMark } from '../markKey.ts';
import { LONE_ISSUERS, OTHER_TYPE_WORDS, OTHER_TYPES } from '../vocabulary.ts';

/** What a form written in a number query can mean; "TU" is a mark and an abbreviation of a Tỉnh ủy. */
export interface Sense {
  type?: DocumentTypeId;
  mark?: string;
  /** Places in `bodies`. */
  bodies?: number[];
  filler?: Filler;
  /** The name of a body that issues nothing: in a query a word like others ("quy định 326 khu phố"). */
  isWord?: true;
}

/** Words that say nothing by themselves, or what the figures after them are. */
export type Filler = 'so' | 'nam' | 'ngay' | 'thang' | 'cua' | 've' | 'territory';
export const FILLERS: Readonly<Record<string, Filler>> = {
  so: 'so',
  sohieu: 'so',
  s: 'so',
  no: 'so',
  nam: 'nam',
  ngay: 'ngay',
  thang: 'thang',
  cua: 'cua',
  do: 'cua',
  banhanh: 'cua',
  ky: 'cua',
  vanban: 'so',
  ve: 've',
  veviec: 've',
  vv: 've',
};

/** What a corpus's own numbers and bodies bring to the words that a number is written with. */
export interface Vocabulary {
  /** Every number, packed: marks as printed, joined by `-` → year ('' for none) → ordinals in order, as steps. */
  numbers: PackedNumbers;
  bodies: readonly BodyRow[];
  /** Places in `bodies` of those that issued a document here. */
  issuers: readonly number[];
}

/** Numbers by marks, then by year; figures are steps from the one before. */
export type PackedNumbers = Readonly<Record<string, Readonly<Record<string, readonly (number | string)[]>>>>;

/** Names and abbreviations, each joined by `|`; the id where it does not follow from the first name. */
export type BodyRow = readonly [names: string, abbreviations?: string, id?: string];

/** A letter tree of all forms. */
export interface LexiconNode {
  next: Map<string, LexiconNode>;
  sense?: Sense;
}

export interface Lexicon {
  tree: LexiconNode;
  /** Marks that carry the number of a legislature, without it: qh, ubtvqh. */
  legislatures: ReadonlySet<string>;
  /** Abbreviations of each body, which stand as marks in its numbers. */
  bodyMarks: readonly ReadonlySet<string>[];
  /** Bodies whose abbreviation is a mark in the corpus's numbers: what they issue bears it. */
  ownMark: ReadonlySet<number>;
  /** All forms of each body. */
  bodyForms: readonly (readonly string[])[];
}

const lexicons = new WeakMap<Vocabulary, Lexicon>();

/** The forms of type words, marks, bodies and fillers, made from the index by rule; made once an index. */
export function lexiconOf(names: Vocabulary): Lexicon {
  let lexicon = lexicons.get(names);
  if (!lexicon) {
    lexicon = makeLexicon(names);
    lexicons.set(names, lexicon);
  }
  return lexicon;
}

function makeLexicon({ numbers, bodies, issuers }: Vocabulary): Lexicon {
  const inNumbers = [...new Set(Object.keys(numbers).flatMap((marks) => (marks ? marks.split('-') : [])))];
  const bodyMarks = bodies.map(
    ([, abbreviations = '']) => new Set(abbreviations.split('|').map(squeeze).filter(Boolean)),
  );
  const inUse = new Set(inNumbers.map((mark) => plainMark(mark).replace(/\d+$/, '')));
  const ownMark = new Set(
    bodies.flatMap((_, body) => ([...bodyMarks[body]!].some((mark) => inUse.has(mark)) ? body : [])),
  );
  const isSilent = (body: number) => !issuers.includes(body) && !ownMark.has(body);
  const tree: LexiconNode = { next: new Map() };
  const add = (form: string, sense: Sense) => {
    let node = tree;
    for (const letter of form) {
      const next: LexiconNode = node.next.get(letter) ?? { next: new Map() };
      node.next.set(letter, next);
      node = next;
    }
    const meant = [...new Set([...(node.sense?.bodies ?? []), ...(sense.bodies ?? [])])];
    const { isWord, ...rest } = { ...node.sense, ...sense };
    node.sense = { ...rest, ...(meant.length > 0 ? { bodies: meant } : {}) };
    if (rest.type === undefined && rest.mark === undefined && meant.length > 0 && meant.every(isSilent))
      node.sense.isWord = true;
  };
  const legislatures = new Set<string>();
  for (const [type, { name, marks }] of Object.entries(DOCUMENT_TYPES) as [
    DocumentTypeId,
    { name: string; marks: readonly string[] },
  ][]) {
    add(squeeze(name), { type });
    for (const mark of marks) addMark(mark);
  }
  for (const [word, type] of OTHER_TYPE_WORDS) add(squeeze(word), { type });
  for (const [mark, word] of OTHER_TYPES) {
    addMark(mark);
    if (word) add(squeeze(word), { mark: plainMark(mark) });
  }
  for (const mark of [...LONE_ISSUERS, ...inNumbers]) addMark(mark);
  const mainNames = bodies.map(([names]) => squeeze(names.split('|')[0]!));
  bodies.forEach(([names], body) => {
    for (const name of names.split('|')) {
      const words = plainWords(name);
      for (let length = Math.min(2, words.length); length < words.length; length++)
        add(words.slice(0, length).join(''), { bodies: [body] });
      const whole = words.join('');
      for (const form of withInitials(words)) add(form, { bodies: [body] });
      add(whole, {
        bodies: mainNames.flatMap((other, at) => (at === body || other.endsWith(whole) ? at : [])),
      });
    }
    for (const mark of bodyMarks[body]!) add(mark, { bodies: [body], mark });
  });
  for (const [word, filler] of Object.entries(FILLERS)) add(word, { filler });
  // What may stand after a body of the territory: "UBND Tỉnh".
  for (const name of TERRITORY_NAMES) add(squeeze(name), { filler: 'territory' });
  const bodyForms = bodies.map(([names], body) => [...names.split('|').map(squeeze), ...bodyMarks[body]!]);
  return { tree, legislatures, bodyMarks, ownMark, bodyForms };

  function addMark(printed: string) {
    const mark = plainMark(printed).replace(/[^a-z0-9]/g, '');
    const letters = mark.replace(/\d+$/, '');
    if (letters !== mark) legislatures.add(letters);
    add(letters, { mark: letters });
  }
}

/** "BTV Tỉnh ủy", "BCH Trung ương": the first words by their initials, two at least, and the last two written out. */
function withInitials(words: readonly string[]): string[] {
  const first = words.slice(0, -2);
  return first.length < 2 ? [] : [first.map(([letter]) => letter).join('') + words.slice(-2).join('')];
}

/** Folded letters and digits with nothing between. */
export function squeeze(text: string): string {
  return plainText(text).replaceAll(' ', '');
}
