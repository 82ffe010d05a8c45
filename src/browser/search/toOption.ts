import type { HitRow } from './hitRow.ts';

/** A suggestion as an option of the listbox (WAI-ARIA): its name, then what tells it from others. */
export function toOption(id: string, { title, text, note }: HitRow): HTMLLIElement {
  const item = document.createElement('li');
  item.id = id;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  item.append(Object.assign(document.createElement('b'), { textContent: title }));
  const more = [text, note].filter(Boolean).join(' · ');
  if (more) item.append(Object.assign(document.createElement('span'), { textContent: more }));
  return item;
}
