import { embedSnippet } from '../../domain/embed/embedSnippet.ts';
import { qrSvg } from '../../domain/qr/qrCode.ts';
import { reportLink } from '../../domain/report/reportLink.ts';
import { firstWords } from '../../domain/text/firstWords.ts';
import { pageUrl, withBase } from '../../domain/urls.ts';
import { addStyles } from '../addStyles.ts';
import { addToKit } from '../kit/basket.ts';
import { type ChosenWords, chosenWords } from './chosenWords.ts';
import { type Clause, readClause } from './clause.ts';
import { copyRich, copyText } from './clipboard.ts';
import { copiesOf } from './copies.ts';
import { drawQr, qrPng } from './drawQr.ts';
import { button, element, row, section } from './element.ts';
import { saveFile } from './saveFile.ts';
import css from './sheet.css?inline';

let styled = false;

/** Opens "Trích dẫn" for the clause of a margin link; `chosen` is what the reader last selected. */
export function openSheet(link: HTMLAnchorElement, chosen: Range | undefined): void {
  // The sheet's own style comes with it: a reading page pays nothing for it.
  if (!styled) addStyles(css);
  styled = true;
  const clause = readClause(link);
  const sheet = element('dialog', { className: 'cite', id: 'trich-dan-dieu-khoan' });
  sheet.setAttribute('aria-labelledby', 'cite-title');
  sheet.append(...new Contents(clause, chosenWords(clause, chosen), sheet).parts());
  // A tap beside the sheet closes it, as it closes the other sheets.
  sheet.addEventListener('click', (event) => {
    if (event.target === sheet) sheet.close();
  });
  sheet.addEventListener('close', () => {
    sheet.remove();
    link.focus({ preventScroll: true });
  });
  document.body.append(sheet);
  sheet.showModal();
}

/** What stands in the sheet, from top to bottom. */
class Contents {
  readonly #clause: Clause;
  readonly #chosen: ChosenWords | undefined;
  readonly #sheet: HTMLDialogElement;
  readonly #dated = element('input', { type: 'checkbox', id: 'cite-dated' });
  readonly #address = element('p', { className: 'cite-value' });
  readonly #picture = element('div', { className: 'cite-picture' });
  readonly #status = element('p', { className: 'cite-status' });

  constructor(clause: Clause, chosen: ChosenWords | undefined, sheet: HTMLDialogElement) {
    this.#clause = clause;
    this.#chosen = chosen;
    this.#sheet = sheet;
    this.#status.setAttribute('role', 'status');
    this.#dated.addEventListener('change', () => this.#showAddress());
    this.#showAddress();
  }

  parts(): HTMLElement[] {
    return [
      this.#head(),
      this.#link(),
      this.#citation(),
      this.#words(),
      this.#qr(),
      this.#more(),
      this.#status,
    ];
  }

