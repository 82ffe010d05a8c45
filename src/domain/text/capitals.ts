/** True for words set in capitals throughout ("NHỮNG QUY ĐỊNH CHUNG :"): two letters at least, none small. */
export function isCapitals(text: string): boolean {
  // A small letter is found at once in most texts; two capitals are looked for from end to end.
  return !/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}/su.test(text);
}
