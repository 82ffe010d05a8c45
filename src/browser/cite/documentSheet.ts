import { EXPORT_FORMATS, REFERENCE_FORMATS } from '../../domain/exportFormats.ts';
import { CITATION_NOT_LOADED } from '../../domain/issue/reader/copying.ts';
import { escapeMarkup } from '../../domain/text/escapeMarkup.ts';
import { documentUrl, exportUrl, pageUrl, withBase } from '../../domain/urls.ts';
import { putIntoKit } from '../kit/putIntoKit.ts';
import { copyRich } from './clipboard.ts';
import { drawQr } from './drawQr.ts';
import { button, element, row, section } from './element.ts';
import { openDialog } from './openDialog.ts';
import { qrSavers } from './qrSavers.ts';
import { canShare, share } from './share.ts';
import { makeVoice } from './voice.ts';

/** Opens "Dẫn, chia sẻ" of the page's document; `source` gets the focus back. */
export function openDocumentSheet(source: HTMLElement): void {
  const { doc = '', cite = '', short = '' } = document.querySelector<HTMLElement>('[data-doc]')!.dataset;
  const place = (path: string) => new URL(withBase(path, import.meta.env.BASE_URL), location.href).href;
  const address = place(documentUrl(doc));
  const citation = { full: cite, short };
  const { status, tell, say, copier } = makeVoice();
  const copy = button('Sao chép', () =>
    say(copyRich(...bothForms(cite, address)), 'cách dẫn chiếu và liên kết'),
  );
  const first = canShare() ? [button('Chia sẻ', () => share({ citation }, address)), copy] : [copy];
  first[0]!.className = 'main';
  const files = REFERENCE_FORMATS.map((format) =>
    element('a', { href: place(exportUrl(doc, format)), download: '' }, EXPORT_FORMATS[format]),
  );
  openDialog(source, `Dẫn, chia sẻ ${short}`, '', [
    row(
      ...first,
      copier('Sao chép liên kết', 'liên kết', () => address),
    ),
    section(
      'Cách dẫn chiếu',
      element('p', { className: 'cite-value' }, cite),
      row(copier('Sao chép cách dẫn chiếu', 'cách dẫn chiếu', () => cite)),
    ),
    section(
      'Khi dẫn lại',
      element('p', { className: 'cite-value' }, short),
      row(copier('Sao chép cách dẫn chiếu ngắn', 'cách dẫn chiếu ngắn', () => short)),
    ),
    section(
      'Tài liệu',
      row(
        button('Thêm vào tài liệu', () => tell(putIntoKit(doc, ''))),
        element('a', { href: place(pageUrl('tai-lieu')) }, 'Mở tài liệu'),
      ),
    ),
    section(
      'Cho Zotero, EndNote, Word',
      row(
        ...files,
        copier('Sao chép BibTeX', 'BibTeX', () => loadText(place(exportUrl(doc, 'bib')))),
      ),
    ),
    section(
      'Mã QR',
      element(
        'div',
        { className: 'cite-qr' },
        element('div', { className: 'cite-picture' }, drawQr(address, `Mã QR dẫn tới ${short}`)),
        qrSavers(`qr-${doc}`, () => address),
      ),
    ),
    status,
  ]);
}

/** A citation with its link, as Word and as a plain field take it. */
function bothForms(cite: string, address: string): [html: string, text: string] {
  const [words, link] = [escapeMarkup(cite), escapeMarkup(address)];
  return [`<p>${words}<br><a href="${link}">${link}</a></p>`, `${cite}\n${address}`];
}

async function loadText(address: string): Promise<string> {
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) throw new Error(CITATION_NOT_LOADED);
  return response.text();
}
