import { fromTcvn3 } from '../../domain/text/tcvn3.ts';
import {
  type BlockSpan,
  eachParagraph,
  type Note,
  type Paragraph,
  type SourceBlock,
  textOf,
} from '../blocks.ts';
import type { Changed } from '../normalise.ts';
import type { Remark } from '../source.ts';
import { sumOf, type Tally, tallyOf } from '../tally.ts';
import { ENCODINGS, type EncodingId, encodingOfFont, encodingOfLetters, isCapitalFont } from './detect.ts';

interface Readable {
  blocks: readonly SourceBlock[];
  notes: readonly Note[];
}

/**
 * Words in an old encoding become Unicode, in place: run by run where fonts say it, paragraph by paragraph where only the
 * letters do, so that a file may mix them. A font is not believed where its letters are Unicode already (a text that was
 * converted and kept its fonts).
 */
export function convertEncodings({ blocks, notes }: Readable): Changed {
  const before: Tally[] = [];
  const after: Tally[] = [];
  const counts = new Map<EncodingId, number>();
  const paragraphs = [...eachParagraph(blocks), ...notes.flatMap((note) => note.paragraphs)];
  const ofAll = encodingOfLetters(paragraphs.map(textOf).join('\n'));
  const fonts = oldFonts(paragraphs);
  for (const paragraph of paragraphs)
    for (const { spans, encoding } of stretches(paragraph, fonts, ofAll)) {
      const text = spans.map((span) => span.text).join('');
      counts.set(encoding, (counts.get(encoding) ?? 0) + 1);
      before.push(tallyOf(text));
      for (const span of spans) span.text = decode(span, encoding);
      mendSeams(spans);
      after.push(tallyOf(...spans.map((span) => span.text)));
    }
  const told: Remark[] = [...counts].map(([id, count]) => ({
    text: `${count} đoạn chữ ở bảng mã cũ ${ENCODINGS[id].name}, đã chuyển sang Unicode; đọc soát lại`,
  }));
  return { before: sumOf(...before), after: sumOf(...after), told };
}

type OldFonts = ReadonlyMap<string, EncodingId>;
const UNICODE = /[ăđơư\u1EA0-\u1EF9]/giu;

/** Fonts of old encodings whose letters are not Unicode all the same. */
function oldFonts(paragraphs: readonly Paragraph[]): OldFonts {
  const words = new Map<string, string[]>();
  for (const { font, text } of paragraphs.flatMap(({ spans }) => spans))
    if (font !== undefined && encodingOfFont(font)) words.set(font, [...(words.get(font) ?? []), text]);
  const isOld = (text: string) => (text.match(UNICODE)?.length ?? 0) < text.length * 0.01;
  return new Map(
    [...words].filter(([, texts]) => isOld(texts.join(''))).map(([font]) => [font, encodingOfFont(font)!]),
  );
}

/** Neighbouring runs of one paragraph that are in one old encoding. */
function stretches(
  paragraph: Paragraph,
  fonts: OldFonts,
  ofAll: EncodingId | undefined,
): { spans: BlockSpan[]; encoding: EncodingId }[] {
  const ofParagraph = encodingOfLetters(textOf(paragraph)) ?? shortWords(paragraph, ofAll);
  const found: { spans: BlockSpan[]; encoding: EncodingId }[] = [];
  let open: EncodingId | undefined;
  for (const span of paragraph.spans) {
    const encoding = encodingOf(span, fonts, ofParagraph);
    if (encoding === undefined) open = undefined;
    else if (encoding === open) found.at(-1)!.spans.push(span);
    else {
      open = encoding;
      found.push({ spans: [span], encoding });
    }
  }
  return found.filter(({ spans, encoding }) => spans.some((span) => decode(span, encoding) !== span.text));
}

/** A line too short to tell by itself is in the encoding of the whole text. */
const shortWords = (paragraph: Paragraph, ofAll: EncodingId | undefined) =>
  ofAll !== undefined && ofAll !== 'viqr' && !/[ăđơư\u1EA0-\u1EF9]/iu.test(textOf(paragraph))
    ? ofAll
    : undefined;

function encodingOf(
  { text, font }: BlockSpan,
  fonts: OldFonts,
  ofParagraph: EncodingId | undefined,
): EncodingId | undefined {
  if (text.search(UNICODE) !== -1) return undefined;
  return (font === undefined ? undefined : fonts.get(font)) ?? ofParagraph;
}

function decode({ text, font }: BlockSpan, encoding: EncodingId): string {
  if (encoding === 'tcvn3') return fromTcvn3(text, isCapitalFont(font));
  return ENCODINGS[encoding].decode(text);
}

/** A letter and its mark may stand in two runs: what composes across the seam is moved into the first. */
function mendSeams(spans: readonly BlockSpan[]): void {
  for (const [at, span] of spans.entries()) {
    const marks = /^\p{M}+/u.exec(span.text)?.[0];
    const before = spans[at - 1];
    if (!marks || !before) continue;
    before.text = (before.text + marks).normalize('NFC');
    span.text = span.text.slice(marks.length);
  }
}
