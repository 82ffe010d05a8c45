import { NOT_KEPT } from '../../domain/issue/reader/keeping.ts';
import { firstWords } from '../../domain/text/firstWords.ts';
import { pageUrl, withBase } from '../../domain/urls.ts';
import { addStyles } from '../addStyles.ts';
import { addToKit } from '../kit/basket.ts';
import { type ChosenWords, chosenWords } from './chosenWords.ts';
import { type Clause, readClause } from './clause.ts';
import { copyRich, copyText } from './clipboard.ts';
import { copiesOf } from './copies.ts';
import { button, element, row, section } from './element.ts';
import { otherWays } from './otherWays.ts';
import { canShare, share } from './share.ts';
import css from './sheet.css?inline';
import type { Sheet } from './sheetParts.ts';

let styled = false;

/** Opens "Dẫn, chia sẻ" of a clause; `source` gets the focus back, `chosen` is what the reader last selected. */
export function openSheet(unit: HTMLElement, source: HTMLElement, chosen: Range | undefined): void {
  // The sheet's own style comes with it: a reading page pays nothing for it.
  if (!styled) addStyles(css);
  styled = true;
  const clause = readClause(unit);
  const sheet = element('dialog', { className: 'cite', id: 'trich-dan-dieu-khoan' });
  sheet.setAttribute('aria-labelledby', 'cite-title');
  sheet.append(...contentsOf(clause, chosenWords(clause, chosen), sheet));
  // A tap beside the sheet closes it, as it closes the other sheets.
  sheet.addEventListener('click', (event) => {
    if (event.target === sheet) sheet.close();
  });
  sheet.addEventListener('close', () => {
    sheet.remove();
    source.focus({ preventScroll: true });
  });
  document.body.append(sheet);
  sheet.showModal();
}

/** What stands in the sheet: first what nearly everybody wants, the rest under "Khác". */
function contentsOf(
  clause: Clause,
  chosen: ChosenWords | undefined,
  dialog: HTMLDialogElement,
): HTMLElement[] {
  const status = element('p', { className: 'cite-status' });
  status.setAttribute('role', 'status');
  /** Said anew each time, so that a second copy is announced too. */
  const tell = (words: string) => {
    status.textContent = '';
    requestAnimationFrame(() => {
      status.textContent = words;
    });
  };
  const say = (copying: Promise<void>, what: string) =>
    copying.then(
      () => tell(`Đã sao chép ${what}.`),
      (refusal: Error) => tell(refusal.message),
    );
  let isDated = false;
  const sheet: Sheet = {
    clause,
    address: () => (isDated ? clause.datedAddress : clause.address),
    setDated: (value) => {
      isDated = value;
    },
    copier: (label, what, text) => button(label, () => say(copyText(text()), what)),
  };
  const copy = button('Sao chép', () => {
    const { html, text } = copiesOf(clause, sheet.address());
    return say(copyRich(html, text), 'câu chữ, cách dẫn chiếu và liên kết');
  });
  const first = canShare() ? [button('Chia sẻ', () => share(clause, sheet.address())), copy] : [copy];
  first[0]!.className = 'main';
  const kit = withBase(pageUrl('tai-lieu'), import.meta.env.BASE_URL);
  return [
    head(clause, dialog),
    row(...first, sheet.copier('Sao chép liên kết', 'liên kết', sheet.address)),
    ...(chosen ? [chosenPart(chosen, sheet)] : []),
    section(
      'Cách dẫn chiếu',
      element('p', { className: 'cite-value' }, clause.citation.full),
      row(sheet.copier('Sao chép cách dẫn chiếu', 'cách dẫn chiếu', () => clause.citation.full)),
    ),
    section(
      'Tài liệu',
      row(
        button('Thêm vào tài liệu', () => tell(wordsOnAdding(clause))),
        element('a', { href: kit }, 'Mở tài liệu'),
      ),
    ),
    otherWays(sheet),
    status,
  ];
}

function head(clause: Clause, dialog: HTMLDialogElement): HTMLElement {
  const close = button('✕', () => dialog.close());
  close.className = 'close';
  close.setAttribute('aria-label', 'Đóng');
  const title = element('h2', { id: 'cite-title' }, `Dẫn, chia sẻ ${clause.place}`);
  const words = element('p', { className: 'official' }, firstWords(clause.lines.join(' '), 110));
  return element('div', {}, element('div', { className: 'sheet-head' }, title, close), words);
}

function chosenPart({ words, address }: ChosenWords, { copier }: Sheet): HTMLElement {
  return section(
    'Chữ đang chọn',
    element('p', { className: 'official' }, `“${firstWords(words, 60)}”`),
    row(copier('Sao chép liên kết tới chữ đang chọn', 'liên kết tới chữ đang chọn', () => address)),
  );
}

function wordsOnAdding({ document, id }: Clause): string {
  const { state, count } = addToKit(document, id);
  return {
    added: `Đã thêm vào tài liệu: ${count} điều khoản.`,
    already: 'Điều khoản này đã có trong tài liệu.',
    full: `Tài liệu đã đủ ${count} điều khoản.`,
    refused: NOT_KEPT,
  }[state];
}
