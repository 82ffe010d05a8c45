import { h } from 'preact';
import { useState } from 'preact/hooks';
import { hintLine } from '../../domain/issue/desk.ts';
import type { DeskLists } from '../deskLists.ts';
import type { DeskDraft, DraftContent } from '../draft.ts';
import { FIELD_LABELS } from '../fieldLabels.ts';
import { type FieldForm, formFields } from '../formFields.ts';
import { nextSourceKey } from '../listText.ts';
import type { DeskFault } from '../work.ts';
import { FactField } from './factField.ts';
import { RelationsField } from './relationsField.ts';
import { NewSource } from './sourceField.ts';

interface Facts {
  draft: DeskDraft;
  lists: DeskLists;
  faults: readonly DeskFault[];
  changed: (part: Partial<DraftContent>) => void;
}

const FORMS = formFields();
/** Facts that are rarely known, or asked for: folded. */
const RARE = new Set(['subject', 'expires', 'gazette', 'keywords', 'missing', 'clausePages']);

/** What is known of the document, as a form of the schema that the check uses. */
export function FactsForm({ draft, lists, faults, changed }: Facts) {
  const fields = draft.fields ?? {};
  const set = (name: string, value: unknown) => {
    const { [name]: _, ...rest } = fields;
    changed({ fields: value === undefined ? rest : { ...fields, [name]: value } });
  };
  const added = Object.entries(draft.additions.sources).map(([key, { title }]) => ({
    key,
    title: `${title} (mới)`,
  }));
  const list = [...lists.sources, ...added];
  const add = (source: Record<string, unknown>) => {
    const key = nextSourceKey(list.map((one) => one.key));
    changed({ additions: { ...draft.additions, sources: { ...draft.additions.sources, [key]: source } } });
    return key;
  };
  const faultsOf = (name: string) =>
    faults.flatMap(({ at, message, hint }) =>
      'field' in at && at.field === name ? [`${message} ${hintLine(hint)}`] : [],
    );
  const field = ({ name, form }: { name: string; form: FieldForm }) => {
    const label = FIELD_LABELS[name as keyof typeof FIELD_LABELS];
    switch (form.kind) {
      case 'fact':
        return h(FactField, {
          key: name,
          name,
          label,
          form,
          fact: fields[name] as Record<string, unknown> | undefined,
          bodies: lists.bodies,
          sources: { list, add },
          faults: faultsOf(name),
          changed: (fact) => set(name, fact),
        });
      case 'choice':
        return h('label', { key: name, class: 'choice', 'data-field': name }, [
          label,
          h(
            'select',
            {
              value: String(fields[name] ?? ''),
              onChange: (event: Event) => set(name, (event.target as HTMLSelectElement).value || undefined),
            },
            [
              h('option', { value: '' }, 'Chọn …'),
              ...form.options.map((one) => h('option', { value: one.value }, one.name)),
            ],
          ),
          faultsOf(name).map((words) => h('span', { class: 'fault-line' }, words)),
        ]);
      case 'lines':
        return h('label', { key: name, class: 'choice', 'data-field': name }, [
          `${label} (mỗi dòng một mục)`,
          h('textarea', {
            rows: 3,
            value: ((fields[name] as string[] | undefined) ?? []).join('\n'),
            onChange: (event: Event) => set(name, linesOf((event.target as HTMLTextAreaElement).value)),
          }),
          faultsOf(name).map((words) => h('span', { class: 'fault-line' }, words)),
        ]);
      case 'relations':
        return h(RelationsField, {
          key: name,
          options: form.options,
          documents: lists.documents,
          sources: { list, add },
          relations: (fields[name] as Record<string, unknown>[] | undefined) ?? [],
          faults: faultsOf(name),
          changed: (all) => set(name, all.length > 0 ? all : undefined),
        });
      case 'kept':
        return null;
    }
  };
  const asked = FORMS.filter(({ form }) => form.kind !== 'kept');
  return h('form', { class: 'facts-form', onSubmit: (event: Event) => event.preventDefault() }, [
    draft.source && h(SourceForAll, { draft, add, changed, list }),
    ...asked.filter(({ name }) => !RARE.has(name)).map(field),
    h('details', null, [
      h('summary', null, 'Thông tin khác'),
      ...asked.filter(({ name }) => RARE.has(name)).map(field),
    ]),
  ]);
}

const linesOf = (text: string) => {
  const lines = text
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean);
  return lines.length > 0 ? lines : undefined;
};

interface ForAll {
  draft: DeskDraft;
  add: (source: Record<string, unknown>) => string;
  changed: Facts['changed'];
  list: readonly { key: string; title: string }[];
}

/** One source for everything that was read in the head of the file: most often it is all that has to be said. */
function SourceForAll({ draft, changed, list }: ForAll) {
  const [isOpen, setOpen] = useState(false);
  const inferred = Object.entries(draft.fields ?? {}).filter(([, fact]) =>
    FROM_FILE.test(String((fact as { inference?: string } | null)?.inference ?? '')),
  );
  if (inferred.length === 0) return null;
  const take = (source: Record<string, unknown> | undefined) => {
    setOpen(false);
    if (!source) return;
    const key = nextSourceKey(list.map((one) => one.key));
    const fields = { ...draft.fields };
    for (const [name, fact] of inferred) {
      const { inference: _, ...rest } = fact as Record<string, unknown>;
      fields[name] = { ...rest, source: key };
    }
    changed({
      fields,
      additions: { ...draft.additions, sources: { ...draft.additions.sources, [key]: source } },
    });
  };
  return h('div', { class: 'hint-box' }, [
    h(
      'p',
      null,
      `Tệp “${draft.source?.name}” lấy ở đâu? Ghi một lần thì ${inferred.length} thông tin đọc từ tệp đều có nguồn; không ghi thì trang in “theo suy luận”.`,
    ),
    isOpen
      ? h(NewSource, { done: take })
      : h('button', { type: 'button', onClick: () => setOpen(true) }, 'Ghi nguồn của tệp …'),
  ]);
}

/** What the import writes where nobody has said where a file is from. */
const FROM_FILE = /^vì (?:đầu văn bản được nhập in|chưa ghi nguồn của tệp)/u;
