const SHAPES: Readonly<Record<string, string>> = {
  '^': '\u0302',
  '(': '\u0306',
  '+': '\u031B',
  '*': '\u031B',
};
const TONES: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
};

/** "dd", or a vowel with the marks that RFC 1456 writes behind it: a shape, a tone. */
const MARKED = /[dD][dD]|([aAeEoOuUiIyY])([\^(+*])?(['`?~.])?/gu;
/** Which shapes a vowel can have. */
const SHAPED: Readonly<Record<string, string>> = { a: '^(', e: '^', o: '^+*', u: '+*', i: '', y: '' };

/** Words in VIQR ("Nghi. ddi.nh") as Unicode. */
export function fromViqr(text: string): string {
  return text.replace(MARKED, (whole, vowel?: string, shape = '', tone = '', ...[at]) => {
    if (vowel === undefined) return whole[0] === 'd' ? 'đ' : 'Đ';
    if (shape !== '' && !SHAPED[vowel.toLowerCase()]!.includes(shape)) return whole;
    const bare = (vowel + (SHAPES[shape] ?? '')).normalize('NFC');
    if (tone === '.' && !isTone(text.slice(at + whole.length), vowel)) return `${bare}.`;
    return `${vowel}${SHAPES[shape] ?? ''}${TONES[tone] ?? ''}`.normalize('NFC');
  });
}

/** A stop that ends a sentence is no tone: behind it stand a blank and a capital, or nothing. */
function isTone(rest: string, vowel: string): boolean {
  if (/^(?:[\p{L},;:)”"]|\.|\s+[\p{Ll}\d(“"])/u.test(rest)) return true;
  return vowel === vowel.toUpperCase() && /^\s+\p{Lu}/u.test(rest);
}
