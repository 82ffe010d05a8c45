import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DeskDraft } from '../draft.ts';
import { ask, messageOf } from './api.ts';

interface DeskState {
  last: { draft: string; files: string[] } | null;
  isInGit: boolean;
}

/** The last save: taken back, or recorded in Git, where the content lies in a checkout. */
export function LastSave({
  undone,
  message = '',
}: {
  undone: (draft: DeskDraft | null) => void;
  message?: string;
}) {
  const [state, setState] = useState<DeskState>();
  const [words, setWords] = useState(message);
  const [told, setTold] = useState('');
  const look = () => ask<DeskState>('GET', '/api/state').then(setState, () => undefined);
  useEffect(() => void look(), []);
  const run = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      setTold(messageOf(error));
    }
    await look();
  };
  const undo = () =>
    run(async () => {
      const { draft } = await ask<{ draft: DeskDraft | null }>('POST', '/api/undo', {});
      setTold('Đã hoàn tác: nội dung trở lại như trước lần lưu. Bản nháp vẫn còn.');
      undone(draft);
    });
  const commit = () =>
    run(async () => {
      await ask('POST', '/api/commit', { message: words });
      setTold('Đã ghi vào lịch sử của dự án.');
    });
  if (!state?.last) return h('p', { role: 'status', class: 'soft' }, told);
  return h('section', { class: 'last-save' }, [
    h('p', null, [
      `Lần lưu gần nhất đã đổi ${state.last.files.length} tệp của nội dung. `,
      h('button', { onClick: undo }, 'Hoàn tác lần lưu'),
    ]),
    state.isInGit &&
      h('p', { class: 'commit' }, [
        h('label', null, [
          'Ghi vào lịch sử của dự án: nói ngắn đã làm gì',
          h('input', {
            value: words,
            onInput: (event: Event) => setWords((event.target as HTMLInputElement).value),
          }),
        ]),
        h('button', { disabled: words.trim() === '', onClick: commit }, 'Ghi lại'),
      ]),
    h('p', { role: 'status', class: 'soft' }, told),
  ]);
}
