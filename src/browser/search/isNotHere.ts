import { lookAt } from '../../domain/search/typedQuery.ts';

/** Of a figure alone only this is certain: no document bears it as its number. */
export function isNotHere(query: string): string {
  return lookAt(query).isFigure
    ? `Trang này không có văn bản số ${query.trim()}.`
    : `Trang này không có “${query}”.`;
}
