import { isBareFigure } from '../../domain/search/bareFigure.ts';

/** Of a figure alone only this is certain: no document bears it as its number. */
export function isNotHere(query: string): string {
  return isBareFigure(query)
    ? `Trang này không có văn bản số ${query.trim()}.`
    : `Trang này không có “${query}”.`;
}
