import { h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DiffStretch } from '../../domain/permanence/wordDiff.ts';
import type { DeskDraft } from '../draft.ts';
import type { AddressAnswer, EntryReview, FactChange, Review } from '../work.ts';
import { ask, messageOf } from './api.ts';
import { FaultList } from './faultList.ts';
import type { Keeper } from './keeper.ts';
import { LastSave } from './lastSave.ts';
import { LostAddress } from './lostAddress.ts';
import { TrySite } from './trySite.ts';

interface Save {
  keeper: Keeper;
  close: () => void;
  saved: (draft: DeskDraft) => void;
  undone: (draft: DeskDraft | null) => void;
}

/** Before it is saved: what changes for readers. After: what may still be taken back. */
export function SaveDialog({ keeper, close, saved, undone }: Save) {
  const dialog = useRef<HTMLDialogElement>(null);
  const stood = useRef<Element>(null);
  const [review, setReview] = useState<Review>();
  const [line, setLine] = useState('');
  const [keepsPaper, setKeepsPaper] = useState(false);
  const [answers, setAnswers] = useState<Record<string, AddressAnswer>>({});
  const [told, setTold] = useState('');
  const [isSaving, setSaving] = useState(false);
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    stood.current = document.activeElement;
    dialog.current!.showModal();
    const look = async () => {
      await keeper.flush();
      const found = await ask<Review>('POST', '/api/review', { id: keeper.draft.id });
      setReview(found);
      setLine(found.logLine);
    };
    look().catch((error) => setTold(messageOf(error)));
  }, []);
  const closed = () => {
    // The browser does not bring a person back into the frame of the readers' page: it leaves them in the dialog that
    // is hidden, and then nowhere. At once, not when the dialog is drawn away: the next key would be lost.
    const now = document.activeElement;
    if (now === document.body || dialog.current!.contains(now))
      (stood.current as HTMLElement | null)?.focus();
    close();
  };
  const save = async () => {
    setSaving(true);
    setTold('');
    try {
      const { id, revision } = keeper.draft;
      saved(
        await ask<DeskDraft>('POST', '/api/save', {
          id,
          revision,
          logLine: line,
          ...(paper > 0 && { keepsPaper }),
          answers: Object.values(answers),
        }),
      );
      setDone(true);
    } catch (error) {
      setTold(messageOf(error));
    }
    setSaving(false);
  };
  const paper = paperOf(keeper.draft);
  const isAnswered = review?.questions.every(({ address }) => answers[address] !== undefined) ?? false;
  const canSave = review?.faults.length === 0 && isAnswered;
  return h('dialog', { ref: dialog, class: 'save', 'aria-labelledby': 'save-title', onClose: closed }, [
    h('div', { class: 'dialog-head' }, [
      h('h2', { id: 'save-title' }, isDone ? 'Đã lưu' : 'Lưu vào nội dung'),
      h('button', { class: 'plain-button', onClick: () => dialog.current!.close() }, 'Đóng'),
    ]),
    h(
      'div',
      { class: 'dialog-body' },
      isDone
        ? [
            h(
              'p',
              null,
              'Văn bản đã ở trong nội dung của trang và đã qua kiểm tra. Người đọc thấy sau lần dựng và công bố tới.',
            ),
            h(LastSave, { message: line, undone }),
            h(TrySite, null),
          ]
        : review
          ? [
              review.faults.length > 0 &&
                h('section', null, [
                  h('h3', null, `Còn ${review.faults.length} lỗi, chưa lưu được`),
                  h(FaultList, { faults: review.faults }),
                ]),
              review.questions.map((question) =>
                h(LostAddress, {
                  key: question.address,
                  question,
                  answered: (answer) => setAnswers({ ...answers, [question.address]: answer }),
                }),
              ),
              h('section', null, [h('h3', null, 'Người đọc sẽ thấy'), h(Changes, { review })]),
              paper > 0 &&
                h('label', { class: 'tick' }, [
                  h('input', {
                    type: 'checkbox',
                    checked: keepsPaper,
                    onChange: (event: Event) => setKeepsPaper((event.target as HTMLInputElement).checked),
                  }),
                  `Giữ ảnh ${paper} trang giấy làm bản gốc: người đọc xem được để đối chiếu`,
                ]),
              h('label', { class: 'choice' }, [
                'Dòng ghi vào nhật ký thay đổi (bỏ trống thì không ghi)',
                h('textarea', {
                  rows: 2,
                  value: line,
                  onInput: (event: Event) => setLine((event.target as HTMLTextAreaElement).value),
                }),
              ]),
            ]
          : h('p', { class: 'soft' }, told ? '' : 'Đang so với bản đã công bố …'),
    ),
    !isDone &&
      h('div', { class: 'dialog-foot' }, [
        h('p', { role: 'status', class: 'failure' }, told),
        h(
          'button',
          { class: 'main-button', disabled: !canSave || isSaving, onClick: save },
          isSaving ? 'Đang lưu …' : 'Lưu',
        ),
      ]),
  ]);
}

