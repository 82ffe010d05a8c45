import { firstWords } from '../domain/text/firstWords.ts';

/** What a card says. */
export interface CardWords {
  /** "Gạch đầu dòng thứ 2, điểm 1, mục II", or a document's name. */
  heading: string;
  /** The first official words, or what the document is about. */
  words: string;
  /** False when `words` are the site's own and set in sans. */
  isOfficial: boolean;
  /** The document a clause belongs to, or what kind of document it is. */
  document: string;
}

/** An element as satori takes it, without React. */
export interface CardElement {
  type: string;
  props: { style: Record<string, string | number>; children?: readonly CardElement[] | string; src?: string };
}

export const CARD = { width: 1200, height: 630 } as const;
/** The sheet's colours (styles/tokens.css, the light theme). */
export const PAPER = '#fcfbf8';
export const INK = '#1d1b18';
export const SOFT = '#5a554d';
export const LACQUER = '#8c1d18';
/** Each family in three files: a letter that one lacks is taken from the next. */
export const CARD_FONTS = {
  serif: 'Serif, Serif Vietnamese, Serif Extended',
  sans: 'Sans, Sans Vietnamese, Sans Extended',
};
/** A long beginning fits in five lines, one beside a long heading in four. */
const LONGEST_WORDS = 190;
const LONG_HEADING = 44;
const MARGIN = 72;
export const BAR = 20;

/**
 * The picture that a shared link shows: a sheet of the printed code, its number first. Plain boxes only: a border or
 * cut-off words become masks in the SVG, and each doubles the time of drawing.
 */
export function cardElement({ heading, words, isOfficial, document }: CardWords, site: string): CardElement {
  const isLong = heading.length > LONG_HEADING;
  const width = CARD.width - 2 * MARGIN;
  const line = (children: string, style: CardElement['props']['style']): CardElement => ({
    type: 'div',
    props: { style: { display: 'block', width, ...style }, children },
  });
  const box = (style: CardElement['props']['style'], children: readonly CardElement[] = []): CardElement => ({
    type: 'div',
    props: { style: { display: 'flex', flexDirection: 'column', ...style }, children },
  });
  const sheet = box({ width, height: CARD.height - BAR - 96, marginLeft: MARGIN, marginTop: 52 }, [
    line(firstWords(document, 130), { fontSize: 30, color: SOFT, lineHeight: 1.4 }),
    line(firstWords(heading, 80), {
      fontSize: isLong ? 46 : 56,
      fontWeight: 600,
      lineHeight: 1.35,
      color: LACQUER,
      marginTop: 16,
    }),
    line(firstWords(words, isLong ? LONGEST_WORDS * 0.8 : LONGEST_WORDS), {
      fontFamily: isOfficial ? CARD_FONTS.serif : CARD_FONTS.sans,
      fontSize: 40,
      lineHeight: 1.5,
      marginTop: 18,
    }),
    box({ marginTop: 'auto' }, [
      box({ width, height: 2, background: '#ddd7cb' }),
      line(site, { fontSize: 26, color: SOFT, marginTop: 16 }),
    ]),
  ]);
  return box(
    {
      width: CARD.width,
      height: CARD.height,
      background: PAPER,
      color: INK,
      fontFamily: CARD_FONTS.sans,
    },
    [box({ width: CARD.width, height: BAR, background: LACQUER }), sheet],
  );
}
