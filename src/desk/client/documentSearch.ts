import { h } from 'preact';
import { useState } from 'preact/hooks';
import { foldText } from '../../domain/text/fold.ts';
import type { DeskLists } from '../deskLists.ts';

type Listed = DeskLists['documents'][number];

interface Search {
  label: string;
  documents: readonly Listed[];
  chosen: (one: Listed) => void;
}

const SHOWN = 6;

/** A document found by its number or its name, with or without marks. */
export function DocumentSearch({ label, documents, chosen }: Search) {
  const [words, setWords] = useState('');
  const key = foldText(words);
  const found =
    key.length < 2
      ? []
      : documents.filter(({ name, subject }) => foldText(`${name} ${subject}`).includes(key)).slice(0, SHOWN);
  return h('div', null, [
    h('input', {
      class: 'wide-input',
      'aria-label': `${label}: tìm văn bản`,
      placeholder: 'Tìm văn bản: số hoặc tên',
      value: words,
      onInput: (event: Event) => setWords((event.target as HTMLInputElement).value),
    }),
    found.length > 0 &&
      h(
        'ul',
        { class: 'found plain' },
        found.map((one) =>
          h(
            'li',
            { key: one.id },
            h(
              'button',
              {
                type: 'button',
                onClick: () => {
                  chosen(one);
                  setWords('');
                },
              },
              [h('b', null, one.name), ' ', h('span', { class: 'small soft' }, one.subject)],
            ),
          ),
        ),
      ),
  ]);
}
