import type { Resolution } from '../../domain/search/resolver/resolution.ts';
import { type HitRow, toRow } from './hitRow.ts';
import { isNotHere } from './isNotHere.ts';

const MOST_HITS = 8;

/** Suggestions for a query: what the resolver found, and the way to the page of results (`action`), which is always there. */
export function suggestedRows(
  root: string,
  action: string,
  query: string,
  { kind, hits, near }: Resolution,
): HitRow[] {
  const isMissing = kind === 'no-such-number';
  const rows = [...hits, ...near].slice(0, MOST_HITS).map((hit) => toRow(root, hit));
  const words = searchRow(action, query);
  if (!isMissing) return [...rows, words];
  // What is only like the number typed must not look like it.
  const asked = rows.map((row) => ({ ...row, title: `Có phải ${row.title}?` }));
  return [...asked, { ...words, text: isNotHere(query) }];
}

/** The way to the page of results. */
export function searchRow(action: string, query: string): HitRow {
  const href = `${action}?q=${encodeURIComponent(query)}`;
  return { href, title: `Tìm “${query}” trong câu chữ`, text: '', note: '' };
}
