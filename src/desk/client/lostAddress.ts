import { h } from 'preact';
import type { AddressAnswer, AddressQuestion } from '../work.ts';

/** What becomes of an address that others may have printed: asked in words, with what readers will meet. */
export function LostAddress({
  question,
  answered,
}: {
  question: AddressQuestion;
  answered: (answer: AddressAnswer) => void;
}) {
  const { kind, address, place, inside, to, toPlace } = question;
  const more = inside > 0 ? ` (và ${inside} chỗ bên trong)` : '';
  const name = `answer-${address}`;
  const choice = (says: string, answer: AddressAnswer) =>
    h('label', { class: 'answer' }, [
      h('input', { type: 'radio', name, onChange: () => answered(answer) }),
      says,
    ]);
  return h('fieldset', { class: 'fact' }, [
    h(
      'legend',
      null,
      kind === 'swapped' ? `Câu chữ của ${place} nay ở ${toPlace}` : `${place}${more} không còn`,
    ),
    h(
      'p',
      null,
      kind === 'swapped'
        ? 'Người mở liên kết cũ sẽ gặp câu chữ khác. Nếu chỉ chen thêm một gạch hay một đoạn, hãy đóng hộp này và giữ số cũ của các đoạn sau.'
        : 'Chỗ này đã công bố; có người đã dẫn tới nó. Không định bỏ thì đóng hộp này và khôi phục câu chữ.',
    ),
    to &&
      kind !== 'swapped' &&
      choice(`Đã dời: người mở liên kết cũ được đưa tới ${toPlace}.`, { kind: 'moved', address, to }),
    kind === 'swapped'
      ? choice(
          'Câu chữ ở chỗ này thật sự đổi: người mở liên kết cũ được báo là đã đổi, và xem được câu chữ cũ.',
          { kind: 'changed', address },
        )
      : h('label', { class: 'choice' }, [
          'Bỏ hẳn, vì (người mở liên kết cũ sẽ đọc lý do này):',
          h('input', {
            onInput: (event: Event) => {
              const why = (event.target as HTMLInputElement).value.trim();
              if (why) answered({ kind: 'gone', address, why });
            },
          }),
        ]),
  ]);
}
