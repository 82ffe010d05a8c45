/** What runs in the desk's window. */
import './desk.css';
import { h, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DeskLists } from '../deskLists.ts';
import type { DeskDraft } from '../draft.ts';
import { ask, messageOf } from './api.ts';
import { ListPlace } from './listPlace.ts';
import { StartScreen } from './startScreen.ts';
import { Workplace } from './workplace.ts';

function DeskPage() {
  const [lists, setLists] = useState<DeskLists>();
  const [draft, setDraft] = useState<DeskDraft>();
  const [failure, setFailure] = useState('');
  const look = () =>
    ask<DeskLists>('GET', '/api/lists').then(setLists, (error) => setFailure(messageOf(error)));
  const open = (next: DeskDraft | undefined) => {
    setDraft(next);
    // A reload, or a browser opened again, comes back to the same draft.
    history.replaceState(null, '', next ? `#${next.id}` : '/');
    if (!next) void look();
  };
  useEffect(() => {
    void look();
    const id = location.hash.slice(1);
    if (id) ask<DeskDraft>('GET', `/api/draft?id=${id}`).then(open, () => open(undefined));
  }, []);
  if (failure) return h('main', { class: 'start' }, h('p', { class: 'failure', role: 'alert' }, failure));
  if (!lists) return h('main', { class: 'start' }, h('p', { class: 'soft' }, 'Đang mở …'));
  const { list } = draft ?? {};
  if (draft && list)
    return h(ListPlace, {
      key: `${draft.id} ${draft.revision}`,
      draft: { ...draft, list },
      lists,
      leave: () => open(undefined),
      reopen: open,
    });
  return draft
    ? h(Workplace, {
        key: `${draft.id} ${draft.revision}`,
        draft,
        lists,
        leave: () => open(undefined),
        reopen: open,
      })
    : h(StartScreen, { lists, open });
}

render(h(DeskPage, null), document.getElementById('desk')!);
