import { TERRITORY_NAMES, TERRITORY_SHORT_FORMS } from '../../../site.config.ts';
import type { Body, GlossaryTerm } from '../../document/catalogues.ts';
import { DOCUMENT_TYPES } from '../../document/documentType.ts';
import { headsOf } from '../../document/headOfName.ts';
import { couldBeSyllable } from '../../text/couldBeSyllable.ts';
import { foldText } from '../../text/fold.ts';
import { wordsOf } from '../../text/textWord.ts';
import { isPlainWord } from './mayNeed.ts';
import { SHORT_FORMS } from './shortForms.ts';

/** What each abbreviation stands for; several readings where it has several ("QĐ": Quy định, Quyết định). */
export type Abbreviations = Record<string, string[]>;

type Named = Pick<Body, 'names' | 'abbreviations'>;

/**
 * Abbreviations of types, bodies and the glossary's marks, by their words folded: `ubnd` → "Ủy ban nhân dân",
 * `ubnd tinh` → "Ủy ban Nhân dân Tỉnh". A mark whose meaning is a sentence is left out. Then what nobody lists: the
 * first part of a body's name by its initials, for "BTV Tỉnh ủy", and readers' short forms; none of them where the
 * letters stand for something already.
 */
export function abbreviationsOf(bodies: readonly Named[], glossary: readonly GlossaryTerm[]): Abbreviations {
  const found: Abbreviations = {};
  const add = (form: string, meaning: string) => {
    const key = abbreviationKey(form);
    const readings = found[key] ?? [];
    found[key] = readings;
    if (!readings.some((one) => foldText(one) === foldText(meaning))) readings.push(meaning);
  };
  const asListed: (readonly [form: string, meaning: string])[] = [
    ...glossary.flatMap(namedMark),
    ...Object.values(DOCUMENT_TYPES).flatMap(({ name, marks }) =>
      marks.filter(({ length }) => length > 1).map((mark) => [mark, name] as const),
    ),
    ...bodies.flatMap(({ names, abbreviations }) =>
      abbreviations.map(({ form }) => [form, names[0]!] as const),
    ),
    ...longTerritoryNames().map((name) => [name, TERRITORY_NAMES[0]!] as const),
  ];
  for (const [form, meaning] of asListed) add(form, meaning);
  const listed = new Set(Object.keys(found));
  for (const head of bodies.flatMap(({ names }) => headsOf(names[0]!, bodies))) {
    const initials = initialsOf(head);
    if (initials.length <= LONGEST_INITIALS && !listed.has(initials)) add(initials, head);
  }
  for (const [form, meaning] of [...spelledHeads(bodies), ...territoryBodies(bodies)]) add(form, meaning);
  for (const [form, meaning] of Object.entries(SHORT_FORMS)) if (!listed.has(form)) add(form, meaning);
  for (const form of Object.keys(found)) if (followsFromParts(form, found)) delete found[form];
  return found;
}

/** "ban tổ chức tu": where the mark that ends a body's name could be a syllable, it is one but behind that name's first part. */
function spelledHeads(bodies: readonly Named[]): (readonly [form: string, meaning: string])[] {
  return bodies.flatMap(({ names: [name] }) =>
    bodies.flatMap(({ names: [last], abbreviations }) => {
      if (!name!.endsWith(` ${last}`)) return [];
      const head = name!.slice(0, -last!.length);
      return abbreviations
        .filter(({ form }) => couldBeSyllable(foldText(form)))
        .map(({ form }) => [`${head}${form}`, name!] as const);
    }),
  );
}

/** "HĐND TPHCM": a body that is named after the territory by its first name is also called after its short ones. */
function territoryBodies(bodies: readonly Named[]): (readonly [form: string, meaning: string])[] {
  const [first] = TERRITORY_NAMES;
  const others = Object.keys(TERRITORY_SHORT_FORMS).filter((form) => TERRITORY_SHORT_FORMS[form] !== first);
  const ends = [first!, ...Object.keys(TERRITORY_SHORT_FORMS)].map((end) => ` ${foldText(end)}`);
  return bodies.flatMap(({ names: [name], abbreviations }) =>
    name!.endsWith(` ${first}`)
      ? [name!, ...abbreviations.map(({ form }) => form)].flatMap((form) => {
          const end = ends.find((one) => foldText(form).endsWith(one));
          return end ? others.map((other) => [`${form.slice(0, -end.length)} ${other}`, name!] as const) : [];
        })
      : [],
  );
}

/** A mark of capitals whose meaning is a name and no sentence. */
function namedMark({ term, kind, meaning }: GlossaryTerm): (readonly [form: string, meaning: string])[] {
  const short = meaning.split(/[,;:(]/u)[0]!.trim();
  const isName = short.split(' ').length <= 5 && !/ (?:hoặc|của|có|để) /u.test(short);
  return kind === 'mark' && /^\p{Lu}+$/u.test(term) && isName ? [[term, short]] : [];
}

/** "HĐND TP" says no more than "HĐND" and "TP", which also stand beside other words. */
function followsFromParts(form: string, found: Abbreviations): boolean {
  const at = form.lastIndexOf(' ');
  const joined = (found[form.slice(0, at)] ?? []).flatMap((first) =>
    (found[form.slice(at + 1)] ?? []).map((last) => foldText(`${first} ${last}`)),
  );
  return found[form]!.every((meaning) => joined.includes(foldText(meaning)));
}

/** The names that say more than the first, which texts of the territory itself use; not one that only ends another. */
const longTerritoryNames = () =>
  TERRITORY_NAMES.slice(1).filter((name) => !TERRITORY_NAMES.some((other) => other.endsWith(` ${name}`)));

const LONGEST_INITIALS = 4;

/** "Ủy ban Kiểm tra" → `ubkt`. */
const initialsOf = (name: string) =>
  wordsOf(name.normalize('NFC'))
    .map(({ key }) => key[0])
    .join('');

/** The words of an abbreviation as they come out of a query: "BCSĐ UBND TP" → `bcsd ubnd tp`. */
export function abbreviationKey(form: string): string {
  return wordsOf(form.normalize('NFC'))
    .map(({ key }) => key)
    .join(' ');
}

/**
 * Those that a query without capitals and unusual letters may hold, and the others, which are looked up only where
 * a word has the look of an abbreviation (`mayNeed.ts`).
 */
export function splitAbbreviations(all: Abbreviations): { inWords: Abbreviations; others: Abbreviations } {
  const isInWords = (key: string) => key.includes(' ') && key.split(' ').every(isPlainWord);
  const entries = Object.entries(all);
  return {
    inWords: Object.fromEntries(entries.filter(([key]) => isInWords(key))),
    others: Object.fromEntries(entries.filter(([key]) => !isInWords(key))),
  };
}
