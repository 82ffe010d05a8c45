import { TYPE_WORDS, typeOfWord } from '../number/typeWord.ts';
import type { DocumentDraft } from './draft.ts';

/**
 * The document speaking of itself. Only with a capital: "quy định này" in small letters mostly means a rule.
 * Examples: `Nghị định này`, `Chương trình hành động này`, `LUẬT NÀY`.
 */
const SELF = new RegExp(`(${TYPE_WORDS})\\s{1,3}này(?![\\p{L}\\p{M}\\p{N}])`, 'giu');

/** Where the text (NFC) names its own document. */
export function findSelfReferences(text: string): DocumentDraft[] {
  const found: DocumentDraft[] = [];
  for (const match of text.matchAll(SELF)) {
    const before = text[match.index - 1] ?? ' ';
    if (/[\p{L}\p{M}\p{N}]/u.test(before) || !/^\p{Lu}/u.test(match[0])) continue;
    found.push({
      kind: 'self',
      start: match.index,
      end: match.index + match[0].length,
      type: typeOfWord(match[1]!)!,
    });
  }
  return found;
}
