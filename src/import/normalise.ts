import { findStrangeCharacters } from '../corpus/strangeCharacters.ts';
import type { BlockSpan, Note, SourceBlock } from './blocks.ts';
import { eachParagraph } from './blocks.ts';
import type { Remark } from './source.ts';
import { sumOf, type Tally, tallyOf } from './tally.ts';

/** Words before and after a change of how letters are written, as tallies: what the account has to know of it. */
export interface Changed {
  before: Tally;
  after: Tally;
  told: Remark[];
}

/** Letters that need no look at all. */
const PLAIN = /^[\t\n -~\u00C0-\u00C3\u1EA0-\u1EF9“”–]*$/u;
const anywhere = () => ({ file: '', line: 1, column: 1 });

/**
 * Letters as the project writes them: composed (NFC), Đ for the Icelandic Ð of old fonts, one kind of hyphen, no
 * characters that nobody sees. The same table as the check of `content/`, so that what is imported passes it.
 */
export function normaliseLetters(blocks: readonly SourceBlock[], notes: readonly Note[]): Changed {
  const before: Tally[] = [];
  const after: Tally[] = [];
  let decomposed = 0;
  let replaced = 0;
  for (const span of eachSpan(blocks, notes)) {
    const composed = span.text.normalize('NFC');
    if (composed !== span.text) decomposed++;
    const text = PLAIN.test(composed)
      ? composed
      : findStrangeCharacters(composed.toWellFormed(), anywhere).text;
    if (text === span.text) continue;
    if (text !== composed) {
      if (text.replace(/\s/gu, '') !== composed.replace(/\s/gu, '')) replaced++;
      before.push(tallyOf(span.text));
      after.push(tallyOf(text));
    }
    span.text = text;
  }
  const told: Remark[] = [];
  if (decomposed > 0)
    told.push({ text: `${decomposed} chỗ viết bằng dấu rời (NFD), đã ghép thành chữ dựng sẵn` });
  if (replaced > 0)
    told.push({
      text: `${replaced} chỗ có ký tự đặc biệt (Ð cho Đ, dấu cách lạ, ký tự không thấy được), đã viết như bàn phím`,
    });
  return { before: sumOf(...before), after: sumOf(...after), told };
}

/** Every span of the text and its notes. */
export function* eachSpan(blocks: readonly SourceBlock[], notes: readonly Note[]): Generator<BlockSpan> {
  for (const { spans } of eachParagraph(blocks)) yield* spans;
  for (const { paragraphs } of notes) for (const { spans } of paragraphs) yield* spans;
}
