import { cardUrl, hasOwnCard } from '../../domain/clauseUrls.ts';
import { embedSnippet } from '../../domain/embed/embedSnippet.ts';
import { reportLink } from '../../domain/report/reportLink.ts';
import { withBase } from '../../domain/urls.ts';
import { asAt } from '../dated/asAt.ts';
import { presentUnit } from '../dated/presentUnit.ts';
import { copiesOf } from './copies.ts';
import { drawQr } from './drawQr.ts';
import { element, row, section } from './element.ts';
import { qrSavers } from './qrSavers.ts';
import type { Sheet } from './sheetParts.ts';

/** "Khác": what is wanted seldom. Folded; the code is drawn and earlier words are loaded when it is first opened. */
export function otherWays(sheet: Sheet): HTMLElement {
  const { clause, address, setDated, copier } = sheet;
  const shown = element('p', { className: 'cite-value' });
  const picture = element('div', { className: 'cite-picture' });
  const show = () => {
    shown.textContent = address();
    picture.replaceChildren(drawQr(address(), `Mã QR dẫn tới ${clause.citation.short}`));
  };
  const dated = element('input', { type: 'checkbox', id: 'cite-dated' });
  dated.addEventListener('change', () => {
    setDated(dated.checked);
    show();
  });
  const label = element(
    'label',
    { htmlFor: 'cite-dated' },
    'Kèm mã phiên bản, để sau này biết câu chữ có đổi không',
  );
  const past = section('Lịch sử câu chữ');
  const ways = element(
    'details',
    {},
    element('summary', {}, 'Khác'),
    section('Liên kết', shown, element('p', { className: 'cite-option' }, dated, label)),
    section(
      'Cách dẫn chiếu ngắn',
      element('p', { className: 'cite-value' }, clause.citation.short),
      row(
        copier('Sao chép cách dẫn chiếu ngắn', 'cách dẫn chiếu ngắn', () => clause.citation.short),
        copier(
          'Sao chép văn bản thuần',
          'câu chữ, cách dẫn chiếu và liên kết',
          () => copiesOf(clause, address()).text,
        ),
      ),
    ),
    section('Mã QR', element('div', { className: 'cite-qr' }, picture, qrSavers(`qr-${clause.id}`, address))),
    ...pageWays(sheet),
    past,
  );
  ways.addEventListener(
    'toggle',
    () => {
      show();
      const { history } = clause.unit.closest<HTMLElement>('[data-doc]')!.dataset;
      void asAt(presentUnit(clause.unit), history).then((parts) => past.append(...parts));
    },
    { once: true },
  );
  return ways;
}

/** What only a clause with a page of its own has, and the report of a fault where the site takes one. */
function pageWays({ clause, copier }: Sheet): HTMLElement[] {
  const { citation, document, embed, lines, report, digest, address, id } = clause;
  const ways: HTMLElement[] = [];
  if (embed) {
    if (new URL(address).pathname !== location.pathname)
      ways.push(element('a', { href: address }, 'Mở trang riêng của điều khoản'));
    if (hasOwnCard(id))
      ways.push(
        element(
          'a',
          { href: withBase(cardUrl(document, id), import.meta.env.BASE_URL), download: `the-${id}.png` },
          'Tải thẻ hình',
        ),
      );
    ways.push(
      copier('Sao chép mã nhúng', 'mã nhúng', () =>
        embedSnippet({ address: embed, title: citation.short, lines }),
      ),
    );
  }
  const fault = report && reportLink(report, { citation: citation.short, address, digest });
  if (fault) ways.push(element('a', { href: fault, rel: 'external noopener' }, 'Báo lỗi ở điểm này'));
  return ways.length > 0 ? [section('Trang và thẻ', row(...ways))] : [];
}
