import type { TaskAxis } from '../domain/task/taskChoice.ts';

const form = document.getElementById('loc') as HTMLFormElement;
/** What answers is loaded when something is asked: by the address, or by the first touch. */
const load = () => import('./taskView.ts');
const apply = () => void load().then(({ remember }) => remember());

form.addEventListener('pointerdown', () => void load(), { once: true });
form.addEventListener('focusin', () => void load(), { once: true });
form.addEventListener('change', apply);
// The boxes are emptied after the event.
form.addEventListener('reset', () => setTimeout(apply));
form.addEventListener('click', (event) => {
  const chip = (event.target as Element).closest<HTMLAnchorElement>('a[data-axis]');
  if (!chip || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const { axis, value } = chip.dataset;
  load().then(
    ({ choose }) => choose(axis as TaskAxis, value!),
    // Without a network the chip leads where it leads without a script.
    () => location.assign(chip.href),
  );
});
if (location.search) void load().then(({ restore }) => restore());

// At a desk there is room for what a phone folds, and paper has no folds.
const axis = document.getElementById('truc') as HTMLDetailsElement;
const unfold = () => {
  axis.open = true;
};
if (matchMedia('(min-width: 52rem)').matches) unfold();
addEventListener('beforeprint', unfold);

// The kit is loaded when tasks are to be put into it.
document.getElementById('chon-vao-bo')!.addEventListener('click', () => {
  void import('./taskKit.ts').then(({ chooseForKit }) => chooseForKit());
});
