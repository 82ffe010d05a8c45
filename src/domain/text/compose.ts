/** A text in NFC together with the way back into the original. */
export interface ComposedText {
  text: string;
  /** Where the character at an offset of `text` begins in the original (UTF-16 units). */
  originalOffset: (offset: number) => number;
}

/** NFC with the way back to the offsets of `original`; costs nothing when `original` is NFC already. */
export function composeText(original: string): ComposedText {
  if (original.normalize('NFC') === original) return { text: original, originalOffset: (offset) => offset };
  const parts: string[] = [];
  const offsets: number[] = [];
  // A letter with the marks that follow it composes by itself, whatever stands around it.
  for (const match of original.matchAll(/\P{M}?\p{M}*/gu)) {
    const composed = match[0].normalize('NFC');
    parts.push(composed);
    for (let unit = 0; unit < composed.length; unit++) offsets.push(match.index);
  }
  offsets.push(original.length);
  return { text: parts.join(''), originalOffset: (offset) => offsets[offset]! };
}
