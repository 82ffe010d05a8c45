import { type FilePosition, type Issue, issue } from '../domain/issue/index.ts';

/** `&nbsp;`, `&#x200B;`: in a text they become characters that nobody sees in the file, in a list they are printed. */
const CODE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});/g;

/** One fault a file for characters that are written by their code. */
export function findCharacterCodes(text: string, placeAt: (offset: number) => FilePosition): Issue[] {
  const found = [...text.matchAll(CODE)];
  const [first] = found;
  if (!first) return [];
  const count = found.length > 1 ? ` (${found.length} chỗ, đây là chỗ đầu)` : '';
  return [
    issue('markup-not-allowed', placeAt(first.index), {
      found: `mã ký tự “${first[0]}”${count}`,
      expected: 'gõ chính ký tự ấy; dấu & thật của bản in viết là \\&.',
    }),
  ];
}
