import { formatShortDate } from '../document/date.ts';
import { type DocumentNumber, markKey } from '../document/number.ts';
import { nearest } from '../issue/nearest.ts';
import { spokenPlace } from '../provision/spokenPlace.ts';
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
    const rest = distance(`${number.year ?? ''} ${marks}`, `${ownYear} ${rowMarks}`);
    const figures = distance(number.ordinal, ordinal);
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
  const steps = provision.split('-');
  const around = steps
    .map((_, index) => steps.slice(0, steps.length - index).join('-'))
    .find((id) => ids.includes(id));
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

/** Edits between two short strings; two neighbours changed over count as one. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const costs = [
        rows[i - 1]![j]! + 1,
        row[j - 1]! + 1,
        rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      ];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        costs.push(rows[i - 2]![j - 2]! + 1);
      row.push(Math.min(...costs));
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
