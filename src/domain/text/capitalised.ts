/** A sentence's first letter as a capital. */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
