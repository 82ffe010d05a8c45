/** Words such as a type of document or "số", then one number with its marks: "chỉ thị số 35-CT/TW", "29/1999/NĐ-CP". */
const NUMBER = /^(?:[\p{L}\p{M}\s]*\s)?(?<number>\d+(?:\s*[-/–]\s*[\p{L}\p{M}\d]+)+)[\s.,;?]*$/u;

/** The number of a document, when a query is that and no more; what stands before it in words is left out. */
export function numberPhrase(query: string): string | undefined {
  const number = NUMBER.exec(query.normalize('NFC').trim())?.groups?.['number'];
  return number !== undefined && /\p{L}/u.test(number) ? number : undefined;
}
