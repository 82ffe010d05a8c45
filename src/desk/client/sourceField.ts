import { h } from 'preact';
import { useState } from 'preact/hooks';
import { parseClause } from '../../domain/provision/clauseReference.ts';
import { spokenPlace } from '../../domain/provision/spokenPlace.ts';

export interface SourceChoices {
  list: readonly { key: string; title: string }[];
  /** Adds a source and gives its key. */
  add: (source: Record<string, unknown>) => string;
}

interface SourceOf extends SourceChoices {
  label: string;
  value: unknown;
  changed: (source: string | string[]) => void;
}

const NEW = '+';
const sayClause = (key: string) => {
  const clause = parseClause(key);
  return spokenPlace(clause?.provision ?? key);
};

/** The sources of a fact: chosen from the list, or a new one on the spot; a clause of the text stays as it is. */
export function SourceField({ label, list, add, value, changed }: SourceOf) {
  const [isAdding, setAdding] = useState(false);
  const keys = [value ?? []].flat().map(String);
  const name = (key: string) =>
    list.find((one) => one.key === key)?.title ?? `câu chữ của văn bản, ${sayClause(key)}`;
  const set = (all: string[]) => changed(all.length === 1 ? all[0]! : all);
  return h('div', { class: 'sources-of' }, [
    keys.map((key) =>
      h('span', { class: 'chip', key }, [
        name(key),
        h(
          'button',
          {
            type: 'button',
            'aria-label': `Bỏ nguồn ${name(key)}`,
            onClick: () => set(keys.filter((one) => one !== key)),
          },
          '✕',
        ),
      ]),
    ),
    h(
      'select',
      {
        'aria-label': `${label}: thêm nguồn`,
        value: '',
        onChange: (event: Event) => {
          const field = event.target as HTMLSelectElement;
          if (field.value === NEW) setAdding(true);
          else if (field.value) set([...new Set([...keys, field.value])]);
          field.value = '';
        },
      },
      [
        h('option', { value: '' }, keys.length > 0 ? 'Thêm nguồn …' : 'Chọn nguồn …'),
        h('option', { value: NEW }, 'Nguồn mới …'),
        ...list.toReversed().map(({ key, title }) => h('option', { value: key }, title)),
      ],
    ),
    isAdding &&
      h(NewSource, {
        done: (source) => {
          setAdding(false);
          if (source) set([...keys, add(source)]);
        },
      }),
  ]);
}

/** What has to be known of a source: what it is, where, what was seen there, up to which month. */
export function NewSource({
  done,
  title = '',
}: {
  done: (source?: Record<string, unknown>) => void;
  title?: string;
}) {
  const [typed, setTyped] = useState<Record<string, string>>({
    title,
    seen: 'Bản văn; số, ngày, người ký',
    read: thisMonth(),
  });
  const input = (name: string, says: string, more = {}) =>
    h('label', null, [
      says,
      h('input', {
        ...(name === 'title' && { ref: focusOnce }),
        value: typed[name] ?? '',
        onInput: (event: Event) => setTyped({ ...typed, [name]: (event.target as HTMLInputElement).value }),
        ...more,
      }),
    ]);
  const isWhole = Boolean(
    typed['title']?.trim() && typed['seen']?.trim() && /^\d{4}-\d\d$/.test(typed['read'] ?? ''),
  );
  return h('div', { class: 'new-source', role: 'group', 'aria-label': 'Nguồn mới' }, [
    input('title', 'Nơi giữ hoặc trang mạng, và tên văn bản ở đó'),
    input('address', 'Địa chỉ trên mạng (không có thì bỏ trống)', { type: 'url' }),
    input('seen', 'Đã thấy gì ở đó'),
    input('read', 'Xem tháng nào', { type: 'month' }),
    h('div', { class: 'buttons' }, [
      h(
        'button',
        { type: 'button', class: 'main-button', disabled: !isWhole, onClick: () => done(sourceOf(typed)) },
        'Thêm nguồn này',
      ),
      h('button', { type: 'button', onClick: () => done() }, 'Thôi'),
    ]),
  ]);
}

function sourceOf(typed: Record<string, string>): Record<string, unknown> {
  const { title = '', address = '', seen = '', read = '' } = typed;
  return {
    title: title.trim(),
    ...(address.trim() && { address: address.trim() }),
    seen: seen.trim().replace(/\.+$/, ''),
    read,
  };
}

const thisMonth = () => new Date().toISOString().slice(0, 7);

/** The caret goes into the first field when the form opens. */
const focusOnce = (one: HTMLInputElement | null) => {
  if (!one || one.dataset['met']) return;
  one.dataset['met'] = 'yes';
  one.focus();
};
