/** Windows-1258 read as Windows-1252: these bytes are other characters there; tones are marks of their own. */
const TABLE: Readonly<Record<string, string>> = {
  Ã: 'Ă',
  ã: 'ă',
  Ð: 'Đ',
  ð: 'đ',
  Õ: 'Ơ',
  õ: 'ơ',
  Ý: 'Ư',
  ý: 'ư',
  Ì: '\u0300',
  ì: '\u0301',
  Ò: '\u0309',
  Þ: '\u0303',
  ò: '\u0323',
  þ: '₫',
};

export function fromCp1258(text: string): string {
  return [...text]
    .map((letter) => TABLE[letter] ?? letter)
    .join('')
    .normalize('NFC');
}
