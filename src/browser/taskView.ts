import {
  fits,
  groupByLead,
  type TaskFacets,
  type TaskFilter,
  VIEWS,
  type View,
} from '../domain/task/taskChoice.ts';

interface Row extends TaskFacets {
  element: HTMLElement;
}

const form = document.getElementById('loc') as HTMLFormElement;
const status = document.getElementById('loc-ket-qua')!;
const nothing = document.getElementById('khong-viec')!;
const place = document.getElementById('cac-nhom')!;
const own = [...place.children] as HTMLElement[];
const ids = (text: string | undefined) => (text ? text.split(' ') : []);
const rows: Row[] = [...place.querySelectorAll<HTMLElement>('tbody > tr')].map((element) => {
  const { lead, with: beside, report, part, due, dated } = element.dataset;
  return {
    element,
    number: Number(element.id.replace('viec-', '')),
    lead: ids(lead),
    with: ids(beside),
    report: ids(report),
    part: part!,
    due: due!,
    isDated: dated !== undefined,
  };
});
const printed = [...rows].sort((a, b) => a.number - b.number);

const select = (name: string) => form.elements.namedItem(name) as HTMLSelectElement;
/** The words of a choice: the select boxes name every body and part. */
const nameIn = (name: string, value: string) =>
  [...select(name).options].find((option) => option.value === value)?.text ?? value;

interface Group {
  key: string;
  name: string;
  rows: readonly Row[];
}

function groupsOf(view: View): readonly Group[] | undefined {
  if (view === 'co-quan')
    return groupByLead(printed).map(({ lead, tasks }) => ({
      key: lead.join('-'),
      name: lead.map((id) => nameIn('co-quan', id)).join(' và ') || 'Không nêu cơ quan',
      rows: tasks,
    }));
  if (view !== 'phan') return undefined;
  return [...new Set(printed.map(({ part }) => part))].map((part) => ({
    key: part,
    name: nameIn('phan', part),
    rows: printed.filter((row) => row.part === part),
  }));
}

/** A section like those of the page, without what is said about its deadline. */
function makeSection({ key, name }: Group): HTMLElement {
  const section = own[0]!.cloneNode(true) as HTMLElement;
  const heading = section.querySelector('h3')!;
  section.querySelector('.why')?.remove();
  heading.id = `nhom-${key}`;
  heading.textContent = name;
  section.querySelector('table')!.setAttribute('aria-labelledby', heading.id);
  return section;
}

let shown: View = 'thoi-han';

/** Moves the rows themselves, so that each keeps its id and its links. */
function arrange(view: View): void {
  if (view === shown) return;
  shown = view;
  const groups = groupsOf(view);
  const sections = groups
    ? groups.map((group): [HTMLElement, readonly Row[]] => [makeSection(group), group.rows])
    : own.map((section): [HTMLElement, readonly Row[]] => [
        section,
        rows.filter(({ due }) => due === section.dataset['key']),
      ]);
  for (const [section, its] of sections)
    section.querySelector('tbody')!.replaceChildren(...its.map(({ element }) => element));
  place.replaceChildren(...sections.map(([section]) => section));
}

function apply(): void {
  const chosen = Object.fromEntries(new FormData(form)) as Record<keyof TaskFilter, string> & {
    xep: View;
  };
  arrange(chosen.xep);
  let count = 0;
  for (const row of rows) {
    row.element.hidden = !fits(row, chosen);
    if (!row.element.hidden) count++;
  }
  for (const section of place.children as Iterable<HTMLElement>)
    (section as HTMLElement).hidden = !section.querySelector('tbody > tr:not([hidden])');
  nothing.hidden = count > 0;
  status.textContent = count === rows.length ? `${count} việc` : `${count} trong ${rows.length} việc`;
}

/** The choice stands in the address, so it can be sent and comes back with the back button. */
function restore(): void {
  const address = new URLSearchParams(location.search);
  const view = VIEWS.find((one) => one === address.get('xep')) ?? VIEWS[0];
  for (const radio of form.querySelectorAll<HTMLInputElement>('[name="xep"]'))
    radio.checked = radio.value === view;
  for (const name of ['co-quan', 'vai', 'phan', 'han']) {
    const wanted = address.get(name) ?? '';
    const box = select(name);
    box.value = [...box.options].some(({ value }) => value === wanted) ? wanted : '';
  }
  apply();
}

function remember(): void {
  const query = new URLSearchParams(
    [...new FormData(form)].filter(([, value]) => value && value !== VIEWS[0]) as [string, string][],
  );
  history.pushState(null, '', query.size > 0 ? `?${query}` : location.pathname);
  apply();
}

/** A mark of the time axis leads to a row that the reader's choice may have left out. */
function showTarget(): void {
  const target = rows.find(({ element }) => `#${element.id}` === location.hash)?.element;
  if (!target?.hidden) return;
  form.reset();
  apply();
  target.scrollIntoView();
}

form.addEventListener('change', remember);
form.addEventListener('submit', (event) => event.preventDefault());
// The boxes are emptied after the event.
form.addEventListener('reset', () => setTimeout(remember));
addEventListener('popstate', restore);
addEventListener('hashchange', showTarget);
restore();
showTarget();
