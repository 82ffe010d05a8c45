/**
 * A deliberately loose pattern for anything that could be a document's number, written apart from the grammar that
 * finds citations and never used by it: a test runs both over the corpus, and what only this one sees must be
 * explained. Dates, fractions and ranges of years have no letters after the stroke and are not meant,
 * nor are places in Roman numerals ("1–II").
 * Examples: `326-QĐ/TU`, `09/CP`, `12 / 2001 / QĐ – BNV`, `45A/98/QĐ.UB`.
 */
const NUMBER_LIKE =
  /[0-9]+[A-Za-zĐđ]?\s?[-/.\u2010-\u2015\u2212]\s?(?:[0-9]{2,4}\s?[-/.\u2010-\u2015\u2212]\s?)?(?![IVX]+(?![A-Za-zÀ-ỹ]))(?=[A-Za-zÀ-ỹ&]*[A-ZĐƯƠÔÂÊĂ]{2})[A-Za-zÀ-ỹ&]+[0-9]*(?:\s?[-/.\u2010-\u2015\u2212]\s?[A-Za-zÀ-ỹ&]*[A-ZĐƯƠÔÂÊĂ]{2}[A-Za-zÀ-ỹ&]*[0-9]*)*/g;

/** A type word with figures and a year after it, the short form of running text: "Nghị định số 121/2003". */
const SHORT_LIKE =
  /(?:luật|lệnh|nghị định|nghị quyết|quyết định|quy định|chỉ thị|thông tư|thông báo|kết luận|hướng dẫn)(?: số)? [0-9]+\/(?:19|20)[0-9]{2}(?![0-9])/gi;

/** Every number-like string in a text, with its offset. */
export function findNumberLike(text: string): { text: string; start: number }[] {
  return [NUMBER_LIKE, SHORT_LIKE]
    .flatMap((pattern) =>
      Array.from(text.matchAll(pattern), (match) => ({ text: match[0], start: match.index })),
    )
    .sort((a, b) => a.start - b.start);
}
