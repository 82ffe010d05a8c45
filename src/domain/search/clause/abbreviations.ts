import type { Body, Term } from '../../document/catalogues.ts';
import { DOCUMENT_TYPES } from '../../document/documentType.ts';
import { foldText } from '../../text/fold.ts';
import { wordsOf } from './word.ts';

/** What each abbreviation stands for; several readings where it has several ("QĐ": Quy định, Quyết định). */
export type Abbreviations = Record<string, string[]>;

/**
 * Abbreviations of types, bodies and the glossary's marks, by their words folded: `ubnd` → "Ủy ban nhân dân",
 * `ubnd tp` → "Ủy ban Nhân dân Thành phố". A mark whose meaning is a sentence is left out.
 */
export function abbreviationsOf(bodies: readonly Body[], glossary: readonly Term[]): Abbreviations {
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
  return found;
}

/** The words of an abbreviation as they come out of a query: "BCSĐ UBND TP" → `bcsd ubnd tp`. */
export function abbreviationKey(form: string): string {
  return wordsOf(form.normalize('NFC'))
    .map(({ key }) => key)
    .join(' ');
}
