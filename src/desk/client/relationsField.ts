import { h } from 'preact';
import { useState } from 'preact/hooks';
import type { DeskLists } from '../deskLists.ts';
import { DocumentSearch } from './documentSearch.ts';
import { type SourceChoices, SourceField } from './sourceField.ts';
import { TypedField } from './typedField.ts';

type Relation = Record<string, unknown>;

interface Relations {
  options: { value: string; name: string }[];
  documents: DeskLists['documents'];
  sources: SourceChoices;
  relations: Relation[];
  faults: readonly string[];
  changed: (relations: Relation[]) => void;
}

/** Ties to other documents: which kind, and a search for the other one. */
export function RelationsField({ options, documents, sources, relations, faults, changed }: Relations) {
  const nameOf = (id: unknown) => documents.find((one) => one.id === id)?.name ?? String(id);
  const kindOf = (kind: unknown) => options.find(({ value }) => value === kind)?.name ?? String(kind);
  const change = (at: number, part: Relation) =>
    changed(relations.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return h('fieldset', { class: 'fact', 'data-field': 'relations' }, [
    h('legend', null, 'Quan hệ với văn bản khác'),
    relations.map((one, at) =>
      h('div', { class: 'relation', key: `${one['kind']} ${one['document']}` }, [
        h('p', null, [
          h('b', null, kindOf(one['kind'])),
          ' ',
          nameOf(one['document']),
          ' ',
          h(
            'button',
            {
              type: 'button',
              class: 'plain-button',
              'aria-label': `Bỏ quan hệ với ${nameOf(one['document'])}`,
              onClick: () => changed(relations.filter((_, index) => index !== at)),
            },
            'Bỏ',
          ),
        ]),
        one['inference'] !== undefined
          ? h(TypedField, {
              'aria-label': 'Vì sao suy ra',
              value: String(one['inference']),
              typed: (words) => change(at, { inference: words }),
            })
          : h(SourceField, {
              label: `Quan hệ với ${nameOf(one['document'])}`,
              ...sources,
              value: one['source'],
              changed: (source) => change(at, { source }),
            }),
        h(
          'button',
          {
            type: 'button',
            class: 'plain-button',
            onClick: () => changed(relations.map((other, index) => (index === at ? otherWay(other) : other))),
          },
          one['inference'] !== undefined ? 'Có nguồn' : 'Đây là suy luận, vì …',
        ),
      ]),
    ),
    h(NewRelation, { options, documents, add: (one) => changed([...relations, one]) }),
    faults.map((words) => h('p', { class: 'fault-line' }, words)),
  ]);
}

function otherWay({ inference, source: _, ...rest }: Relation): Relation {
  return inference === undefined ? { ...rest, inference: 'vì ' } : { ...rest, source: [] };
}

function NewRelation({
  options,
  documents,
  add,
}: Pick<Relations, 'options' | 'documents'> & { add: (one: Relation) => void }) {
  const [kind, setKind] = useState(options[0]!.value);
  return h('div', { class: 'relation' }, [
    h(
      'select',
      {
        'aria-label': 'Quan hệ',
        value: kind,
        onChange: (event: Event) => setKind((event.target as HTMLSelectElement).value),
      },
      options.map((one) => h('option', { value: one.value }, one.name)),
    ),
    h(DocumentSearch, {
      label: 'Quan hệ mới',
      documents,
      chosen: ({ id }) => add({ kind, document: id, source: [] }),
    }),
  ]);
}
