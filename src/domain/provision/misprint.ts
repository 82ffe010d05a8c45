/** What stands behind a misprint that was kept, wherever official words are copied: whoever copies them made no slip. */
export const AS_PRINTED = ' (nguyên văn)';

/** Words with each misprint marked; `ends` are the places behind the misprints. */
export function markMisprints(words: string, ends: readonly number[] = []): string {
  return [...ends]
    .sort((a, b) => b - a)
    .reduce((marked, end) => `${marked.slice(0, end)}${AS_PRINTED}${marked.slice(end)}`, words);
}