  get #chosenAddress(): string {
    return this.#dated.checked ? this.#clause.datedAddress : this.#clause.address;
  }

  #showAddress(): void {
    this.#address.textContent = this.#chosenAddress;
    this.#picture.replaceChildren(
      drawQr(this.#chosenAddress, `Mã QR dẫn tới ${this.#clause.citation.short}`),
    );
  }

  #head(): HTMLElement {
    const close = button('✕', () => this.#sheet.close());
    close.className = 'close';
    close.setAttribute('aria-label', 'Đóng');
    const title = element('h2', { id: 'cite-title' }, `Trích dẫn ${this.#clause.place}`);
    const words = element('p', { className: 'official' }, firstWords(this.#clause.lines.join(' '), 110));
    return element('div', {}, element('div', { className: 'sheet-head' }, title, close), words);
  }

  #link(): HTMLElement {
    const label = element(
      'label',
      { htmlFor: 'cite-dated' },
      'Kèm mã phiên bản, để sau này biết câu chữ có đổi không',
    );
    const buttons = [this.#copy('Chép liên kết', 'liên kết', () => this.#chosenAddress)];
    if ('share' in navigator) buttons.push(button('Gửi qua ứng dụng khác', () => this.#share()));
    const chosen = this.#chosen;
    const note =
      chosen && element('p', { className: 'small soft' }, `Đang chọn: “${firstWords(chosen.words, 60)}”`);
    if (chosen)
      buttons.push(
        this.#copy('Chép liên kết tới chữ đang chọn', 'liên kết tới chữ đang chọn', () => chosen.address),
      );
    const option = element('p', { className: 'cite-option' }, this.#dated, label);
    return section('Liên kết', this.#address, option, ...(note ? [note] : []), row(...buttons));
  }

  #citation(): HTMLElement {
    const { full, short } = this.#clause.citation;
    return section(
      'Lời dẫn',
      element('p', { className: 'cite-value' }, full),
      row(this.#copy('Chép lời dẫn đầy đủ', 'lời dẫn đầy đủ', () => full)),
      element('p', { className: 'cite-value' }, short),
      row(this.#copy('Chép lời dẫn ngắn', 'lời dẫn ngắn', () => short)),
    );
  }

  #words(): HTMLElement {
    const copies = () => copiesOf(this.#clause, this.#chosenAddress);
    const rich = button('Chép để dán vào Word', () => {
      const { html, text } = copies();
      this.#say(copyRich(html, text), 'câu chữ, lời dẫn và liên kết');
    });
    const plain = this.#copy('Chép chữ thường', 'câu chữ, lời dẫn và liên kết', () => copies().text);
    return section('Câu chữ, lời dẫn và liên kết', row(rich, plain));
  }

  #qr(): HTMLElement {
    const name = `qr-${this.#clause.id}`;
    const svg = button('Tải SVG', () =>
      saveFile(`${name}.svg`, new Blob([qrSvg(this.#chosenAddress)], { type: 'image/svg+xml' })),
    );
    const png = button('Tải PNG', async () => saveFile(`${name}.png`, await qrPng(this.#chosenAddress)));
    return section('Mã QR', element('div', { className: 'cite-qr' }, this.#picture, row(svg, png)));
  }

  #more(): HTMLElement {
    const { citation, embed, lines, report, digest, address } = this.#clause;
    const kit = withBase(pageUrl('tai-lieu'), import.meta.env.BASE_URL);
    const ways: HTMLElement[] = [
      button('Thêm vào tài liệu', () => this.#addToKit()),
      element('a', { href: kit }, 'Mở tài liệu'),
    ];
    if (embed) {
      ways.push(
        this.#copy('Chép mã nhúng', 'mã nhúng', () =>
          embedSnippet({ address: embed, title: citation.short, lines }),
        ),
      );
      if (new URL(address).pathname !== location.pathname)
        ways.push(element('a', { href: address }, 'Mở trang riêng của điều khoản'));
    }
    const fault = report && reportLink(report, { citation: citation.short, address, digest });
    if (fault) ways.push(element('a', { href: fault, rel: 'external noopener' }, 'Báo lỗi ở điểm này'));
    return section('Cách khác', row(...ways));
  }

  #addToKit(): void {
    const { state, count } = addToKit(this.#clause.document, this.#clause.id);
    const words = {
      added: `Đã thêm vào tài liệu: ${count} điều khoản.`,
      already: 'Điều khoản này đã có trong tài liệu.',
      full: `Tài liệu đã đủ ${count} điều khoản.`,
      refused: 'Trình duyệt không cho lưu trên máy này.',
    };
    this.#tell(words[state]);
  }

  #share(): void {
    const { short: title, full: text } = this.#clause.citation;
    // The reader may close the phone's sheet again: no fault.
    navigator.share({ title, text, url: this.#chosenAddress }).catch(() => {});
  }

  #copy(label: string, what: string, text: () => string): HTMLButtonElement {
    return button(label, () => this.#say(copyText(text()), what));
  }

  #say(copying: Promise<void>, what: string): void {
    copying.then(
      () => this.#tell(`Đã chép ${what}.`),
      () => this.#tell('Trình duyệt không cho chép. Hãy chọn chữ ở trên rồi chép bằng tay.'),
    );
  }

  /** Said anew each time, so that a second copy is announced too. */
  #tell(words: string): void {
    this.#status.textContent = '';
    requestAnimationFrame(() => {
      this.#status.textContent = words;
    });
  }
}
