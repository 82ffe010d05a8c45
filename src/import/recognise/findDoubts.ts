import type { BlockSpan } from '../blocks.ts';
import type { Remark } from '../source.ts';
import type { RecognisedLine, TableLine } from './document.ts';
import { isImpossibleSyllable } from './syllable.ts';

/** Below this a reader of pictures has guessed. */
const SURE = 0.8;
/** A label behind a stop inside a paragraph: the file has lost a line break there. */
const GLUED_LABEL = /[.;:](?:”|")?\s*(?=(?:[a-eghđ]\)|\d{1,2}\.)\s+\p{Lu}\p{Ll})/u;

/** What looks wrong in the words, each for a person to look at; nothing is corrected. */
export function findDoubts(lines: readonly (RecognisedLine | TableLine)[]): Remark[] {
  return lines.flatMap(({ origin, ...line }) => {
    const texts: readonly (readonly BlockSpan[])[] = 'spans' in line ? [line.spans] : line.rows.flat();
    return texts.flatMap(doubtsOf).map((text) => ({ text, origin }));
  });
}

function doubtsOf(spans: readonly BlockSpan[]): string[] {
  const text = spans
    .map((span) => span.text)
    .join('')
    .normalize('NFC');
  const words = new Set(text.match(/[\p{L}\p{M}]+/gu) ?? []);
  const impossible = [...words].filter(isImpossibleSyllable);
  const unsure = spans.filter(({ sure = 1 }) => sure < SURE);
  const glued = GLUED_LABEL.exec(text);
  return [
    ...impossible.map((word) => `“${word}” không phải âm tiết tiếng Việt`),
    ...unsure.map(
      ({ text: word, maybe }) => `“${word.trim()}” đọc chưa chắc${maybe ? `, có thể là “${maybe}”` : ''}`,
    ),
    ...(glued
      ? [
          `có thể mất chỗ xuống dòng ở “${text.slice(Math.max(0, glued.index - 20), glued.index + 20).trim()}”`,
        ]
      : []),
  ];
}
