import type { HitRow } from './hitRow.ts';

/** A suggestion as an option of the listbox (WAI-ARIA): its name, then what tells it from others. */
export function toOption(id: string, { title, text, note, isOfficial }: HitRow): HTMLLIElement {
  const item = document.createElement('li');
  item.id = id;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  item.append(Object.assign(document.createElement('b'), { textContent: title }));
  const more = [text, note].filter(Boolean).join(' · ');
  const className = isOfficial ? 'official' : '';
  if (more) item.append(Object.assign(document.createElement('span'), { className, textContent: more }));
  return item;
}
