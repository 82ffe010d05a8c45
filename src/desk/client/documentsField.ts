import { h } from 'preact';
import type { DeskLists } from '../deskLists.ts';
import { DocumentSearch } from './documentSearch.ts';

interface Documents {
  label: string;
  lists: DeskLists;
  value: string[];
  changed: (ids: string[] | undefined) => void;
}

/** Documents of the site, chosen by a search, each with a button to leave it out again. */
export function DocumentsField({ label, lists: { documents }, value, changed }: Documents) {
  const nameOf = (id: string) => documents.find((one) => one.id === id)?.name ?? id;
  const set = (ids: string[]) => changed(ids.length > 0 ? ids : undefined);
  return h('div', null, [
    value.map((id) =>
      h('span', { class: 'chip', key: id }, [
        nameOf(id),
        h(
          'button',
          {
            type: 'button',
            'aria-label': `Bỏ ${nameOf(id)}`,
            onClick: () => set(value.filter((one) => one !== id)),
          },
          '✕',
        ),
      ]),
    ),
    h(DocumentSearch, { label, documents, chosen: ({ id }) => set([...new Set([...value, id])]) }),
  ]);
}
