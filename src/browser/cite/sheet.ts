import { firstWords } from '../../domain/text/firstWords.ts';
import { pageUrl, withBase } from '../../domain/urls.ts';
import { putIntoKit } from '../kit/putIntoKit.ts';
import { type ChosenWords, chosenWords } from './chosenWords.ts';
import { type Clause, readClause } from './clause.ts';
import { copyRich } from './clipboard.ts';
import { copiesOf } from './copies.ts';
import { button, element, row, section } from './element.ts';
import { openDialog } from './openDialog.ts';
import { otherWays } from './otherWays.ts';
import { canShare, share } from './share.ts';
import type { Sheet } from './sheetParts.ts';
import { makeVoice } from './voice.ts';

/** Opens "Dẫn, chia sẻ" of a clause; `source` gets the focus back, `chosen` is what the reader last selected. */
export function openSheet(unit: HTMLElement, source: HTMLElement, chosen: Range | undefined): void {
  const clause = readClause(unit);
  const words = firstWords(clause.lines.join(' '), 110);
  openDialog(source, `Dẫn, chia sẻ ${clause.place}`, words, contentsOf(clause, chosenWords(clause, chosen)));
}

/** What stands in the sheet: first what nearly everybody wants, the rest under "Khác". */
function contentsOf(clause: Clause, chosen: ChosenWords | undefined): HTMLElement[] {
  const { status, tell, say, copier } = makeVoice();
  let isDated = false;
  const sheet: Sheet = {
    clause,
    address: () => (isDated ? clause.datedAddress : clause.address),
    setDated: (value) => {
      isDated = value;
    },
    copier,
  };
  const copy = button('Sao chép', () => {
    const { html, text } = copiesOf(clause, sheet.address());
    return say(copyRich(html, text), 'câu chữ, cách dẫn chiếu và liên kết');
  });
  const first = canShare() ? [button('Chia sẻ', () => share(clause, sheet.address())), copy] : [copy];
  first[0]!.className = 'main';
  const kit = withBase(pageUrl('tai-lieu'), import.meta.env.BASE_URL);
  return [
    row(...first, copier('Sao chép liên kết', 'liên kết', sheet.address)),
    ...(chosen ? [chosenPart(chosen, sheet)] : []),
    section(
      'Cách dẫn chiếu',
      element('p', { className: 'cite-value' }, clause.citation.full),
      row(copier('Sao chép cách dẫn chiếu', 'cách dẫn chiếu', () => clause.citation.full)),
    ),
    section(
      'Tài liệu',
      row(
        button('Thêm vào tài liệu', () => tell(putIntoKit(clause.document, clause.id, clause.digest))),
        element('a', { href: kit }, 'Mở tài liệu'),
      ),
    ),
    otherWays(sheet),
    status,
  ];
}

function chosenPart({ words, address }: ChosenWords, { copier }: Sheet): HTMLElement {
  return section(
    'Chữ đang chọn',
    element('p', { className: 'official' }, `“${firstWords(words, 60)}”`),
    row(copier('Sao chép liên kết tới chữ đang chọn', 'liên kết tới chữ đang chọn', () => address)),
  );
}
