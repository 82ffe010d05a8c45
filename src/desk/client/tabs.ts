import { h } from 'preact';

interface Tabs<Id extends string> {
  label: string;
  tabs: readonly { id: Id; says: string }[];
  chosen: Id;
  choose: (id: Id) => void;
}

/** A row of tabs as keyboards expect it: one stop of Tab, arrows go along it. */
export function TabRow<Id extends string>({ label, tabs, chosen, choose }: Tabs<Id>) {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const at = tabs.findIndex(({ id }) => id === chosen);
    const next = tabs[(at + step + tabs.length) % tabs.length]!.id;
    choose(next);
    document.getElementById(`tab-${next}`)?.focus();
    event.preventDefault();
  };
  return h(
    'div',
    { class: 'tabs', role: 'tablist', 'aria-label': label, onKeyDown },
    tabs.map(({ id, says }) =>
      h(
        'button',
        {
          key: id,
          type: 'button',
          role: 'tab',
          id: `tab-${id}`,
          tabIndex: id === chosen ? 0 : -1,
          'aria-selected': id === chosen,
          'aria-controls': `panel-${id}`,
          onClick: () => choose(id),
        },
        says,
      ),
    ),
  );
}

/** What a panel of such a row has to say of itself. */
export const panelOf = (id: string, chosen: string, more: Record<string, unknown> = {}) => ({
  role: 'tabpanel',
  id: `panel-${id}`,
  'aria-labelledby': `tab-${id}`,
  hidden: id !== chosen,
  ...more,
});
