import {
  FILTER_AXES,
  type FilterAxis,
  filterDocuments,
  type ListedDocument,
} from '../domain/document/listed.ts';
import { ROWS_NOT_LOADED } from '../domain/issue/reader/documentList.ts';

const form = document.getElementById('loc') as HTMLFormElement;
const status = document.getElementById('loc-ket-qua')!;
const list = document.getElementById('loc-danh-sach')!;
const whole = document.getElementById('danh-sach')!;
const axes = Object.keys(FILTER_AXES) as FilterAxis[];

let rows: Promise<ListedDocument[]> | undefined;

/**
 * The rows, loaded on the first choice; a network that fails is said, and the next choice tries again. On its own: what
 * others keep answers with would bring the list a file more.
 */
async function loadRows(address: string): Promise<ListedDocument[]> {
  rows ??= fetchRows(address);
  try {
    return await rows;
  } catch (error) {
    rows = undefined;
    throw error;
  }
}

async function fetchRows(address: string): Promise<ListedDocument[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as ListedDocument[];
}

function chosen(): Partial<Record<FilterAxis, string>> {
  return Object.fromEntries(new FormData(form)) as Partial<Record<FilterAxis, string>>;
}

let latest = 0;

async function apply(): Promise<void> {
  const turn = ++latest;
  const wanted = chosen();
  const isFiltered = axes.some((axis) => wanted[axis]);
  if (!isFiltered) return show(undefined);
  try {
    const all = await loadRows(form.dataset['rows']!);
    if (turn === latest) show(filterDocuments(all, wanted));
  } catch {
    status.textContent = ROWS_NOT_LOADED;
  }
}

function show(found: ListedDocument[] | undefined): void {
  whole.hidden = found !== undefined;
  list.hidden = found === undefined;
  status.textContent = found ? `${found.length} văn bản` : '';
  list.replaceChildren(...(found ?? []).map(toRow));
}

/** The same row as `components/document/DocumentList.astro` makes. */
function toRow({ url, name, subject, isOfficial, called, facts, now }: ListedDocument): HTMLLIElement {
  const link = Object.assign(document.createElement('a'), { className: 'row-link', href: url });
  const part = (className: string, textContent: string, tag = 'span') =>
    textContent ? [Object.assign(document.createElement(tag), { className, textContent })] : [];
  link.append(
    ...part('', name, 'b'),
    ...part(isOfficial ? 'official' : '', subject),
    ...part('', called ? `Chương trình gọi là ${called}` : ''),
    ...part('small soft', facts),
    ...part('small', now ? `Nay áp dụng: ${now}` : ''),
  );
  const row = document.createElement('li');
  row.append(link);
  return row;
}

/** The choice stands in the address, so it can be sent and comes back with the back button. */
function restore(): void {
  const address = new URLSearchParams(location.search);
  for (const axis of axes)
    (form.elements.namedItem(axis) as HTMLSelectElement).value = address.get(axis) ?? '';
  void apply();
}

form.addEventListener('change', () => {
  const query = new URLSearchParams(Object.entries(chosen()).filter(([, value]) => value));
  history.pushState(null, '', query.size > 0 ? `?${query}` : location.pathname);
  void apply();
});
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('popstate', restore);
restore();
