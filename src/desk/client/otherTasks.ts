import { h } from 'preact';
import { LIST_NAMES, type ListName, listForm } from '../listForms.ts';

/** The tasks of an office that are no document: each list of the content, by what it is called. */
export function OtherTasks({ begin }: { begin: (list: ListName) => void }) {
  return h('section', null, [
    h('h2', null, 'Việc khác'),
    h(
      'div',
      { class: 'tasks' },
      LIST_NAMES.map((list) => h('button', { key: list, onClick: () => begin(list) }, listForm(list).says)),
    ),
    h(
      'p',
      { class: 'small soft' },
      'Lỗi in, lời chú, việc được giao: mở văn bản, chọn chữ rồi bấm nút phía trên câu chữ.',
    ),
  ]);
}
