import { h } from 'preact';
import { useState } from 'preact/hooks';
import type { DeskLists } from '../deskLists.ts';
import type { TextEditor } from './editor.ts';

interface Marks {
  editor: TextEditor | undefined;
  lists: DeskLists;
}

type Field = { name: string; says: string; options?: { value: string; name: string }[]; isOptional?: true };

/** Notes that are put around chosen words; the words themselves stay as printed. */
function marksOf({ documents, bodies }: DeskLists): { tag: string; says: string; fields: Field[] }[] {
  const body = bodies.map(({ id, name }) => ({ value: id, name }));
  return [
    {
      tag: 'Sic',
      says: 'Lỗi in …',
      fields: [
        { name: 'correct', says: 'Lẽ ra phải in' },
        {
          name: 'certainty',
          says: 'Chắc đến đâu',
          options: ['chắc chắn', 'gần như chắc chắn', 'có lẽ', 'có thể'].map((value) => ({
            value,
            name: value,
          })),
        },
        { name: 'note', says: 'Vì sao cho là in sai' },
      ],
    },
    { tag: 'Note', says: 'Lời chú …', fields: [{ name: 'text', says: 'Lời chú của trang' }] },
    {
      tag: 'Ref',
      says: 'Dẫn tới văn bản …',
      fields: [
        {
          name: 'document',
          says: 'Văn bản được dẫn',
          options: documents.map(({ id, name }) => ({ value: id, name })),
        },
      ],
    },
    {
      tag: 'Assignment',
      says: 'Giao việc …',
      fields: [
        { name: 'lead', says: 'Cơ quan chủ trì', options: body },
        { name: 'report', says: 'Báo cáo cơ quan nào', options: body, isOptional: true },
        { name: 'due', says: 'Thời hạn: 2002, 2002-12 hoặc 2002-Q3', isOptional: true },
        { name: 'dueText', says: 'Chữ chỉ thời hạn, chép đúng trong câu', isOptional: true },
        { name: 'task', says: 'Tên gọn của việc' },
      ],
    },
    {
      tag: 'NoAssignment',
      says: 'Không phải việc …',
      fields: [{ name: 'reason', says: 'Vì sao không phải một việc được giao' }],
    },
  ];
}

/** Choose words, say what is to be said of them; how that is written in the file is the desk's business. */
export function MarksBar({ editor, lists }: Marks) {
  const [open, setOpen] = useState<number>();
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [told, setTold] = useState('');
  const marks = marksOf(lists);
  const begin = (index: number) => {
    const words = editor?.selection() ?? '';
    const isOneLine = words.trim() !== '' && !/\n/.test(words);
    setTold(isOneLine ? '' : 'Chọn trước những chữ được nói tới, trong một đoạn.');
    setTyped({ certainty: 'chắc chắn' });
    setOpen(isOneLine ? index : undefined);
  };
  const mark = open === undefined ? undefined : marks[open];
  const isWhole = mark?.fields.every(({ name, isOptional }) => isOptional || typed[name]?.trim());
  const put = () => {
    const attributes = mark!.fields.flatMap(({ name }) =>
      typed[name]?.trim() ? [`${name}="${attributeOf(typed[name])}"`] : [],
    );
    editor!.replaceSelection((words) => `<${mark!.tag} ${attributes.join(' ')}>${words}</${mark!.tag}>`);
    setOpen(undefined);
  };
  return h('div', { class: 'marks' }, [
    h('div', { class: 'marks-row', role: 'toolbar', 'aria-label': 'Ghi chú cho những chữ đang chọn' }, [
      h(
        'button',
        { type: 'button', title: 'Phím F8', onClick: () => editor?.nextDoubt() },
        'Chỗ cần xem tiếp (F8)',
      ),
      ...marks.map(({ says, tag }, index) =>
        h(
          'button',
          {
            type: 'button',
            key: tag,
            'aria-expanded': open === index,
            onClick: () => (open === index ? setOpen(undefined) : begin(index)),
          },
          says,
        ),
      ),
    ]),
    h('p', { role: 'status', class: 'small soft' }, told),
    mark &&
      h('div', { class: 'new-source', role: 'group', 'aria-label': mark.says }, [
        ...mark.fields.map(({ name, says, options }) => {
          const onInput = (event: Event) =>
            setTyped({ ...typed, [name]: (event.target as HTMLInputElement).value });
          return h('label', { key: name }, [
            says,
            options
              ? h('select', { value: typed[name] ?? '', onChange: onInput }, [
                  h('option', { value: '' }, 'Chọn …'),
                  ...options.map((one) => h('option', { value: one.value }, one.name)),
                ])
              : h('input', { value: typed[name] ?? '', onInput }),
          ]);
        }),
        h('div', { class: 'buttons' }, [
          h(
            'button',
            { type: 'button', class: 'main-button', disabled: !isWhole, onClick: put },
            'Ghi vào chỗ đang chọn',
          ),
          h('button', { type: 'button', onClick: () => setOpen(undefined) }, 'Thôi'),
        ]),
      ]),
  ]);
}

/** Straight quotes would end the value: the print's own are curved. */
const attributeOf = (words = '') =>
  words
    .trim()
    .replace(/"([^"]*)"/g, '“$1”')
    .replaceAll('"', '”')
    .replace(/\s+/g, ' ');