/** How many pages of paper may be kept with a draft: none where it is no scan, or has pictures already. */
const paperOf = ({ source, fields }: DeskDraft): number =>
  source?.shown === 'scan' && fields && fields['scans'] === undefined ? (source.pages?.length ?? 0) : 0;

const KINDS = { changed: 'đổi câu chữ', added: 'thêm', removed: 'bỏ', moved: 'dời' } as const;

function Changes({ review }: { review: Review }) {
  const { clauses, facts, entries, newAddresses, isNew } = review;
  if (clauses.length + facts.length + entries.length === 0 && !isNew)
    return h('p', null, 'Không có gì khác bản đã công bố.');
  return h('div', null, [
    isNew && h('p', null, `Một văn bản mới, ${clauses.length} điều khoản.`),
    facts.map((one) => h(FactLine, { key: one.field, ...one })),
    entries.map((one) => h(EntryLine, { key: `${one.list} ${one.name}`, ...one })),
    newAddresses > 0 &&
      h(
        'p',
        { class: 'small soft' },
        `${newAddresses} địa chỉ mới sẽ được ghi vào sổ và giữ mãi: người khác dẫn tới được.`,
      ),
    !isNew &&
      clauses.map((one) =>
        h('div', { class: 'clause-change', key: `${one.kind} ${one.id}` }, [
          h('p', null, [h('b', null, one.place), ` · ${KINDS[one.kind]}${one.to ? ` sang ${one.to}` : ''}`]),
          one.kind !== 'moved' &&
            h('div', { class: 'two-wordings' }, [
              h('div', null, [
                h('p', { class: 'small soft' }, 'Đã công bố'),
                h('p', { class: 'official' }, stretches(one.earlier, 'del')),
              ]),
              h('div', null, [
                h('p', { class: 'small soft' }, 'Sẽ là'),
                h('p', { class: 'official' }, stretches(one.present, 'ins')),
              ]),
            ]),
        ]),
      ),
  ]);
}

const ENTRY_KINDS = { added: 'Thêm', changed: 'Sửa', removed: 'Bỏ' } as const;

const FactLine = ({ field, earlier, present }: FactChange) =>
  h('p', { class: 'fact-change' }, [
    h('b', null, field),
    ': ',
    h('span', { class: 'soft' }, stretches(earlier, 'del')),
    ' → ',
    stretches(present, 'ins'),
  ]);

const EntryLine = ({ kind, list, name, facts }: EntryReview) =>
  h('div', { class: 'clause-change' }, [
    h('p', null, [
      h('b', null, `${ENTRY_KINDS[kind]} ${list}`),
      kind === 'removed' || facts.length === 0 ? `: ${name}` : '',
    ]),
    kind !== 'removed' && facts.map((one) => h(FactLine, { key: one.field, ...one })),
  ]);

const stretches = (all: readonly DiffStretch[], mark: 'del' | 'ins') =>
  all.length === 0
    ? h('span', { class: 'soft' }, 'Không có.')
    : all.map(({ text, differs }) => (differs ? h(mark, null, text) : text));
