import { DOCUMENT_TYPES, documentTypeName } from '../../document/documentType.ts';
import { matchesNumber, type NumberQuery, parseNumberQuery } from '../../document/numberQuery.ts';
import { readYear } from '../../number/year.ts';
import { foldText } from '../../text/fold.ts';
import { documentHits } from './hits.ts';
import { DocumentReader, type IndexedDocument, plainMark } from './readDocuments.ts';
import type { Resolution } from './resolution.ts';
import type { ResolverIndex } from './resolverIndex.ts';

/** An answer to a plain number, or what to load before asking again; neither: ask `resolveQuery`. */
export interface QuickAnswer {
  missing: readonly string[];
  resolution?: Resolution;
}

const NOT_QUICK: QuickAnswer = { missing: [] };
/** Marks of types, of two letters or more. */
const TYPE_MARKS = Object.values(DOCUMENT_TYPES)
  .flatMap(({ marks }) => marks.map(plainMark))
  .filter((mark) => mark.length > 1);
/** Ordinals from here on can hold a year. */
const LONG_ORDINAL = 10_000;

/**
 * The commonest queries with a tenth of the code: a number alone, or with its mark, its type or its year ("326",
 * "qd 76", "326-QĐ/TU", "quy dinh 326", "29/1998"), that fits every document here with these figures equally well.
 * Says what `resolveQuery` would say, or nothing; the property test holds the two together.
 */
export function resolveQuickly(index: ResolverIndex, query: string): QuickAnswer {
  if (query.length > 60) return NOT_QUICK;
  const folded = foldText(query.normalize('NFC')).replace(/\s+/g, ' ').trim();
  const type = index.goc.types.find((one) => folded.startsWith(`${foldText(documentTypeName(one))} `));
  const rest = type ? folded.slice(documentTypeName(type).length).replace(/^\s*so\s+/, '') : folded;
  const asked = parseNumberQuery(rest);
  if (!asked || Number(asked.ordinal) >= LONG_ORDINAL || index.goc.namedNumbers.includes(asked.ordinal))
    return NOT_QUICK;
  const isBare = !type && !asked.before && !asked.after && asked.year === undefined;
  if (isBare && asked.ordinal.length === 4 && readYear(asked.ordinal) !== undefined) return NOT_QUICK;
  const reader = new DocumentReader(index);
  const all = reader.withOrdinal(asked.ordinal);
  if (!all) return { missing: [...reader.missing] };
  const bearers = all.filter((one) => !isOfOtherType(one, asked));
  // One that the query may exclude, or a year that only a date could bear out: a case for the whole resolver.
  const isPlain =
    bearers.length > 0 && bearers.every((one) => (!type || one.type === type) && fits(one, asked));
  if (!isPlain) return NOT_QUICK;
  const kind = bearers.length === 1 ? 'certain' : 'several';
  return { missing: [], resolution: { kind, hits: documentHits(bearers), near: [] } };
}

/** Whether the mark of a type stands first in the query, and it is not the document's: "qd 76" is no Nghị định. */
function isOfOtherType({ type, numbers }: IndexedDocument, { before, after }: NumberQuery): boolean {
  const typed = TYPE_MARKS.find((mark) => (before || after).startsWith(mark));
  const own = DOCUMENT_TYPES[type].marks.map(plainMark);
  return (
    typed !== undefined &&
    ![...own, ...numbers.flatMap(({ parts }) => parts)].some((mark) => mark.startsWith(typed[0]!))
  );
}

function fits({ numbers }: IndexedDocument, asked: NumberQuery): boolean {
  return numbers.some(({ ordinal, year, parts }) => {
    if (ordinal !== asked.ordinal || (asked.year !== undefined && year !== asked.year)) return false;
    // "25/CP", "326/TU": the issuer's mark alone, where no year stands in the number.
    if (asked.before === '' && asked.after !== '' && asked.after === parts.at(-1)) return year === 0;
    return (
      matchesNumber(asked, { ordinal, symbol: parts, ...(year ? { year } : {}) }) &&
      // Some of several marks may stand for another series: all of two or more, or none.
      (asked.after === '' || (parts.length > 1 && (asked.before + asked.after).endsWith(parts.join(''))))
    );
  });
}
