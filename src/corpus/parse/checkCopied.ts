import { issue } from '../../domain/issue/index.ts';
import type { Issue } from '../../domain/issue/issue.ts';
import { isSignatureStart } from '../../domain/provision/signature.ts';
import { isWebFurniture } from '../webFurniture.ts';
import type { Line } from './lines.ts';
import type { SourceFile } from './sourceFile.ts';

/** Something that comes along when words are copied, and what there is to do about it. */
interface Copied {
  detail: string;
  pattern: RegExp;
  expected: string;
}

/** What a page, a program or a hand puts among words that it hands on; no printed text has it of its own accord. */
const COPIED: readonly Copied[] = [
  {
    detail: 'địa chỉ trang mạng',
    // A printed text names a place on the web without its scheme: “www.tinhuy.example”.
    pattern: /(?:https?|file):\/\/[^\s)”"]*[^\s)”".,;]/iu,
    expected: 'bỏ địa chỉ này; câu chữ chép từ đâu thì ghi ở textSource',
  },
  {
    detail: 'dòng chấm để điền',
    pattern: /\.{5,}|…{2,}|_{4,}|(?:\. ){4,}|-{5,}/u,
    expected: 'bỏ dòng chấm, hoặc chép đủ chữ ở chỗ ấy',
  },
  {
    detail: 'dấu lược bớt',
    pattern: /\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)/u,
    expected: 'chép đủ câu chữ đã lược',
  },
  {
    detail: 'mã của Word',
    pattern: /Error! [\p{Lu}][^.]*\.?|(?:HYPERLINK|PAGEREF|MERGEFIELD)\b|_Toc\d+/u,
    expected: 'bỏ mã này, gõ lại chữ mà bản in có ở đây',
  },
  {
    detail: 'dấu gọi chú thích của trang mạng hay của Word',
    // “m²”, “km²” are measures.
    pattern:
      /\[(?:\d{1,3}|\p{Lu}{1,5}\d{1,3})\]|(?<=[\p{L}\p{M}]{3}|[.,;”)])[\u00B9\u00B2\u00B3\u2070-\u2079]+/u,
    expected: 'chú thích của bản in viết là [^1], cùng một dòng [^1]: … ở cuối tệp; lời bàn riêng thì bỏ',
  },
  {
    detail: 'lời ghi tạm',
    pattern: /\?{3,}|\b(?:TODO|TBD|FIXME|XXX)\b|\bx{4,}\b/u,
    expected: 'chép đúng chữ của bản in vào đây',
  },
  {
    detail: 'hình của tin nhắn',
    pattern: /[\p{Emoji_Presentation}\u{1F000}-\u{1FAFF}]/u,
    expected: 'bỏ hình này',
  },
  {
    detail: 'phần của tin nhắn',
    pattern:
      /^\[?(?:Đã chuyển tiếp|Chuyển tiếp từ|Đã gửi lúc|Tin nhắn đã).*|^\d{1,2}:\d{2}(?:[ ,]+\d{1,2}\/\d{1,2}\/\d{4})?$/u,
    expected: 'bỏ dòng này',
  },
  {
    detail: 'dấu tô sáng',
    pattern: /={2,}/u,
    expected: 'bỏ dấu này',
  },
  {
    detail: 'dấu câu lặp',
    pattern: /(?<![.…])\.\.(?!\.)|[;,:]{2,}/u,
    expected: 'giữ một dấu',
  },
];

/** One fault a kind and file: what was copied along at one place was copied along at all. */
export function checkCopied(lines: readonly Line[], file: SourceFile): Issue[] {
  const words = lines.filter(({ rows }) => !rows);
  return [
    ...COPIED.flatMap(({ detail, pattern, expected }) =>
      asOne(
        words.flatMap((line) => placeIn(line, pattern)),
        file,
        detail,
        expected,
      ),
    ),
    ...asOne(
      words
        .filter(({ label, rich }) => !label && isWebFurniture(rich.value) && !isMarked(rich, 0))
        .map(({ rich, offset }) => ({ found: rich.value, offset })),
      file,
      'chữ của trang mạng',
      'bỏ những dòng không có trong bản in',
    ),
    ...asOne(
      lines.flatMap(({ rows, offset }) => signatureCell(rows).map((found) => ({ found, offset }))),
      file,
      'bảng chữ ký',
      'viết từng dòng như đoạn thường, không kẻ bảng: “TM. …”, rồi chức vụ, rồi “(Đã ký)”',
    ),
  ].sort((a, b) => a.place.line - b.place.line);
}

interface Found {
  found: string;
  offset: number;
}

function asOne(all: readonly Found[], file: SourceFile, detail: string, expected: string): Issue[] {
  const [first] = all;
  if (!first) return [];
  const count = all.length > 1 ? ` (${all.length} chỗ, đây là chỗ đầu)` : '';
  const found = first.found.length > 60 ? `${first.found.slice(0, 60)}…` : first.found;
  return [issue('copied-along', file.placeOf(first.offset), { detail, found, count, expected })];
}

function placeIn({ rich }: Line, pattern: RegExp): Found[] {
  const match = pattern.exec(rich.value);
  if (!match || isMarked(rich, match.index)) return [];
  const run = rich.runs.findLast(({ at }) => at <= match.index)!;
  return [{ found: match[0], offset: run.offset + match.index - run.at }];
}

const isMarked = ({ marks }: Line['rich'], at: number) =>
  marks.some(({ type, start, end }) => (type === 'sic' || type === 'note') && start <= at && at < end);

/** "| Nơi nhận: | TM. ỦY BAN … |": Word sets the end of a text as a table without lines. */
function signatureCell(rows: Line['rows']): string[] {
  const cells = (rows ?? []).slice(0, 1).flatMap((row) => row.map(({ value }) => value.trim()));
  return cells.filter((cell) => isSignatureStart(cell, true)).slice(0, 1);
}
