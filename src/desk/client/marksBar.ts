import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DeskLists } from '../deskLists.ts';
import { readDue, sayDue } from '../dueDate.ts';
import type { NoteValues, PlacedNote } from '../noteTags.ts';
import type { TextEditor } from './editor.ts';
import { type NoteField, type NoteForm, noteForms } from './noteForms.ts';

interface Marks {
  editor: TextEditor | undefined;
  lists: DeskLists;
  /** A note of the text that a person asks for. */
  opened: PlacedNote | undefined;
  close: () => void;
}

/** Choose words, say what is to be said of them; how that is written in the file is the desk's business. */
export function MarksBar({ editor, lists, opened, close }: Marks) {
  const [chosen, setChosen] = useState<NoteForm>();
  const [typed, setTyped] = useState<NoteValues>({});
  const [told, setTold] = useState('');
  const forms = noteForms(lists);
  const form = opened ? forms.find(({ tag }) => tag === opened.tag) : chosen;
  useEffect(() => {
    if (opened)
      setTyped({ ...opened.values, ...(opened.values['due'] && { due: sayDue(opened.values['due']) }) });
  }, [opened]);
  const begin = (next: NoteForm) => {
    const words = editor?.selection() ?? '';
    const isChosen = next.tag === 'Keep' || (words.trim() !== '' && !words.includes('\n'));
    setTold(isChosen ? '' : 'Chọn trước những chữ được nói tới, trong một đoạn.');
    setTyped(next.tag === 'Sic' ? { certainty: 'chắc chắn' } : {});
    setChosen(isChosen ? next : undefined);
  };
  const end = () => {
    setChosen(undefined);
    close();
  };
  const isWhole = form?.fields.every(({ name, isOptional }) => isOptional || typed[name]?.trim());
  const put = () => {
    const { due } = typed;
    editor!.putNote(form!.tag, { ...typed, ...(due && { due: readDue(due) }) }, opened);
    end();
  };
  return h('div', { class: 'marks' }, [
    h('div', { class: 'marks-row', role: 'toolbar', 'aria-label': 'Ghi chú cho những chữ đang chọn' }, [
      h(
        'button',
        { type: 'button', title: 'Phím F8', onClick: () => editor?.nextDoubt() },
        'Chỗ cần xem (F8)',
      ),
      h(
        'button',
        {
          type: 'button',
          title: 'Đoạn đầu tiên là tên văn bản, hoặc không',
          onClick: () => editor?.markTitle(),
        },
        'Tên văn bản',
      ),
      ...forms.map((one) =>
        h(
          'button',
          {
            type: 'button',
            key: one.tag,
            'aria-expanded': form?.tag === one.tag,
            onClick: () => (form?.tag === one.tag ? end() : begin(one)),
          },
          one.says,
        ),
      ),
    ]),
    h('p', { role: 'status', class: 'small soft' }, told),
    form &&
      h('div', { class: 'new-source', role: 'group', 'aria-label': form.says }, [
        form.fields.map((field, index) =>
          h(NoteInput, {
            key: `${form.tag} ${field.name}`,
            field,
            isFirst: index === 0,
            value: typed[field.name] ?? '',
            changed: (value) => setTyped({ ...typed, [field.name]: value }),
          }),
        ),
        h('div', { class: 'buttons' }, [
          h(
            'button',
            { type: 'button', class: 'main-button', disabled: !isWhole, onClick: put },
            opened ? 'Sửa ghi chú này' : 'Ghi vào chỗ đang chọn',
          ),
          opened &&
            h(
              'button',
              {
                type: 'button',
                onClick: () => {
                  editor!.removeNote(opened);
                  end();
                },
              },
              'Bỏ ghi chú, giữ chữ',
            ),
          h('button', { type: 'button', onClick: end }, 'Thôi'),
        ]),
      ]),
  ]);
}

interface Input {
  field: NoteField;
  isFirst: boolean;
  value: string;
  changed: (value: string) => void;
}

function NoteInput({ field: { says, options = [], isOptional, isMany }, isFirst, value, changed }: Input) {
  const label = isOptional ? `${says} (bỏ trống được)` : says;
  const focused = (one: HTMLElement | null) => void (isFirst && one && !one.dataset['met'] && meet(one));
  const onInput = (event: Event) => changed((event.target as HTMLInputElement).value);
  if (options.length === 0) return h('label', null, [label, h('input', { ref: focused, value, onInput })]);
  const many = isMany ? value.split(' ').filter(Boolean) : [];
  const choices = [
    h('option', { value: '' }, isMany && many.length > 0 ? 'Thêm …' : 'Chọn …'),
    options.map((one) => h('option', { value: one.value }, one.name)),
  ];
  if (!isMany)
    return h('label', null, [label, h('select', { ref: focused, value, onChange: onInput }, choices)]);
  const add = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    if (select.value) changed([...new Set([...many, select.value])].join(' '));
    select.value = '';
  };
  return h('div', { class: 'many' }, [
    h('label', null, [label, h('select', { ref: focused, value: '', onChange: add }, choices)]),
    many.map((id) => {
      const name = options.find((one) => one.value === id)?.name ?? id;
      const remove = () => changed(many.filter((one) => one !== id).join(' '));
      return h('span', { class: 'chip', key: id }, [
        name,
        h('button', { type: 'button', 'aria-label': `Bỏ ${name}`, onClick: remove }, '✕'),
      ]);
    }),
  ]);
}

/** The caret goes into the first field once, when it appears. */
function meet(one: HTMLElement): void {
  one.dataset['met'] = 'yes';
  one.focus();
}
