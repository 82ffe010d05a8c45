import { h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { foldText } from '../../domain/text/fold.ts';
import type { DeskLists } from '../deskLists.ts';
import type { DeskDraft } from '../draft.ts';
import { listForm } from '../listForms.ts';
import { ask, messageOf } from './api.ts';
import { LastSave } from './lastSave.ts';
import { OtherTasks } from './otherTasks.ts';
import { ReadingProgress } from './readingProgress.ts';
import { TrySite } from './trySite.ts';

interface Start {
  lists: DeskLists;
  open: (draft: DeskDraft) => void;
}

type ListedDraft = Omit<DeskDraft, 'text' | 'account' | 'head'>;
const SHOWN = 40;
const ACCEPTED = '.docx,.doc,.odt,.pdf,.html,.htm,.mht,.mhtml,.txt,.md,.jpg,.jpeg,.png,.tif,.tiff';

/** Where work begins: a file dropped, a draft gone on with, a document of the content opened. */
export function StartScreen({ lists, open }: Start) {
  const [failure, setFailure] = useState('');
  const [busy, setBusy] = useState('');
  const [drafts, setDrafts] = useState<ListedDraft[]>([]);
  const [words, setWords] = useState('');
  const [isOver, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => {
    ask<ListedDraft[]>('GET', '/api/drafts').then(setDrafts, (error) => setFailure(messageOf(error)));
  }, []);
  const run = async (says: string, work: () => Promise<DeskDraft>) => {
    setFailure('');
    setBusy(says);
    try {
      open(await work());
    } catch (error) {
      setFailure(messageOf(error));
    }
    setBusy('');
  };
  const take = (file: File | undefined) =>
    file &&
    run(`Đang đọc “${file.name}” …`, () =>
      ask('POST', `/api/import?name=${encodeURIComponent(file.name)}`, file),
    );
  const remove = async (draft: ListedDraft) => {
    if (!window.confirm(`Bỏ bản nháp “${draftName(draft)}”? Nội dung đã lưu không đổi.`)) return;
    await ask('DELETE', '/api/draft', { id: draft.id });
    setDrafts(drafts.filter(({ id }) => id !== draft.id));
  };
  const key = foldText(words);
  const found = lists.documents.filter(({ name, subject }) => foldText(`${name} ${subject}`).includes(key));
  return h('main', { class: 'start' }, [
    h('h1', null, 'Bàn biên tập'),
    h(
      'div',
      {
        class: `drop${isOver ? ' over' : ''}`,
        onDragOver: (event: DragEvent) => {
          event.preventDefault();
          setOver(true);
        },
        onDragLeave: () => setOver(false),
        onDrop: (event: DragEvent) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer?.files[0]);
        },
      },
      [
        h('p', { class: 'big' }, 'Thả tệp văn bản vào đây'),
        h(
          'p',
          { class: 'soft' },
          'Word, LibreOffice, PDF, bản quét (PDF, JPEG, PNG, TIFF), trang web đã lưu, tệp chữ. Tệp của bạn không bị đổi; chưa lưu thì trang chưa có gì mới.',
        ),
        h('div', { class: 'drop-buttons' }, [
          h('button', { class: 'main-button', onClick: () => picker.current!.click() }, 'Chọn tệp …'),
          h(
            'button',
            { onClick: () => run('', () => ask('POST', '/api/new', {})) },
            'Văn bản mới, chưa có tệp',
          ),
        ]),
        h('input', {
          ref: picker,
          type: 'file',
          class: 'hidden',
          tabIndex: -1,
          'aria-label': 'Chọn tệp văn bản',
          accept: ACCEPTED,
          onChange: () => {
            void take(picker.current!.files?.[0]);
            picker.current!.value = '';
          },
        }),
      ],
    ),
    h('p', { role: 'status', class: failure ? 'failure' : 'soft' }, failure || busy),
    busy !== '' && h(ReadingProgress, null),
    h(LastSave, { undone: (draft) => draft && open(draft) }),
    drafts.length > 0 &&
      h('section', null, [
        h('h2', null, 'Bản nháp'),
        h(
          'ul',
          { class: 'rows plain' },
          drafts.map((draft) =>
            h('li', { key: draft.id }, [
              h(
                'button',
                {
                  class: 'row-button',
                  onClick: () => run('', () => ask('GET', `/api/draft?id=${draft.id}`)),
                },
                [
                  h('b', null, draftName(draft)),
                  h(
                    'span',
                    { class: 'small soft' },
                    `${draft.source ? `từ tệp ${draft.source.name} · ` : ''}${timeOf(draft.changed)}${draft.saved ? ' · đã lưu vào nội dung' : ' · chưa lưu vào nội dung'}`,
                  ),
                ],
              ),
              h(
                'button',
                {
                  class: 'plain-button',
                  'aria-label': `Bỏ bản nháp ${draftName(draft)}`,
                  onClick: () => remove(draft),
                },
                'Bỏ',
              ),
            ]),
          ),
        ),
      ]),
    h(OtherTasks, { begin: (list) => run('', () => ask('POST', '/api/list', { list })) }),
    h(TrySite, null),
    h('section', null, [
      h('h2', null, 'Văn bản đã có trên trang'),
      h('input', {
        class: 'wide-input',
        type: 'search',
        'aria-label': 'Tìm văn bản',
        placeholder: 'Số hoặc tên văn bản',
        value: words,
        onInput: (event: Event) => setWords((event.target as HTMLInputElement).value),
      }),
      h(
        'ul',
        { class: 'rows plain' },
        found
          .slice(0, SHOWN)
          .map(({ file, name, subject, hasText }) =>
            h(
              'li',
              { key: file },
              h(
                'button',
                { class: 'row-button', onClick: () => run('', () => ask('POST', '/api/open', { file })) },
                [
                  h('b', null, name),
                  h('span', { class: 'small soft' }, `${subject}${hasText ? ' · có toàn văn' : ''}`),
                ],
              ),
            ),
          ),
      ),
      found.length > SHOWN &&
        h('p', { class: 'small soft' }, `Còn ${found.length - SHOWN} văn bản: gõ thêm để tìm.`),
    ]),
  ]);
}

export function draftName({ fields, file, list }: Pick<DeskDraft, 'fields' | 'file' | 'list'>): string {
  if (list) return listForm(list).says;
  const value = (name: string) => (fields?.[name] as { value?: string } | undefined)?.value;
  return (
    value('number') ??
    value('title') ??
    file
      ?.split('/')
      .at(-1)
      ?.replace(/\.mdx$/, '') ??
    'Văn bản mới'
  );
}

const timeOf = (iso: string) =>
  new Date(iso).toLocaleString('vi-VN', {
    day: 'numeric',
    month: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
