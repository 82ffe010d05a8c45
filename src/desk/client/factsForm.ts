import { h } from 'preact';
import { useState } from 'preact/hooks';
import { hintLine } from '../../domain/issue/desk.ts';
import type { DeskLists } from '../deskLists.ts';
import type { DeskDraft, DraftContent } from '../draft.ts';
import { FIELD_LABELS } from '../fieldLabels.ts';
import { formFields } from '../formFields.ts';
import type { DeskFault } from '../work.ts';
import { addSource, choicesOf, listedSources } from './addedSources.ts';
import { FieldInput } from './fieldInput.ts';
import { NewSource } from './sourceField.ts';

interface Facts {
  draft: DeskDraft;
  lists: DeskLists;
  faults: readonly DeskFault[];
  changed: (part: Partial<DraftContent>) => void;
}

const FORMS = formFields();
/** Facts that are rarely known, or asked for: folded. */
const RARE = new Set([
  'subject',
  'otherNumbers',
  'aliases',
  'expires',
  'gazette',
  'contents',
  'remarks',
  'keywords',
  'missing',
  'clausePages',
  'scansKept',
]);

/** What is known of the document, as a form of the schema that the check uses. */
export function FactsForm({ draft, lists, faults, changed }: Facts) {
  const fields = draft.fields ?? {};
  const set = (name: string, value: unknown) => {
    const { [name]: _, ...rest } = fields;
    changed({ fields: value === undefined ? rest : { ...fields, [name]: value } });
  };
  const faultsOf = (name: string) =>
    faults.flatMap(({ at, message, hint }) =>
      'field' in at && at.field === name ? [`${message} ${hintLine(hint)}`] : [],
    );
  const choices = choicesOf(draft, lists, changed);
  const shown = (isRare: boolean) =>
    FORMS.filter(({ name }) => RARE.has(name) === isRare).map((field) =>
      h(FieldInput, {
        key: field.name,
        ...choices,
        field,
        label: FIELD_LABELS[field.name as keyof typeof FIELD_LABELS],
        value: fields[field.name],
        faults: faultsOf(field.name),
        changed: (value) => set(field.name, value),
      }),
    );
  const isRareWrong = faults.some(({ at }) => 'field' in at && RARE.has(at.field));
  return h('form', { class: 'facts-form', onSubmit: (event: Event) => event.preventDefault() }, [
    draft.source && h(SourceForAll, { draft, lists, changed }),
    shown(false),
    h('details', { open: isRareWrong }, [h('summary', null, 'Thông tin khác'), shown(true)]),
  ]);
}

/** One source for everything that was read in the head of the file: most often it is all that has to be said. */
function SourceForAll({ draft, lists, changed }: Omit<Facts, 'faults'>) {
  const [isOpen, setOpen] = useState(false);
  const inferred = Object.entries(draft.fields ?? {}).filter(([, fact]) =>
    FROM_FILE.test(String((fact as { inference?: string } | null)?.inference ?? '')),
  );
  if (inferred.length === 0) return null;
  const take = (source: Record<string, unknown> | undefined) => {
    setOpen(false);
    if (!source) return;
    const { key, additions } = addSource(draft, listedSources(draft, lists), source);
    const fields = { ...draft.fields };
    for (const [name, fact] of inferred) {
      const { inference: _, ...rest } = fact as Record<string, unknown>;
      fields[name] = { ...rest, source: key };
    }
    changed({ fields, additions });
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
