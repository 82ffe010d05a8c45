import { documentTypeName } from '../../document/documentType.ts';
import { matchesNumber, parseNumberQuery } from '../../document/numberQuery.ts';
import { foldText } from '../../text/fold.ts';
import { documentHit } from './hits.ts';
import { DocumentReader, type IndexedDocument } from './readDocuments.ts';
import type { Resolution } from './resolution.ts';
import type { ResolverIndex } from './resolverIndex.ts';

/** An answer to a plain number, or what to load before asking again; neither: ask `resolveQuery`. */
export interface QuickAnswer {
  missing: readonly string[];
  resolution?: Resolution;
}

const NOT_QUICK: QuickAnswer = { missing: [] };
/** Ordinals from here on can hold a year. */
const LONG_ORDINAL = 10_000;

/**
 * The commonest queries with a tenth of the code: a number with its mark, its type or its year ("qd 326",
 * "326-QĐ/TU", "quy dinh 326", "29/1998") that is the only one here with these figures. Says what `resolveQuery` would say, or nothing;
 * the property test holds the two together.
 */
export function resolveQuickly(index: ResolverIndex, query: string): QuickAnswer {
  if (query.length > 60) return NOT_QUICK;
  const folded = foldText(query.normalize('NFC')).replace(/\s+/g, ' ').trim();
  const type = index.goc.types.find((one) => folded.startsWith(`${foldText(documentTypeName(one))} `));
  const rest = type ? folded.slice(documentTypeName(type).length).replace(/^\s*so\s+/, '') : folded;
  const asked = parseNumberQuery(rest);
  if (!asked || Number(asked.ordinal) >= LONG_ORDINAL || index.goc.namedNumbers.includes(asked.ordinal))
    return NOT_QUICK;
  if (!type && !asked.before && !asked.after && asked.year === undefined) return NOT_QUICK;
  const reader = new DocumentReader(index);
  const bearers = reader.withOrdinal(asked.ordinal);
  if (!bearers) return { missing: [...reader.missing] };
  // Another bearer of the same figures, or a year that only a date could bear out: a case for the whole resolver.
  const [only, another] = bearers;
  const isUndated = asked.year !== undefined && !only?.numbers.some(({ year }) => year === asked.year);
  if (!only || another || isUndated || (type && only.type !== type) || !fits(only, asked)) return NOT_QUICK;
  return { missing: [], resolution: { kind: 'certain', hits: [documentHit(only)], near: [] } };
}

function fits(
  { numbers }: IndexedDocument,
  asked: NonNullable<ReturnType<typeof parseNumberQuery>>,
): boolean {
  return numbers.some(
    ({ ordinal, year, parts }) =>
      matchesNumber(asked, { ordinal, symbol: parts, ...(year ? { year } : {}) }) &&
      // One mark, or some of several, may stand for another series: all of two or more, or none.
      (asked.after === '' || (parts.length > 1 && (asked.before + asked.after).endsWith(parts.join('')))),
  );
}
