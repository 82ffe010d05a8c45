const UNITS = ['', 'nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const VALUES = new Map(
  Object.entries({
    nhất: 1,
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    tư: 4,
    bốn: 4,
    năm: 5,
    lăm: 5,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
  }),
);

/** The words an ordinal in words is made of, for use inside a regular expression. */
export const ORDINAL_WORD = `(?:${[...VALUES.keys(), 'mười', 'mươi'].join('|')})`;

/** "hai" → 2, "mười hai" → 12, "hai mươi mốt" → 21 (what stands after "thứ"); undefined for other words. */
export function parseOrdinalWords(text: string): number | undefined {
  const words = text.toLowerCase().split(/\s+/u);
  const ten = words.findIndex((word) => word === 'mười' || word === 'mươi');
  if (ten === -1) return words.length === 1 ? VALUES.get(words[0]!) : undefined;
  const tens = ten === 0 ? 1 : ten === 1 ? VALUES.get(words[0]!) : undefined;
  const units =
    words.length === ten + 1 ? 0 : words.length === ten + 2 ? VALUES.get(words[ten + 1]!) : undefined;
  return tens === undefined || units === undefined ? undefined : tens * 10 + units;
}

/** 12 → "mười hai". From 1 to 99. */
export function formatOrdinalWords(value: number): string {
  const tens = Math.floor(value / 10);
  const unit = value % 10;
  if (tens === 0) return UNITS[unit]!;
  const word = unit === 1 ? (tens > 1 ? 'mốt' : 'một') : unit === 5 ? 'lăm' : UNITS[unit]!;
  return `${tens === 1 ? 'mười' : `${UNITS[tens]} mươi`}${word && ` ${word}`}`;
}
