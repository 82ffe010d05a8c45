import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatClause, parseClause } from '../../domain/provision/clauseReference.ts';
import { spokenPlace } from '../../domain/provision/spokenPlace.ts';
import { foldText } from '../../domain/text/fold.ts';
import type { ClauseLine, DeskLists } from '../deskLists.ts';
import { ask } from './api.ts';

interface Clauses {
  label: string;
  documents: DeskLists['documents'];
  value: string[];
  /** Only one can be named. */
  isOne: boolean;
  changed: (clauses: string[]) => void;
}

const SHOWN = 8;

/** Clauses of documents, found by their place ("điểm 1 mục II") or by their words. */
export function ClauseField({ label, documents, value, isOne, changed }: Clauses) {
  const withText = documents.filter(({ hasText }) => hasText);
  const [document, setDocument] = useState(parseClause(value[0] ?? '')?.document ?? withText[0]?.id ?? '');
  const [lines, setLines] = useState<ClauseLine[]>([]);
  const [words, setWords] = useState('');
  useEffect(() => {
    const file = documents.find(({ id }) => id === document)?.file;
    if (file)
      void ask<ClauseLine[]>('GET', `/api/clauses?file=${encodeURIComponent(file)}`).then(setLines, () =>
        setLines([]),
      );
  }, [document]);
  const key = foldText(words);
  const found =
    key.length < 1
      ? []
      : lines.filter((one) => foldText(`${one.place} ${one.words}`).includes(key)).slice(0, SHOWN);
  const add = (provision: string) => {
    const clause = formatClause({ document, provision });
    changed(isOne ? [clause] : [...new Set([...value, clause])]);
    setWords('');
  };
  return h('div', null, [
    value.map((clause) => {
      const says = sayClause(clause, documents);
      return h('span', { class: 'chip', key: clause }, [
        says,
        h(
          'button',
          {
            type: 'button',
            'aria-label': `Bỏ ${says}`,
            onClick: () => changed(value.filter((one) => one !== clause)),
          },
          '✕',
        ),
      ]);
    }),
    withText.length > 1 &&
      h(
        'select',
        {
          class: 'wide-input',
          'aria-label': `${label}: văn bản`,
          value: document,
          onChange: (event: Event) => setDocument((event.target as HTMLSelectElement).value),
        },
        withText.map(({ id, name }) => h('option', { key: id, value: id }, name)),
      ),
    h('input', {
      class: 'wide-input',
      'aria-label': `${label}: tìm điều khoản`,
      placeholder: 'Tìm điều khoản: “điểm 1, mục II”, hoặc vài chữ của nó',
      value: words,
      onInput: (event: Event) => setWords((event.target as HTMLInputElement).value),
    }),
    found.length > 0 &&
      h(
        'ul',
        { class: 'found plain' },
        found.map(({ id, place, words: says }) =>
          h(
            'li',
            { key: id },
            h('button', { type: 'button', onClick: () => add(id) }, [
              h('b', null, place),
              ' ',
              h('span', { class: 'small soft' }, says),
            ]),
          ),
        ),
      ),
  ]);
}

/** "điểm 1, mục II, Chương trình hành động". */
function sayClause(written: string, documents: DeskLists['documents']): string {
  const clause = parseClause(written);
  if (!clause) return written;
  const name = documents.find(({ id }) => id === clause.document)?.name ?? clause.document;
  return `${spokenPlace(clause.provision)}, ${name}`;
}
