import { foldText } from '../text/fold.ts';

/** A mark folded for comparison. "TƯ" is Trung ương (`tw`), never the "TU" of a Tỉnh ủy. */
export function markKey(mark: string): string {
  return foldText(mark.replace(/TƯ$/u, 'TW'));
}

/** A mark folded, "&" off: BGD&ĐT → bgddt, TƯ → tw. */
export function plainMark(mark: string): string {
  return markKey(mark).replace(/&/g, '');
}
