/** Answers what is asked of the list of tasks; loaded when it is: `taskPage.ts`. */
import { type Due, presentChoice } from '../domain/deadline/dueChoice.ts';
import { answerOf } from '../domain/task/answer.ts';
import {
  type AskedOf,
  fits,
  mayFitToo,
  TASK_AXES,
  type TaskAxis,
  type TaskFilter,
} from '../domain/task/taskChoice.ts';

interface Row extends AskedOf {
  element: HTMLElement;
}

const form = document.getElementById('loc') as HTMLFormElement;
const answer = document.getElementById('tra-loi')!;
const wider = document.getElementById('rong-hon')!;
const groups = [...document.querySelectorAll<HTMLElement>('#cac-nhom > section')];
const ids = (text: string | undefined) => (text ? text.split(' ') : []);
const rows: Row[] = [...document.querySelectorAll<HTMLElement>('#cac-nhom li')].map((element) => {
  const { lead, with: beside, report, part, due, key } = element.dataset;
  return {
    element,
    lead: ids(lead),
    with: ids(beside),
    report: ids(report),
    part: part!,
    key: key!,
    due,
  };
});
const chips = [...form.querySelectorAll<HTMLAnchorElement>('a[data-axis]')];
const quick = form.querySelector<HTMLElement>('.quick')!;
const box = (axis: TaskAxis) => form.elements.namedItem(axis) as HTMLSelectElement;

const chosen = (): TaskFilter => Object.fromEntries(TASK_AXES.map((axis) => [axis, box(axis).value]));

function apply(): void {
  const filter = chosen();
  const shown = rows.filter((row) => fits(row, filter));
  for (const row of rows) {
    row.element.hidden = !shown.includes(row);
    shorten(row, filter);
  }
  for (const group of groups) group.hidden = !group.querySelector('li:not([hidden])');
  const open = groups.filter((group) => !group.hidden);
  // The time that was asked for stands in its box: a single heading would only say it again.
  for (const group of open)
    group.querySelector('h2')!.hidden = filter['thoi-han'] !== '' && open.length === 1;
  say(shown, filter);
  for (const chip of chips) {
    const axis = chip.dataset['axis'] as TaskAxis;
    const count = rows.filter((row) => fits(row, { ...filter, [axis]: chip.dataset['value']! })).length;
    chip.hidden = filter[axis] !== '' || count === 0;
    chip.querySelector('small')!.textContent = String(count);
  }
  quick.hidden = chips.every(({ hidden }) => hidden);
  for (const axis of TASK_AXES)
    box(axis)
      .closest('.pick')!
      .classList.toggle('on', filter[axis] !== '');
  form.querySelector<HTMLButtonElement>('[type="reset"]')!.hidden = TASK_AXES.every((axis) => !filter[axis]);
}

/** A body that was asked for is not named in every row that it leads; whom a task is reported to is, where that was asked. */
function shorten({ element, lead, report }: Row, { 'co-quan': body, vai }: TaskFilter): void {
  const hide = (part: string, isHidden: boolean) =>
    element.querySelector(part)?.toggleAttribute('hidden', isHidden);
  hide('.lead', lead.length === 1 && lead[0] === body);
  hide('.report', vai !== 'bao-cao' && !report.includes(body!));
}

/** The answer in a sentence; then what may fall into the time asked for too, because its own words are wider. */
function say(shown: readonly Due[], filter: TaskFilter): void {
  const { count, rest } = answerOf(shown);
  answer.firstElementChild!.textContent = count;
  answer.lastElementChild!.textContent = rest;
  const others = rows.filter((row) => mayFitToo(row, filter));
  const dues = [...new Set(others.map(({ due }) => due!))];
  wider.hidden = dues.length === 0;
  wider.replaceChildren(...dues.map((due) => makeWider(due, others.filter((row) => row.due === due).length)));
}

/** "Còn 4 nhiệm vụ chỉ ghi “Quý III/2002”": leads to the quarter. */
function makeWider(due: string, count: number): HTMLElement {
  const until = box('thoi-han').value.startsWith('den-') ? 'den-' : '';
  const value = due.toLowerCase();
  const name = [...box('thoi-han').options].find((option) => option.value === value)!.text;
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'chip',
    textContent: `Còn ${count} nhiệm vụ chỉ ghi “${name}”`,
  });
  button.addEventListener('click', () => choose('thoi-han', until + value));
  return button;
}

/** The choice stands in the address, so that the answer can be sent and comes back with the back button. */
export function remember(): void {
  const query = new URLSearchParams(Object.entries(chosen()).filter(([, value]) => value));
  history.pushState(null, '', query.size > 0 ? `?${query}` : location.pathname);
  apply();
}

export function choose(axis: TaskAxis, value: string): void {
  box(axis).value = value;
  remember();
  box(axis).focus({ preventScroll: true });
}

/** Addresses sent earlier say `han`, and name part of a year by its words. */
export function restore(): void {
  const address = new URLSearchParams(location.search);
  for (const axis of TASK_AXES) {
    // A box knows no other values than its own.
    box(axis).value = presentChoice(address.get(axis) ?? address.get(axis.replace('thoi-', '')) ?? '');
    if (box(axis).selectedIndex < 0) box(axis).value = '';
  }
  apply();
}

addEventListener('popstate', restore);
