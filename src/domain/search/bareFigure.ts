/**
 * Whether a query is a figure and no more ("303", "1.200"): readers mean the figure in the words as often as a
 * document's number, so that no document bears it does not say that it is nowhere.
 */
export function isBareFigure(query: string): boolean {
  return /^\s*\d+(?:[.,]\d+)*\s*$/.test(query.normalize('NFKC'));
}
