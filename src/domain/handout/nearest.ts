import { formatShortDate } from '../document/date.ts';
import { nearest } from '../issue/nearest.ts';
import type { DocumentNumber } from '../number/documentNumber.ts';
import { markKey } from '../number/markKey.ts';
import { formatId, parseId } from '../provision/id.ts';
import { spokenPlace } from '../provision/spokenPlace.ts';
import { editDistance } from '../text/editDistance.ts';
import { documentUrl } from '../urls.ts';
import type { Suggestion } from './finding.ts';
import type { Knowledge } from './knowledge.ts';

const MOST = 3;

/** Documents whose numbers are like one that leads nowhere: the same ordinal first, then one figure or mark away. */
export function nearNumbers(knowledge: Knowledge, number: DocumentNumber, type?: string): Suggestion[] {
  const { rows, documents } = knowledge.numbers;
  const marks = number.symbol.map(markKey).join('-');
  const best = new Map<number, number>();
  for (const [ordinal, year, rowMarks, at] of rows) {
    const ownYear = number.year !== undefined && year !== 0 ? String(year) : '';
    const rest = editDistance(`${number.year ?? ''} ${marks}`, `${ownYear} ${rowMarks}`);
    const figures = editDistance(number.ordinal, ordinal);
    // Another ordinal is near only when all else fits: a figure too many, two figures changed over.
    if (figures > 1 || (figures === 1 && rest > 1)) continue;
    const cost =
      figures + Math.min(rest, 3) * 0.6 + (type !== undefined && documents[at]![1] !== type ? 0.5 : 0);
    best.set(at, Math.min(cost, best.get(at) ?? Number.POSITIVE_INFINITY));
  }
  return [...best]
    .sort((a, b) => a[1] - b[1] || a[0] - b[0])
    .slice(0, MOST)
    .map(([at]) => suggestDocument(knowledge, documents[at]![0]));
}

/** A document as a suggestion: its name, its day where known, its page. */
export function suggestDocument(knowledge: Knowledge, id: string): Suggestion {
  const name = knowledge.documents.get(id)?.name ?? id;
  const date = knowledge.numbers.documents.find(([own]) => own === id)?.[2];
  return { label: date ? `${name} (${formatShortDate(date)})` : name, url: documentUrl(id) };
}

/** The clause that reads most like one that is not there, and the nearest unit around it that is. */
export function nearPlaces(knowledge: Knowledge, document: string, provision: string): Suggestion[] {
  const ids = knowledge.texts.get(document)?.ids ?? [];
  const steps = parseId(provision) ?? [];
  const around = steps.map((_, index) => formatId(steps.slice(0, -1 - index))).find((id) => ids.includes(id));
  const like = nearest(provision, ids);
  return [...new Set([like, around])].flatMap((id) =>
    id === undefined ? [] : [{ label: spokenPlace(id), url: documentUrl(document, id) }],
  );
}

/** Documents whose ids read most like one that is not there. */
export function nearDocuments(knowledge: Knowledge, id: string): Suggestion[] {
  const found = nearest(id, knowledge.documents.keys());
  return found === undefined ? [] : [suggestDocument(knowledge, found)];
}
