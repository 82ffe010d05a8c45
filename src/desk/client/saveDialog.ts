import { h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskDraft } from '../draft.ts';
import type { AddressAnswer, Review } from '../work.ts';
import { ask, messageOf } from './api.ts';
import { FaultList } from './faultList.ts';
import type { Keeper } from './keeper.ts';
import { LastSave } from './lastSave.ts';
import { LostAddress } from './lostAddress.ts';
import { Changes } from './reviewedChanges.ts';
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
