/** Words whole up to this length; longer ones are named by where they begin and end. */
const LONGEST_WHOLE = 90;
const WORDS_AT_AN_END = 4;
const WORDS_BEFORE = 3;

/**
 * The text directive of a link to some words (WICG Scroll To Text Fragment): `text=[before-,]start[,end]`. When the
 * same words stand earlier in `before`, the words just before them tell which are meant. Undefined for no words.
 */
export function textDirective(words: string, before = ''): string | undefined {
  const chosen = oneSpaced(words);
  if (!/[\p{L}\p{N}]/u.test(chosen)) return undefined;
  const parts = chosen.split(' ');
  const isLong = chosen.length > LONGEST_WHOLE && parts.length > 2 * WORDS_AT_AN_END;
  const range = isLong
    ? [parts.slice(0, WORDS_AT_AN_END).join(' '), parts.slice(-WORDS_AT_AN_END).join(' ')]
    : [chosen];
  const earlier = oneSpaced(before);
  const isRepeated = earlier.includes(range[0]!);
  const prefix = isRepeated ? earlier.split(' ').slice(-WORDS_BEFORE).join(' ') : '';
  return `text=${[...(prefix ? [`${encode(prefix)}-`] : []), ...range.map(encode)].join(',')}`;
}

/** A dash or a comma inside the words would be read as the directive's own. */
function encode(words: string): string {
  return encodeURIComponent(words).replace(/-/g, '%2D');
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
