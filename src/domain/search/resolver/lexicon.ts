import { OTHER_TYPE_WORDS } from '../../citation/typeWord.ts';
import { DOCUMENT_TYPES, type DocumentTypeId } from '../../document/documentType.ts';
import { LONE_ISSUERS, OTHER_TYPE_MARKS } from '../../document/number.ts';
import { plainMark } from './readDocuments.ts';
import type { RootFile } from './resolverIndex.ts';
import { plainText, plainWords } from './words.ts';

/** What a form written in a number query can mean; "TU" is a mark and an abbreviation of Thành ủy. */
export interface Sense {
  type?: DocumentTypeId;
  mark?: string;
  /** Places in `bodies`. */
  bodies?: number[];
  filler?: Filler;
}

/** Words that say nothing by themselves, or what the figures after them are. */
export type Filler = 'so' | 'nam' | 'ngay' | 'thang' | 'cua' | 've';
export const FILLERS: Readonly<Record<string, Filler>> = {
  so: 'so',
  sohieu: 'so',
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

const lexicons = new WeakMap<RootFile, Lexicon>();

/** The forms of type words, marks, bodies and fillers, made from the index by rule; made once an index. */
export function lexiconOf(root: RootFile): Lexicon {
  let lexicon = lexicons.get(root);
  if (!lexicon) {
    lexicon = makeLexicon(root);
    lexicons.set(root, lexicon);
  }
  return lexicon;
}

function makeLexicon(root: RootFile): Lexicon {
  const tree: LexiconNode = { next: new Map() };
  const add = (form: string, sense: Sense) => {
    let node = tree;
    for (const letter of form) {
      const next: LexiconNode = node.next.get(letter) ?? { next: new Map() };
      node.next.set(letter, next);
      node = next;
    }
    const bodies = [...new Set([...(node.sense?.bodies ?? []), ...(sense.bodies ?? [])])];
    node.sense = { ...node.sense, ...sense, ...(bodies.length > 0 ? { bodies } : {}) };
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
  for (const mark of [...OTHER_TYPE_MARKS, ...LONE_ISSUERS, ...root.marks]) addMark(mark);
  const bodyMarks = root.bodies.map(
    ([, abbreviations = '']) => new Set(abbreviations.split('|').map(squeeze).filter(Boolean)),
  );
  const mainNames = root.bodies.map(([names]) => squeeze(names.split('|')[0]!));
  root.bodies.forEach(([names], body) => {
    for (const name of names.split('|')) {
      const words = plainWords(name);
      for (let length = Math.min(2, words.length); length < words.length; length++)
        add(words.slice(0, length).join(''), { bodies: [body] });
      const whole = words.join('');
      add(whole, {
        bodies: mainNames.flatMap((other, at) => (at === body || other.endsWith(whole) ? at : [])),
      });
    }
    for (const mark of bodyMarks[body]!) add(mark, { bodies: [body], mark });
  });
  for (const [word, filler] of Object.entries(FILLERS)) add(word, { filler });
  const bodyForms = root.bodies.map(([names], body) => [
    ...names.split('|').map(squeeze),
    ...bodyMarks[body]!,
  ]);
  const inUse = new Set(root.marks.map((mark) => plainMark(mark).replace(/\d+$/, '')));
  const ownMark = new Set(
    root.bodies.flatMap((_, body) => ([...bodyMarks[body]!].some((mark) => inUse.has(mark)) ? body : [])),
  );
  return { tree, legislatures, bodyMarks, ownMark, bodyForms };

  function addMark(printed: string) {
    const mark = plainMark(printed).replace(/[^a-z0-9]/g, '');
    const letters = mark.replace(/\d+$/, '');
    if (letters !== mark) legislatures.add(letters);
    add(letters, { mark: letters });
  }
}

/** Folded letters and digits with nothing between. */
export function squeeze(text: string): string {
  return plainText(text).replaceAll(' ', '');
}
