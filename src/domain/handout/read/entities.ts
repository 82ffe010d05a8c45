const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  shy: '\u00ad',
};
const MARKS: Record<string, string> = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303' };
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;

/** Numbers, the few names in common use, and Latin-1 letters with a mark (`&agrave;`), as older editors write them. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal, hex, name) => {
    if (name === undefined)
      return fromCode(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)) ?? whole;
    const [, letter, mark] = /^([aeiouy])(grave|acute|circ|tilde)$/i.exec(name) ?? [];
    return letter ? (letter + MARKS[mark!.toLowerCase()]!).normalize('NFC') : (NAMED[name] ?? whole);
  });
}

function fromCode(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : undefined;
}
