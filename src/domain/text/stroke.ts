/**
 * Pagefind folds tone marks but not đ, so "dang vien" would not find "đảng viên". In the copy it indexes, đ is d and
 * a combining stroke (U+0335), which it folds like any mark; queries go the same way and excerpts come back.
 */
export function splitStroke(text: string): string {
  return text.replaceAll('đ', 'd\u0335').replaceAll('Đ', 'D\u0335');
}

/** Puts the letters together again. */
export function joinStroke(text: string): string {
  return text.replaceAll('d\u0335', 'đ').replaceAll('D\u0335', 'Đ');
}
