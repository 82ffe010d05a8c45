import { h } from 'preact';
import type { DeskLists } from '../deskLists.ts';
import type { Additions, DeskDraft } from '../draft.ts';
import { type Entry, type ListName, listFields, listForm } from '../listForms.ts';
import { choicesOf } from './addedSources.ts';
import { FieldInput } from './fieldInput.ts';

interface Form {
  list: ListName;
  draft: DeskDraft;
  lists: DeskLists;
  /** Undefined once it is taken out. */
  entry: Entry | undefined;
  canRemove: boolean;
  changed: (entry: Entry | undefined) => void;
  /** A source was added on the spot. */
  added: (additions: Additions) => void;
}

/** One entry of a list as a form of the schema that the check uses. */
export function EntryForm({ list, draft, lists, entry, canRemove, changed, added }: Form) {
  const { labels, one } = listForm(list);
  if (!entry)
    return h(
      'p',
      { class: 'hint-box' },
      `Sẽ bỏ ${one} này khi lưu. Chỗ nào còn dùng tới nó thì máy báo trước.`,
    );
  const choices = choicesOf(draft, lists, ({ additions }) => additions && added(additions));
  return h('form', { class: 'facts-form', onSubmit: (event: Event) => event.preventDefault() }, [
    listFields(list).map((field) =>
      h(FieldInput, {
        key: field.name,
        ...choices,
        field,
        label: labels[field.name] ?? '',
        labels,
        value: entry[field.name],
        faults: [],
        changed: (value) => {
          const { [field.name]: _, ...rest } = entry;
          changed(value === undefined ? rest : { ...entry, [field.name]: value });
        },
      }),
    ),
    canRemove &&
      h(
        'button',
        { type: 'button', class: 'plain-button', onClick: () => changed(undefined) },
        `Bỏ ${one} này`,
      ),
  ]);
}
