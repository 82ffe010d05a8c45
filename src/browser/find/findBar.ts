import { addStyles } from '../addStyles.ts';
import css from './findBar.css?inline';
import { clearMarks, markWords, type Occurrence } from './markWords.ts';

let bar: HTMLFormElement | undefined;
let occurrences: Occurrence[] = [];
let current = -1;

const text = () => document.querySelector<HTMLElement>('.reading article')!;

/**
 * "Tìm trong văn bản này": a bar at the foot of the screen with the words, how many places have them, and the way from
 * one to the next. Opened by hand, or by a search result whose address carries the words (`?tim=`).
 */
export function openFindBar(words = ''): void {
  bar ??= makeBar();
  bar.hidden = false;
  const input = bar.elements.namedItem('tim') as HTMLInputElement;
  input.value = words;
  if (words) find(words, location.hash.slice(1));
  else input.focus();
}

function makeBar(): HTMLFormElement {
  addStyles(css);
  const form = document.createElement('form');
  form.className = 'find-bar';
  form.setAttribute('role', 'search');
  form.setAttribute('aria-label', 'Tìm trong văn bản này');
  const input = Object.assign(document.createElement('input'), {
    name: 'tim',
    type: 'search',
    autocomplete: 'off',
    // As in the boxes of search (`cutQuery`), which would give up a file to share it.
    maxLength: 300,
  });
  input.setAttribute('aria-label', 'Từ ngữ trong văn bản này');
  const count = document.createElement('output');
  form.append(
    input,
    count,
    button('Trước', () => step(-1)),
    button('Sau', () => step(1)),
    button('Đóng', close),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    step(1);
  });
  input.addEventListener('input', () => find(input.value));
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  document.body.append(form);
  return form;
}

function button(label: string, act: () => void): HTMLButtonElement {
  const one = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
  one.addEventListener('click', act);
  return one;
}

/** Marks the words; goes to the first place inside the unit `id` where one is named, else from the top. */
function find(words: string, id = ''): void {
  clearMarks(text());
  occurrences = markWords(text(), words);
  const unit = id ? document.getElementById(decodeURIComponent(id)) : null;
  const inside = unit ? occurrences.findIndex(([first]) => first && unit.contains(first)) : -1;
  current = -1;
  if (occurrences.length > 0) go(inside >= 0 ? inside : 0);
  else say();
}

function step(by: number): void {
  if (occurrences.length > 0) go((current + by + occurrences.length) % occurrences.length);
}

function go(to: number): void {
  for (const mark of occurrences[current] ?? []) mark.classList.remove('now');
  current = to;
  for (const mark of occurrences[current]!) mark.classList.add('now');
  occurrences[current]![0]!.scrollIntoView({ block: 'center' });
  say();
}

function say(): void {
  const typed = (bar!.elements.namedItem('tim') as HTMLInputElement).value.trim();
  bar!.querySelector('output')!.textContent =
    occurrences.length > 0 ? `${current + 1}/${occurrences.length}` : typed.length > 1 ? 'không có' : '';
}

function close(): void {
  clearMarks(text());
  occurrences = [];
  bar!.hidden = true;
}
