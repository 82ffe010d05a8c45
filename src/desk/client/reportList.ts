import { h } from 'preact';
import type { ImportAccount } from '../draft.ts';

interface Report {
  account: ImportAccount;
  goTo: (block: number, word?: string) => void;
}

/** What became of the letters of the file, as a list that leads to the places. */
export function ReportList({ account, goTo }: Report) {
  const { read, joined, written, leftOut, told, doubts, dropped, notice } = account;
  const count = (number: number) => number.toLocaleString('vi-VN');
  const row = ({ text, block }: { text: string; block?: number }) =>
    h(
      'li',
      null,
      block === undefined
        ? text
        : h(
            'button',
            { class: 'plain-button', onClick: () => goTo(block, /“([^”]+)”/u.exec(text)?.[1]) },
            text,
          ),
    );
  const part = (title: string, rows: readonly { text: string; block?: number }[], open = false) =>
    rows.length > 0 &&
    h('details', { open }, [
      h('summary', null, `${title} (${count(rows.length)})`),
      h('ul', null, rows.map(row)),
    ]);
  return h('div', { class: 'report' }, [
    notice && h('p', { class: 'hint-box' }, notice),
    h(
      'p',
      { class: 'small' },
      `Đọc ${count(read)} chữ cái${joined ? ` (đổi bảng mã còn ${count(read - joined)})` : ''} = vào văn bản ${count(written)} + để ngoài ${count(leftOut)}. Không mất chữ nào.`,
    ),
    part('Cần xem', doubts, true),
    part('Đã đổi khi đọc', told, true),
    part(
      'Để ngoài văn bản',
      dropped.map(({ text, reason, block }) => ({
        text: `“${text}”: ${reason}`,
        ...(block !== undefined && { block }),
      })),
    ),
  ]);
}
