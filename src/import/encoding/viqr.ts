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

/** A vowel with the marks that RFC 1456 writes behind it, or "dd"; a stop that ends a sentence is no tone. */
const MARKED =
  /(?:([aA])([\^(])?|([eE])(\^)?|([oO])([\^+*])?|([uU])([+*])?|([iIyY]))(?:(['`?~])|(\.)(?=\p{L}|[ ,;:)]?\p{Ll}))?|([dD][dD])/gu;

/** Words in VIQR ("Nghi. ddi.nh") as Unicode. */
export function fromViqr(text: string): string {
  return text.replace(MARKED, (whole, ...groups: (string | undefined)[]) => {
    if (/^dd$/i.test(whole)) return whole[0] === 'd' ? 'đ' : 'Đ';
    const shape = groups.slice(0, 9).find((one) => one !== undefined && one in SHAPES);
    const tone = groups[9] ?? groups[10];
    return `${whole[0]}${shape ? SHAPES[shape] : ''}${tone ? TONES[tone] : ''}`.normalize('NFC');
  });
}
