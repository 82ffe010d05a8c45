/** A sentence's first letter as a capital. */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

/** The first letter small, where a sentence goes on: "Toàn văn chương trình …". */
export function uncapitalised(words: string): string {
  return words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
}
