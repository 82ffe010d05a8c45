import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { TRIAL_FAILED } from '../../domain/issue/desk.ts';
import { NO_TRIAL, type SiteTrial } from '../site.ts';
import { ask, messageOf } from './api.ts';

/** How often the trial is asked how far it is. */
const ASK_AGAIN = 700;
const isAtWork = ({ state }: SiteTrial) => state === 'checking' || state === 'building';

/** The whole site as it would be published, tried on this machine: the check, the build, then a look at it. */
export function TrySite() {
  const [trial, setTrial] = useState<SiteTrial>(NO_TRIAL);
  const [failure, setFailure] = useState('');
  const look = (method: 'GET' | 'POST') =>
    ask<SiteTrial>(method, '/api/site', method === 'POST' ? {} : undefined).then(setTrial, (error) =>
      setFailure(messageOf(error)),
    );
  useEffect(() => void look('GET'), []);
  useEffect(() => {
    if (!isAtWork(trial)) return;
    const timer = window.setTimeout(() => void look('GET'), ASK_AGAIN);
    return () => window.clearTimeout(timer);
  }, [trial]);
  const { lines, address, state } = trial;
  return h('section', { class: 'try-site' }, [
    h('h2', null, 'Thử cả trang'),
    h(
      'p',
      { class: 'soft' },
      'Kiểm tra và dựng cả trang web với nội dung đã lưu, rồi mở xem trên máy này. Người đọc chưa thấy gì.',
    ),
    h('p', null, [
      h(
        'button',
        { disabled: isAtWork(trial), onClick: () => look('POST') },
        state === 'none' ? 'Thử cả trang' : 'Thử lại cả trang',
      ),
      ' ',
      address && h('a', { href: address, target: '_blank', rel: 'noopener' }, 'Mở trang vừa dựng'),
    ]),
    h('p', { role: 'status', class: state === 'failed' ? 'failure' : 'soft' }, failure || sayTrial(trial)),
    lines.length > 0 &&
      h('details', { open: state !== 'ready' }, [
        h('summary', null, 'Máy nói gì'),
        h(
          'ul',
          { class: 'trial-lines', tabIndex: 0, 'aria-label': 'Máy nói gì' },
          lines.map((line, at) => h('li', { key: at }, line)),
        ),
      ]),
  ]);
}

function sayTrial({ state, pages }: SiteTrial): string {
  switch (state) {
    case 'none':
      return '';
    case 'checking':
      return 'Đang kiểm tra nội dung …';
    case 'building':
      return `Nội dung đạt. Đang dựng trang: ${pages.toLocaleString('vi-VN')} trang …`;
    case 'ready':
      return `Đã dựng xong ${pages.toLocaleString('vi-VN')} trang.`;
    case 'failed':
      return TRIAL_FAILED;
  }
}
