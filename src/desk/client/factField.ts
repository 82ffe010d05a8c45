import { h } from 'preact';
import type { FieldForm } from '../formFields.ts';
import { type SourceChoices, SourceField } from './sourceField.ts';
import { TypedField } from './typedField.ts';

type FactForm = Extract<FieldForm, { kind: 'fact' }>;
type FactValue = Record<string, unknown> | undefined;

interface Fact {
  name: string;
  label: string;
  form: FactForm;
  isNeeded: boolean;
  fact: FactValue;
  bodies: readonly { id: string; name: string }[];
  sources: SourceChoices;
  faults: readonly string[];
  changed: (fact: FactValue) => void;
}

const WAYS = [
  ['source', 'Có nguồn'],
  ['inference', 'Suy luận'],
  ['unknown', 'Chưa xác định'],
] as const;
type Way = (typeof WAYS)[number][0];

const wayOf = (fact: FactValue): Way =>
  !fact || fact['unknown'] !== undefined
    ? 'unknown'
    : fact['inference'] !== undefined
      ? 'inference'
      : 'source';

/** One fact: what, and how it is known. The three ways of knowing stand side by side, none above the others. */
export function FactField({ name, label, form, isNeeded, fact, bodies, sources, faults, changed }: Fact) {
  const way = wayOf(fact);
  const change = (part: Record<string, unknown>) => changed({ ...fact, ...part });
  const take = (next: Way) => {
    const { unknown: _, inference: __, source, value, ...rest } = fact ?? {};
    if (next === 'unknown') return changed(isNeeded ? { unknown: true } : undefined);
    const shown = value ?? '';
    changed(
      next === 'source'
        ? { value: shown, source: source ?? [], ...rest }
        : { value: shown, inference: 'vì ', ...(source !== undefined && { source }), ...rest },
    );
  };
  const id = `f-${name}`;
  return h('fieldset', { class: `fact${faults.length > 0 ? ' wrong' : ''}`, 'data-field': name }, [
    h('legend', null, label),
    h(
      'div',
      { class: 'ways' },
      WAYS.map(([one, says]) =>
        h('label', { class: one === way ? 'on' : '' }, [
          h('input', { type: 'radio', name: `${id}-way`, checked: one === way, onChange: () => take(one) }),
          says,
        ]),
      ),
    ),
    way === 'unknown'
      ? fact &&
        h(TypedField, {
          'aria-label': `${label}: đã tìm ở đâu`,
          placeholder: 'Đã tìm ở đâu (bỏ trống được)',
          value: typeof fact['unknown'] === 'string' ? fact['unknown'] : '',
          typed: (words) => changed({ unknown: words || true }),
        })
      : [
          valueInput(label, id, form, bodies, fact?.['value'], (value) => change({ value })),
          way === 'inference' &&
            h(TypedField, {
              'aria-label': `${label}: vì sao suy ra`,
              value: String(fact?.['inference'] ?? ''),
              typed: (words) => change({ inference: startingWithWhy(words) }),
            }),
          (way === 'source' || fact?.['source'] !== undefined) &&
            h(SourceField, {
              label,
              ...sources,
              value: fact?.['source'],
              changed: (source) => change({ source }),
            }),
        ],
    faults.map((words) => h('p', { class: 'fault-line' }, words)),
  ]);
}

const startingWithWhy = (words: string) => (/^vì\s/u.test(words) ? words : `vì ${words}`);

function valueInput(
  label: string,
  id: string,
  form: FactForm,
  bodies: Fact['bodies'],
  value: unknown,
  changed: (value: string) => void,
) {
  const options =
    form.value === 'body' ? bodies.map((one) => ({ value: one.id, name: one.name })) : form.options;
  if (form.value === 'body' || form.value === 'choice')
    return h(
      'select',
      {
        id,
        'aria-label': label,
        value: String(value ?? ''),
        onChange: (event: Event) => changed((event.target as HTMLSelectElement).value),
      },
      [
        h('option', { value: '' }, 'Chọn …'),
        ...options.map((one) => h('option', { value: one.value }, one.name)),
      ],
    );
  const isDate = form.value === 'date';
  return h(TypedField, {
    id,
    'aria-label': label,
    ...(isDate && { placeholder: 'ngày/tháng/năm, tháng/năm hoặc năm' }),
    value: isDate ? toPrinted(String(value ?? '')) : String(value ?? ''),
    typed: (words) => changed(isDate ? toIso(words) : words),
  });
}

/** "1998-05-11" as people write it, and back; what is no date stays as it is typed, and the check says so. */
export const toPrinted = (iso: string) =>
  /^\d{4}(?:-\d\d){0,2}$/.test(iso) ? iso.split('-').map(Number).reverse().join('/') : iso;

export function toIso(typed: string): string {
  const parts = typed.split(/[/.-]/).map((one) => one.trim());
  if (!parts.every((one) => /^\d{1,4}$/.test(one)) || parts.length > 3 || parts.at(-1)!.length !== 4)
    return typed;
  return parts
    .reverse()
    .map((one) => one.padStart(2, '0'))
    .join('-');
}
