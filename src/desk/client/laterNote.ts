import { h } from 'preact';
import { useState } from 'preact/hooks';
import { formatClause } from '../../domain/provision/clauseReference.ts';
import { spokenPlace } from '../../domain/provision/spokenPlace.ts';
import type { DeskLists } from '../deskLists.ts';
import type { Additions, DeskDraft } from '../draft.ts';
import { idOf } from '../identity.ts';
import type { Entry } from '../listForms.ts';
import { EntryForm } from './entryForm.ts';

interface Later {
  draft: DeskDraft;
  lists: DeskLists;
  /** The clause that is being read, by its id in the document. */
  provision: string | undefined;
  /** What the document is called: a new one stands in no list yet. */
  name: string;
  changed: (additions: Additions) => void;
}

/** What a later text changed at the clause that one is reading: asked for on the spot, written with the draft. */
export function LaterNoteDialog({ draft, lists, provision, name, changed }: Later) {
  const [entry, setEntry] = useState<Entry>();
  const { additions, fields } = draft;
  const noted = additions.lists.later ?? [];
  const setNoted = (later: typeof noted) => changed({ ...additions, lists: { ...additions.lists, later } });
  const document = draft.file ? String(fields?.['id']) : idOf(fields ?? {});
  if (!document) return null;
  const own = { id: document, file: draft.file ?? '', name, subject: '', hasText: true };
  const documents = [own, ...lists.documents.filter(({ id }) => id !== document)];
  const isWhole = entry?.['text'] && entry['source'] && entry['provisions'];
  const put = () => {
    setNoted([...noted, { now: entry! }]);
    setEntry(undefined);
  };
  return h('div', { class: 'later-note' }, [
    noted.map((one, at) => {
      const says = String(one.now?.['text'] ?? '');
      return h('p', { class: 'chip', key: says }, [
        h('span', null, `Về sau: ${says}`),
        h(
          'button',
          {
            type: 'button',
            'aria-label': `Bỏ ghi chú về sau: ${says}`,
            onClick: () => setNoted(noted.filter((_, index) => index !== at)),
          },
          '✕',
        ),
      ]);
    }),
    entry
      ? h('div', { class: 'new-source', role: 'group', 'aria-label': 'Ghi chú về sau' }, [
          h(EntryForm, {
            list: 'later',
            draft,
            lists: { ...lists, documents },
            entry,
            canRemove: false,
            changed: setEntry,
            added: changed,
          }),
          h('div', { class: 'buttons' }, [
            h(
              'button',
              { type: 'button', class: 'main-button', disabled: !isWhole, onClick: put },
              'Ghi chú này',
            ),
            h('button', { type: 'button', onClick: () => setEntry(undefined) }, 'Thôi'),
          ]),
        ])
      : provision &&
        h(
          'button',
          {
            type: 'button',
            class: 'plain-button',
            onClick: () => setEntry({ provisions: [formatClause({ document, provision })] }),
          },
          `Ghi “Về sau” cho ${spokenPlace(provision)} …`,
        ),
  ]);
}
