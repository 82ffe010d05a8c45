/** True for words set in capitals throughout ("NHỮNG QUY ĐỊNH CHUNG :"): two letters at least, none small. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/su.test(text) && !/\p{Ll}/u.test(text);
}
