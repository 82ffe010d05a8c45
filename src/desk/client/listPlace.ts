import { h } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { foldText } from '../../domain/text/fold.ts';
import type { DeskDraft } from '../draft.ts';
import { type Entry, type ListName, listForm } from '../listForms.ts';
import { nextSourceKey } from '../listText.ts';
import type { Work } from '../work.ts';
import { ask, messageOf } from './api.ts';
import { EntryForm } from './entryForm.ts';
import { FaultBox } from './faultList.ts';
import { keepDraft, leftInBrowser } from './keeper.ts';
import { type DeskPlace, type Kept, KeptMark } from './keptMark.ts';
import {
  asAdditions,
  changesOf,
  isOf,
  isSame,
  type KeyedChange,
  type ListedEntry,
  withNow,
} from './listChanges.ts';
import { SaveDialog } from './saveDialog.ts';
import { useSaveKey } from './useSaveKey.ts';

const SHOWN = 60;

/** One list of the content at work: its entries, and a form for the one that is chosen or new. */
export function ListPlace({ draft, lists, leave, reopen }: DeskPlace<DeskDraft & { list: ListName }>) {
  const { says, one, nameOf, blank = {} } = listForm(draft.list);
  const [state, setState] = useState<Kept>({ kept: 'kept', message: '' });
  const [work, setWork] = useState<Work>();
  const [listed, setListed] = useState<ListedEntry[]>([]);
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<number>();
  const [isSaving, setSaving] = useState(false);
  const [, setTurn] = useState(0);
  const keeper = useMemo(
    () => keepDraft(draft, { state: (kept, message = '') => setState({ kept, message }), work: setWork }),
    [],
  );
  const look = () =>
    ask<ListedEntry[]>('GET', `/api/entries?list=${draft.list}`).then(setListed, (error) =>
      setState({ kept: 'failed', message: messageOf(error) }),
    );
  useEffect(() => {
    const left = leftInBrowser(draft);
    if (left) keeper.change(left);
    else void keeper.check();
    void look();
    return () => keeper.stop();
  }, []);
  useSaveKey(() => setSaving(true));

  const changes = changesOf(keeper.draft, listed);
  const set = (all: KeyedChange[]) => {
    keeper.change({ additions: { ...keeper.draft.additions, ...asAdditions(draft.list, all) } });
    setTurn((turn) => turn + 1);
  };
  const edit = (at: number, now: Entry | undefined) =>
    set(
      changes.flatMap((change, index) =>
        index !== at ? [change] : now || change.was ? [withNow(change, now)] : [],
      ),
    );
  const begin = (change: KeyedChange) => {
    set([...changes, change]);
    setChosen(changes.length);
  };
  const open = ({ key, entry }: ListedEntry) => {
    const known = changes.findIndex((change) => isOf(change, { ...(key && { key }), entry }));
    if (known >= 0) setChosen(known);
    else begin({ was: entry, now: entry, ...(key && { key }) });
  };
  const key = foldText(words);
  const found = listed.filter(({ entry }) => foldText(nameOf(entry)).includes(key));
  const current = chosen === undefined ? undefined : changes[chosen];
  const newKey = () =>
    nextSourceKey([
      ...lists.sources.map((source) => source.key),
      ...changes.flatMap((change) => change.key ?? []),
    ]);
  return h('main', { class: 'workplace' }, [
    h('header', { class: 'bar' }, [
      h(
        'button',
        {
          onClick: () =>
            keeper.flush().then(leave, (error) => setState({ kept: 'failed', message: messageOf(error) })),
        },
        '‹ Danh sách',
      ),
      h('h1', null, says),
      h(KeptMark, state),
      h('button', { class: 'main-button', title: 'Ctrl+S', onClick: () => setSaving(true) }, 'Lưu …'),
    ]),
    h('div', { class: 'panes without-source' }, [
      h('section', { class: 'pane', 'aria-label': 'Các mục đã có' }, [
        h('div', { class: 'pane-tools' }, [
          h('input', {
            class: 'wide-input',
            type: 'search',
            'aria-label': `Tìm ${one}`,
            placeholder: 'Tìm trong danh sách',
            value: words,
            onInput: (event: Event) => setWords((event.target as HTMLInputElement).value),
          }),
          h(
            'button',
            {
              class: 'main-button',
              onClick: () => begin({ now: blank, ...(draft.list === 'sources' && { key: newKey() }) }),
            },
            `Thêm ${one}`,
          ),
        ]),
        h('ul', { class: 'rows plain scroll-panel', tabIndex: 0, 'aria-label': says }, [
          changes.map((change, at) =>
            !change.was
              ? h(
                  'li',
                  { key: `new ${at}` },
                  entryButton(change.now ?? {}, 'mới', at === chosen, () => setChosen(at)),
                )
              : null,
          ),
          found.slice(0, SHOWN).map((item) => {
            const at = changes.findIndex((change) => isOf(change, item));
            const change = changes[at];
            const mark = !change || isSame(change.was, change.now) ? '' : change.now ? 'đã sửa' : 'sẽ bỏ';
            return h(
              'li',
              { key: item.key ?? JSON.stringify(item.entry) },
              entryButton(change?.now ?? item.entry, mark, at >= 0 && at === chosen, () => open(item)),
            );
          }),
          found.length > SHOWN &&
            h('li', { class: 'small soft' }, `Còn ${found.length - SHOWN} mục: gõ thêm để tìm.`),
        ]),
      ]),
      h('section', { class: 'pane', 'aria-label': 'Mục đang sửa' }, [
        h('h2', null, current ? (current.was ? `Sửa ${one}` : `Thêm ${one}`) : says),
        h('div', { class: 'scroll-panel', tabIndex: -1 }, [
          current
            ? h(EntryForm, {
                key: chosen,
                list: draft.list,
                draft: keeper.draft,
                lists,
                entry: current.now,
                canRemove: draft.list !== 'sources' || !current.was,
                changed: (now) => edit(chosen!, now),
                added: (additions) => {
                  keeper.change({ additions });
                  setTurn((turn) => turn + 1);
                },
              })
            : h('p', { class: 'soft' }, `Chọn một mục bên trái để sửa, hoặc thêm ${one}.`),
        ]),
        h(FaultBox, { faults: work?.faults }),
      ]),
    ]),
    isSaving &&
      h(SaveDialog, {
        keeper,
        close: () => setSaving(false),
        saved: (next) => {
          keeper.take(next);
          setChosen(undefined);
          void look();
        },
        undone: (next) => next && reopen(next),
      }),
  ]);

  function entryButton(entry: Entry, mark: string, isChosen: boolean, onClick: () => void) {
    return h('button', { class: `row-button${isChosen ? ' on' : ''}`, 'aria-current': isChosen, onClick }, [
      h('span', null, nameOf(entry) || `${one} mới`),
      mark && h('b', { class: 'small mark-word' }, ` ${mark}`),
    ]);
  }
}
