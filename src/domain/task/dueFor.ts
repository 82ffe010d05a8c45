/**
 * What a deadline is for, where the task's name does not say it already: "(sơ kết ở các xã)" with a space before
 * it, or nothing. A name of several parts says nothing of which part the deadline is for.
 */
export function unsaidDueFor(name: string, dueFor: string | undefined): string {
  if (!dueFor) return '';
  const said = new Set(wordsOf(name));
  return !name.includes(';') && wordsOf(dueFor).every((word) => said.has(word)) ? '' : ` (${dueFor})`;
}

/** The words of a phrase, without "ở" and the like. */
const wordsOf = (phrase: string): string[] => phrase.toLocaleLowerCase('vi').match(/[\p{L}\d]{2,}/gu) ?? [];
