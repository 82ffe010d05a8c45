/**
 * VNI-Windows, as fonts called VNI-Times … have it, seen as Windows-1252: a plain letter, then one character for all of
 * its marks; some letters are single characters.
 */
const MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
};
/** Letters of their own: ơ, ư, đ, and i and y with tones. */
const SINGLES: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

/** What each letter may be followed by. */
const BEARS: Readonly<Record<string, string>> = {
  a: 'ùøûõïêéèúüëâáàåãä',
  e: 'ùøûõïâáàåãä',
  o: 'ùøûõïâáàåãä',
  u: 'ùøûõï',
  y: 'ùøûõ',
  ô: 'ùøûõï',
  ö: 'ùøûõï',
};

/** Words in VNI as Unicode; a capital letter's mark is a capital too. */
export function fromVni(text: string): string {
  let words = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    const small = letter.toLowerCase();
    const mark = text[at + 1]?.toLowerCase() ?? '';
    const base = SINGLES[small] ?? small;
    const marks = mark !== '' && BEARS[small]?.includes(mark) ? MARKS[mark]! : '';
    if (marks === '' && SINGLES[small] === undefined) {
      words += letter;
      continue;
    }
    if (marks !== '') at++;
    const made = (base + marks).normalize('NFC');
    words += letter === small ? made : made.toLocaleUpperCase('vi');
  }
  return words;
}
