import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ask } from './api.ts';

/** How often the desk is asked how far it has read. */
const ASK_AGAIN = 1000;

/** How many pages of a scan are read; nothing for files that are read at once. */
export function ReadingProgress() {
  const [read, setRead] = useState<{ done: number; pages: number } | null>(null);
  useEffect(() => {
    const timer = window.setInterval(
      () => void ask<typeof read>('GET', '/api/reading').then(setRead, () => undefined),
      ASK_AGAIN,
    );
    return () => window.clearInterval(timer);
  }, []);
  if (!read) return null;
  const { done, pages } = read;
  return h('p', null, [
    h('progress', { value: done, max: pages, 'aria-label': 'Đã đọc' }),
    ` Đã đọc ${done} / ${pages} trang quét, mỗi trang chừng mười mấy giây. `,
    h('button', { type: 'button', onClick: () => location.reload() }, 'Thôi'),
  ]);
}
