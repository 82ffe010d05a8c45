import { TERRITORY_NAMES } from '../../../site.config.ts';
import type { Body, GlossaryTerm, ThesaurusRow } from '../../document/catalogues.ts';
import { DOCUMENT_TYPES } from '../../document/documentType.ts';
import { foldText } from '../../text/fold.ts';
import { headsOf } from './headOfName.ts';
import { SHORT_FORMS } from './shortForms.ts';
import { wordsOf } from './word.ts';

/** What each abbreviation stands for; several readings where it has several ("QĐ": Quy định, Quyết định). */
export type Abbreviations = Record<string, string[]>;

type Named = Pick<Body, 'names' | 'abbreviations'>;

/**
 * Abbreviations of types, bodies and the glossary's marks, by their words folded: `ubnd` → "Ủy ban nhân dân",
 * `ubnd tinh` → "Ủy ban Nhân dân Tỉnh". A mark whose meaning is a sentence is left out. Then what nobody lists: the
 * first part of a body's name by its initials, for "BTV Tỉnh ủy", and readers' short forms; none of them where the
 * letters stand for something already. Then readers' words for what the texts say otherwise.
 */
export function abbreviationsOf(
  bodies: readonly Named[],
  glossary: readonly GlossaryTerm[],
  thesaurus: readonly ThesaurusRow[] = [],
): Abbreviations {
  const found: Abbreviations = {};
  const add = (form: string, meaning: string) => {
    const key = abbreviationKey(form);
    const readings = found[key] ?? [];
    found[key] = readings;
    if (!readings.some((one) => foldText(one) === foldText(meaning))) readings.push(meaning);
  };
  for (const { term, kind, meaning } of glossary) {
    const short = meaning.split(/[,;:(]/u)[0]!.trim();
    if (
      kind === 'mark' &&
      /^\p{Lu}+$/u.test(term) &&
      short.split(' ').length <= 5 &&
      !/ (?:hoặc|của|có|để) /u.test(short)
    )
      add(term, short);
  }
  for (const { name, marks } of Object.values(DOCUMENT_TYPES))
    for (const mark of marks) if (mark.length > 1) add(mark, name);
  for (const { names, abbreviations } of bodies) for (const { form } of abbreviations) add(form, names[0]!);
  for (const name of longTerritoryNames()) add(name, TERRITORY_NAMES[0]!);
  const listed = new Set(Object.keys(found));
  for (const head of bodies.flatMap(({ names }) => headsOf(names[0]!, bodies))) {
    const initials = initialsOf(head);
    if (initials.length <= LONGEST_INITIALS && !listed.has(initials)) add(initials, head);
  }
  for (const [form, meaning] of Object.entries(SHORT_FORMS)) if (!listed.has(form)) add(form, meaning);
  for (const { word, means } of thesaurus) for (const meaning of means) add(word, meaning);
  for (const form of Object.keys(found)) if (followsFromParts(form, found)) delete found[form];
  return found;
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
