import { h } from 'preact';
import type { DiffStretch } from '../../domain/permanence/wordDiff.ts';
import type { EntryReview, FactChange, Review } from '../work.ts';

const KINDS = { changed: 'đổi câu chữ', added: 'thêm', removed: 'bỏ', moved: 'dời' } as const;

/** What a save changes for readers: facts, entries of lists, and clauses, each as it is published and as it will be. */
export function Changes({ review }: { review: Review }) {
  const { clauses, facts, entries, newAddresses, isNew } = review;
  if (clauses.length + facts.length + entries.length === 0 && !isNew)
    return h('p', null, 'Không có gì khác bản đã công bố.');
  return h('div', null, [
    isNew && h('p', null, `Một văn bản mới, ${clauses.length} điều khoản.`),
    facts.map((one) => h(FactLine, { key: one.field, ...one })),
    entries.map((one) => h(EntryLine, { key: `${one.list} ${one.name}`, ...one })),
    newAddresses > 0 &&
      h(
        'p',
        { class: 'small soft' },
        `${newAddresses} địa chỉ mới sẽ được ghi vào sổ và giữ mãi: người khác dẫn tới được.`,
      ),
    !isNew &&
      clauses.map((one) =>
        h('div', { class: 'clause-change', key: `${one.kind} ${one.id}` }, [
          h('p', null, [h('b', null, one.place), ` · ${KINDS[one.kind]}${one.to ? ` sang ${one.to}` : ''}`]),
          one.kind !== 'moved' &&
            h('div', { class: 'two-wordings' }, [
              h('div', null, [
                h('p', { class: 'small soft' }, 'Đã công bố'),
                h('p', { class: 'official' }, stretches(one.earlier, 'del')),
              ]),
              h('div', null, [
                h('p', { class: 'small soft' }, 'Sẽ là'),
                h('p', { class: 'official' }, stretches(one.present, 'ins')),
              ]),
            ]),
        ]),
      ),
  ]);
}

const ENTRY_KINDS = { added: 'Thêm', changed: 'Sửa', removed: 'Bỏ' } as const;

const FactLine = ({ field, earlier, present }: FactChange) =>
  h('p', { class: 'fact-change' }, [
    h('b', null, field),
    ': ',
    h('span', { class: 'soft' }, stretches(earlier, 'del')),
    ' → ',
    stretches(present, 'ins'),
  ]);

const EntryLine = ({ kind, list, name, facts }: EntryReview) =>
  h('div', { class: 'clause-change' }, [
    h('p', null, [
      h('b', null, `${ENTRY_KINDS[kind]} ${list}`),
      kind === 'removed' || facts.length === 0 ? `: ${name}` : '',
    ]),
    kind !== 'removed' && facts.map((one) => h(FactLine, { key: one.field, ...one })),
  ]);

const stretches = (all: readonly DiffStretch[], mark: 'del' | 'ins') =>
  all.length === 0
    ? h('span', { class: 'soft' }, 'Không có.')
    : all.map(({ text, differs }) => (differs ? h(mark, null, text) : text));
