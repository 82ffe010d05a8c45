import { isSignatureStart } from '../../domain/provision/signature.ts';

/** The family names of nearly all who sign; a name in capitals is told by them from an office. */
const FAMILY_NAMES = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trương tô nông mai đào cao lương hà lâm tạ trịnh đoàn tăng châu thái quách kiều tòng vi giàng lò điểu y a thạch sơn kim lưu phùng vương triệu chu tống'.split(
    ' ',
  ),
);
const TITLES =
  /^(?:(?:GS|PGS|TSKH|TS|ThS|Ths|BS|KS|LS|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá)\.?\s*)+/u;

/** True for a person's name alone on its line: two to five syllables that begin with capitals, a known family name first. */
export function isPersonName(text: string): boolean {
  const words = text.replace(TITLES, '').split(' ');
  if (words.length < 2 || words.length > 5 || !words.every((word) => /^\p{Lu}[\p{L}\p{M}]*$/u.test(word)))
    return false;
  return FAMILY_NAMES.has(words[0]!.normalize('NFC').toLowerCase());
}

/** How many lines a signature has at most, recipients between included. */
const LONGEST = 60;

/** Where the signature begins and where the last name in it stands, by the lines of a document; undefined for none. */
export function findSignature(
  texts: readonly string[],
  isLabelled: (at: number) => boolean,
): { start: number; name?: number } | undefined {
  const firstProvision = texts.findIndex((_, at) => isLabelled(at));
  const start = texts.findIndex((text, at) =>
    isSignatureStart(text, firstProvision !== -1 && at > firstProvision),
  );
  if (start === -1) return undefined;
  let name: number | undefined;
  for (let at = start; at < Math.min(texts.length, start + LONGEST); at++)
    if (isPersonName(texts[at]!)) name ??= at;
  return { start, ...(name !== undefined && { name }) };
}
