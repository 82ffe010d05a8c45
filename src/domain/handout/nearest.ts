import { formatShortDate } from '../document/date.ts';
import { nearest } from '../issue/nearest.ts';
import { parseRoman } from '../place/roman.ts';
import { formatId, parseId } from '../provision/id.ts';
import { spokenPlace } from '../provision/spokenPlace.ts';
import { documentUrl } from '../urls.ts';
import type { Suggestion } from './finding.ts';
import type { Knowledge } from './knowledge.ts';

/** A document as a suggestion: its name, its day where known, its page. */
export function suggestDocument(knowledge: Knowledge, id: string): Suggestion {
  const name = knowledge.documents.get(id)?.name ?? id;
  const date = knowledge.numbers.documents.find(([own]) => own === id)?.[2];
  return { label: date ? `${name} (${formatShortDate(date)})` : name, url: documentUrl(id) };
}

/** The clause nearest to one that is not there: of the same unit the nearest number, and what it would stand in. */
export function nearPlaces(knowledge: Knowledge, document: string, provision: string): Suggestion[] {
  const ids = knowledge.texts.get(document)?.ids ?? [];
  const steps = parseId(provision) ?? [];
  const around = steps.map((_, index) => formatId(steps.slice(0, -1 - index))).find((id) => ids.includes(id));
  const near = nearestSibling(provision, around, ids) ?? nearest(provision, ids);
  return [...new Set([near, around])].flatMap((id) =>
    id === undefined ? [] : [{ label: spokenPlace(id), url: documentUrl(document, id) }],
  );
}

/** "điểm 9, mục II" → "điểm 3, mục II"; "mục VI" → "mục IV". */
function nearestSibling(
  provision: string,
  around: string | undefined,
  ids: readonly string[],
): string | undefined {
  const start = around === undefined ? '' : `${around}-`;
  const [wanted] = provision.startsWith(start) ? (parseId(provision.slice(start.length)) ?? []) : [];
  const number = wanted && orderOf(wanted.number);
  if (number === undefined) return undefined;
  const siblings = ids.flatMap((id) => {
    const own = id.startsWith(start) ? parseId(id.slice(start.length)) : undefined;
    const order = own?.length === 1 && own[0]!.unit === wanted!.unit ? orderOf(own[0]!.number) : undefined;
    return order === undefined ? [] : [{ id, far: Math.abs(order - number) }];
  });
  return siblings.sort((a, b) => a.far - b.far)[0]?.id;
}

/** The place of a number in its order: "9" → 9, "iv" → 4. */
function orderOf(number = ''): number | undefined {
  return /^\d+$/.test(number) ? Number(number) : parseRoman(number.toUpperCase());
}

/** Documents whose ids read most like one that is not there. */
export function nearDocuments(knowledge: Knowledge, id: string): Suggestion[] {
  const found = nearest(id, knowledge.documents.keys());
  return found === undefined ? [] : [suggestDocument(knowledge, found)];
}
