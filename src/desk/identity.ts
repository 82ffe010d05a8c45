import type { DocumentTypeId } from '../domain/document/documentType.ts';
import { ruledId, slug } from '../domain/document/ruledId.ts';
import { parseNumber } from '../domain/number/documentNumber.ts';

/** So many words of a title make the id of a document without a number. */
const TITLE_WORDS = 10;

/**
 * The id of a new document by the rule of identity: type, number, year where the number has none; type and title where no
 * number is known. Undefined while neither is.
 */
export function idOf(fields: Record<string, unknown>): string | undefined {
  const type = fields['type'] as DocumentTypeId | undefined;
  const [number, title, date] = ['number', 'title', 'date'].map((name) => factValue(fields[name]));
  if (!type) return undefined;
  if (number) return ruledId(type, number, parseNumber(number)?.year !== undefined, date ?? '');
  if (!title) return undefined;
  const words = slug(title).split('-').slice(0, TITLE_WORDS).join('-');
  return [type, words, date?.slice(0, 4)].filter(Boolean).join('-');
}

/** The value of a fact, where it has one. */
export function factValue(fact: unknown): string | undefined {
  const value = (fact as { value?: unknown } | undefined)?.value;
  return typeof value === 'string' && value !== '' ? value : undefined;
}
