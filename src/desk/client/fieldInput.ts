import { type ComponentChild, h } from 'preact';
import type { DeskLists } from '../deskLists.ts';
import { PART_LABELS } from '../fieldLabels.ts';
import type { FormField } from '../formFields.ts';
import { ClauseField } from './clauseField.ts';
import { DocumentsField } from './documentsField.ts';
import { FactField, toIso, toPrinted } from './factField.ts';
import { fieldGroup, labelledField } from './fieldFrames.ts';
import { RelationsField } from './relationsField.ts';
import { type SourceChoices, SourceField } from './sourceField.ts';
import { TypedField } from './typedField.ts';

/** What every field of a form may need to choose from. */
export interface Choices {
  lists: DeskLists;
  sources: SourceChoices;
}

interface Input extends Choices {
  field: FormField;
  label: string;
  value: unknown;
  faults: readonly string[];
  changed: (value: unknown) => void;
  /** What the fields of entries inside are called. */
  labels?: Record<string, string>;
}

type Row = Record<string, unknown>;
/** Words longer than a line get room. */
const LONG = 60;

/** One field of a form, whatever its kind; the schema says which. */
export function FieldInput(input: Input): ComponentChild {
  const { field, label, value, faults, changed, lists, sources } = input;
  const { name, form, isNeeded } = field;
  const told = faults.map((words) => h('span', { key: words, class: 'fault-line' }, words));
  const asked = isNeeded ? label : `${label} (bỏ trống được)`;
  switch (form.kind) {
    case 'kept':
      return null;
    case 'fact':
      return h(FactField, {
        ...{ name, label, form, isNeeded, sources, faults, changed },
        fact: value as Row | undefined,
        bodies: lists.bodies,
      });
    case 'choice':
      return labelledField(name, label, told, [
        h(
          'select',
          {
            value: String(value ?? ''),
            onChange: (event: Event) => changed((event.target as HTMLSelectElement).value || undefined),
          },
          [
            h('option', { value: '' }, 'Chọn …'),
            form.options.map((one) => h('option', { key: one.value, value: one.value }, one.name)),
          ],
        ),
      ]);
    case 'tick':
      return h('label', { class: 'tick', 'data-field': name }, [
        h('input', {
          type: 'checkbox',
          checked: value === form.value,
          onChange: (event: Event) =>
            changed((event.target as HTMLInputElement).checked ? form.value : undefined),
        }),
        label,
        told,
      ]);
    case 'lines':
      return labelledField(name, `${asked}: mỗi dòng một mục`, told, [
        h(TypedField, {
          rows: Math.min(8, Math.max(2, ((value as string[] | undefined) ?? []).length)),
          value: ((value as string[] | undefined) ?? []).join('\n'),
          typed: (words) => changed(linesOf(words)),
        }),
      ]);
    case 'date':
      return labelledField(name, asked, told, [
        h(TypedField, {
          placeholder: 'ngày/tháng/năm, tháng/năm hoặc năm',
          value: toPrinted(String(value ?? '')),
          typed: (words) => changed(toIso(words) || undefined),
        }),
      ]);
    case 'sources':
      return fieldGroup(name, asked, told, [
        h(SourceField, {
          label,
          ...sources,
          value,
          changed: (keys) => changed(keys.length > 0 ? keys : undefined),
        }),
      ]);
    case 'clause':
    case 'clauses':
      return fieldGroup(name, asked, told, [
        h(ClauseField, {
          label,
          documents: lists.documents,
          value: [value ?? []].flat().map(String),
          isOne: form.kind === 'clause',
          changed: (all) => changed(form.kind === 'clause' ? all[0] : all),
        }),
      ]);
    case 'documents':
      return fieldGroup(name, asked, told, [
        h(DocumentsField, { label, lists, value: (value as string[] | undefined) ?? [], changed }),
      ]);
    case 'relations':
      return h(RelationsField, {
        ...{ options: form.options, documents: lists.documents, sources, faults },
        relations: (value as Row[] | undefined) ?? [],
        changed: (all) => changed(all.length > 0 ? all : undefined),
      });
    case 'facts':
    case 'rows':
      return h(RowsField, input);
    case 'words':
      return labelledField(name, asked, told, [wordsInput(String(value ?? ''), label.length, changed)]);
  }
}

const linesOf = (text: string) => {
  const lines = text.split('\n').flatMap((one) => one.trim() || []);
  return lines.length > 0 ? lines : undefined;
};

function wordsInput(value: string, space: number, changed: Input['changed']): ComponentChild {
  const isLong = value.length > LONG || space > 40;
  return h(TypedField, {
    value,
    ...(isLong && { rows: Math.ceil((value.length + 1) / LONG) + 1 }),
    typed: (words) => changed(words.replace(/\s+/g, ' ') || undefined),
  });
}

/** A list of facts or of entries: each with its fields, a button to take it out, one to add another. */
function RowsField({ field, label, value, faults, changed, lists, sources, labels = {} }: Input) {
  const { form, name } = field;
  const rows = (value as Row[] | undefined) ?? [];
  const fields: FormField[] =
    form.kind === 'rows'
      ? form.fields
      : form.kind === 'facts'
        ? [{ name, form: form.of, isNeeded: true }]
        : [];
  const isFacts = form.kind === 'facts';
  const set = (all: Row[]) => changed(all.length > 0 ? all : undefined);
  return h('fieldset', { class: 'fact rows-field', 'data-field': name }, [
    h('legend', null, label),
    rows.map((row, at) =>
      h('div', { class: 'row-of-fields', key: at }, [
        fields.map((inner) =>
          h(FieldInput, {
            key: inner.name,
            ...{ lists, sources, faults: [] },
            field: inner,
            label: isFacts
              ? `${label}, mục ${at + 1}`
              : (labels[inner.name] ?? PART_LABELS[inner.name] ?? inner.name),
            value: isFacts ? row : row[inner.name],
            changed: (part) =>
              set(
                rows.map((one, index) =>
                  index !== at ? one : isFacts ? ((part as Row) ?? {}) : { ...one, [inner.name]: part },
                ),
              ),
          }),
        ),
        h(
          'button',
          {
            type: 'button',
            class: 'plain-button',
            'aria-label': `Bỏ ${label}, mục ${at + 1}`,
            onClick: () => set(rows.filter((_, index) => index !== at)),
          },
          'Bỏ mục này',
        ),
      ]),
    ),
    h(
      'button',
      {
        type: 'button',
        'aria-label': `Thêm: ${label}`,
        onClick: () => set([...rows, isFacts ? { value: '', source: [] } : {}]),
      },
      rows.length > 0 ? 'Thêm mục nữa' : 'Thêm',
    ),
    faults.map((words) => h('p', { key: words, class: 'fault-line' }, words)),
  ]);
}
