import { firstWords } from '../domain/text/firstWords.ts';
import { BAR, CARD, CARD_FONTS, type CardElement, INK, LACQUER, PAPER, SOFT } from './card.ts';

const MARGIN = 84;
/** The sheet with a folded corner of `public/favicon.svg`, in outline. */
const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 34 40"><path fill="none" stroke="${LACQUER}" stroke-width="2" d="M1 1h26l6 6v32H1z"/><path stroke="${LACQUER}" stroke-width="2.5" d="M7 11h3m4 0h13M7 18h3m4 0h9M7 25h3m4 0h9M14 32h6"/></svg>`;
const BENEATH = ['Toàn văn và mọi văn bản được dẫn chiếu.', 'Mỗi điều khoản một địa chỉ.'];
/** Three lines of such letters, or four of smaller ones. */
const LARGE = 84;
const LONGEST = 150;

/** The picture that the home page and every page without one of its own show: the site's name on a sheet. */
export function siteCard(name: string): CardElement {
  const width = CARD.width - 2 * MARGIN;
  const line = (children: string, style: CardElement['props']['style']): CardElement => ({
    type: 'div',
    props: { style: { display: 'block', width, ...style }, children },
  });
  const sheet: CardElement = {
    type: 'div',
    props: {
      style: {
        display: 'flex',
        flexDirection: 'column',
        width,
        height: CARD.height - BAR - 126,
        marginLeft: MARGIN,
        marginTop: 72,
      },
      children: [
        line(firstWords(name, LONGEST), {
          fontFamily: CARD_FONTS.serif,
          fontWeight: 700,
          fontSize: name.length > LARGE ? 50 : 60,
          lineHeight: 1.38,
        }),
        ...BENEATH.map((words, at) =>
          line(words, { fontSize: 32, lineHeight: 1.45, color: SOFT, marginTop: at === 0 ? 36 : 0 }),
        ),
        line('Bản tra cứu', { marginTop: 'auto', fontSize: 28, fontWeight: 600, color: LACQUER }),
      ],
    },
  };
  const mark: CardElement = {
    type: 'img',
    props: {
      src: `data:image/svg+xml;base64,${btoa(MARK)}`,
      style: { position: 'absolute', right: MARGIN, bottom: 52, width: 68, height: 80 },
    },
  };
  return {
    type: 'div',
    props: {
      style: {
        display: 'flex',
        flexDirection: 'column',
        width: CARD.width,
        height: CARD.height,
        background: PAPER,
        color: INK,
        fontFamily: CARD_FONTS.sans,
      },
      children: [
        {
          type: 'div',
          props: { style: { display: 'flex', width: CARD.width, height: BAR, background: LACQUER } },
        },
        sheet,
        mark,
      ],
    },
  };
}
