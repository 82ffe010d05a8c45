import { BROAD_NOT_LOADED, SEARCH_NOT_LOADED } from '../../domain/issue/reader/searchPage.ts';
import { isNearest } from '../../domain/search/answerOrder.ts';
import { cutQuery } from '../../domain/text/cutQuery.ts';
import { type BoxRows, boxRows, rowsBeforeClauses } from './boxRows.ts';
import { chosenFilters, restoreFilters } from './chosenFilters.ts';
import type { ClauseAnswer } from './clauseReader.ts';
import { clauseRows } from './clauseRows.ts';
import { clauseSearch } from './clauseSearch.ts';
import { keepPlace } from './keepPlace.ts';
import { showNear, standsBelow } from './nearRows.ts';

const form = document.querySelector<HTMLFormElement>('main form.find')!;
const box = form.elements.namedItem('q') as HTMLInputElement;
const filterForm = document.getElementById('loc-tim') as HTMLFormElement;
const list = document.getElementById('ket-qua')!;
const none = document.getElementById('khong-co-ket-qua')!;
const near = document.getElementById('gan-dung')!;
const status = document.getElementById('tim-tinh-trang')!;
const filterButton = document.getElementById('tim-loc')!;
const FILTER = filterButton.textContent;
const more = document.getElementById('tim-them') as HTMLButtonElement;
const broad = document.getElementById('tim-rong') as HTMLButtonElement;
const root = new URL('..', form.action).pathname;

/** Excerpts are fetched a few at a time; the rest when the reader goes on. */
const FIRST_ROWS = 10;
const MORE_ROWS = 10;
/** Pages that the broad search opens at a time: each is a file of its whole text. */
const BROAD_PAGES = 5;
const BROAD_FIRST = broad.textContent;
const BROAD_MORE = 'Tìm trên toàn trang: xem thêm';

let turn = 0;
let asked = '';
let shown = new Set<string>();
let offset = 0;
let isMissingNumber = false;
let broadPages = 0;

const filters = () => chosenFilters(filterForm);

/**
 * Shows what is certain at once, then what holds the words, then what the box would still suggest; an answer that comes
 * too late is dropped. Of words the resolver is asked last: its files are not waited for.
 */
async function search(query: string): Promise<void> {
  const mine = ++turn;
  const isDropped = () => mine !== turn;
  asked = cutQuery(query).trim();
  clear();
  if (!asked) return;
  const first = await rowsBeforeClauses(root, asked, Object.keys(filters()).length > 0);
  if (isDropped()) return;
  if (first && first !== 'failed') showFirst(first);
  isMissingNumber = first !== undefined && first !== 'failed' && first.missing !== undefined;
  const clauses = await clauseSearch(root, asked, { filters: filters(), limit: FIRST_ROWS, isMissingNumber });
  if (isDropped()) return;
  const isLast = clauses.status === 'found' && isNearest(clauses);
  if (!isLast) showClauses(clauses, FIRST_ROWS);
  sumUp(clauses);
  const box = first ?? (await boxRows(root, asked));
  if (isDropped()) return;
  if (box !== 'failed') showRest(box);
  if (isLast) showClauses(clauses, FIRST_ROWS);
  const isBoxLost = box === 'failed' && (first !== undefined || list.childElementCount === 0);
  conclude(clauses, clauses.status === 'failed' || isBoxLost);
}

/** Counts what stands there so far. */
function sumUp(clauses: ClauseAnswer): void {
  if (clauses.status === 'found' && list.childElementCount > 0) status.textContent = summary(clauses);
}

function showFirst(first: BoxRows): void {
  if (first.isFirst) append(first.rows);
  if (!standsBelow(asked, first)) showNear(near, list, asked, first);
  // What stands there is an answer; the count of all of them comes with the clauses.
  if (list.childElementCount > 0) status.textContent = '';
}

function showRest(box: BoxRows): void {
  append(box.rows);
  if (standsBelow(asked, box)) showNear(near, list, asked, box);
}

/** Says what came of it, once all is asked. */
function conclude(clauses: ClauseAnswer, hasFailed: boolean): void {
  list.ariaBusy = 'false';
  const count = list.childElementCount;
  // The broad search is the way on; it says itself when it has nothing either.
  broad.hidden = hasFailed && count === 0;
  none.hidden = count > 0 || hasFailed;
  // The number that is not here has been named already.
  none.querySelector('p')!.hidden = !near.hidden;
  status.textContent = hasFailed ? SEARCH_NOT_LOADED : count > 0 ? summary(clauses) : '';
}

/** The page as it is before the first answer to what is asked now. */
function clear(): void {
  shown = new Set();
  offset = 0;
  broadPages = 0;
  broad.textContent = BROAD_FIRST;
  list.replaceChildren();
  // The answer takes the place of the heading and of what can be typed.
  document.getElementById('tim-tieu-de')!.classList.toggle('hidden', asked !== '');
  document.getElementById('tim-chi-dan')!.hidden = asked !== '';
  const chosen = Object.keys(filters()).length;
  filterButton.textContent = chosen > 0 ? `${FILTER} (${chosen})` : FILTER;
  for (const part of [none, near, more, broad]) part.hidden = true;
  document.title = document.title.replace(/^.*?(?=Tìm – )/u, asked ? `${asked} – ` : '');
  status.textContent = asked ? 'Đang tìm…' : '';
  list.ariaBusy = String(asked !== '');
}

function summary(answer: ClauseAnswer): string {
  if (answer.status === 'failed') return '';
  if (isNearest(answer)) return '';
  const rows = list.childElementCount;
  // Two answers can have one address, as a clause and what the site notes on it: once all stand there, rows are counted.
  const total = offset < answer.total ? Math.max(answer.total, rows) : rows;
  const understood = answer.understood ? `Hiểu là “${answer.understood}”. ` : '';
  return `${understood}${answer.isTotalExact ? '' : 'Hơn '}${total} kết quả`;
}

function append(rows: { url: string; item: HTMLLIElement }[]): void {
  for (const { url, item } of rows) {
    if (shown.has(url)) continue;
    shown.add(url);
    list.append(item);
  }
}

function showClauses(answer: ClauseAnswer, wanted: number): void {
  if (answer.status === 'failed') return;
  append(
    clauseRows(
      answer.hits.filter(({ url }) => !shown.has(url)),
      asked,
    ),
  );
  offset += answer.hits.length;
  more.hidden = answer.hits.length < wanted || offset >= answer.total;
}

more.addEventListener('click', async () => {
  const mine = turn;
  more.hidden = true;
  const answer = await clauseSearch(root, asked, {
    filters: filters(),
    offset,
    limit: MORE_ROWS,
    isMissingNumber,
  });
  if (mine === turn) keepPlace(list, () => showClauses(answer, MORE_ROWS));
});

broad.addEventListener('click', async () => {
  const mine = turn;
  broad.hidden = true;
  status.textContent = 'Đang tìm trên toàn trang…';
  const found = await import('./broadSearch.ts')
    .then(({ broadSearch }) => broadSearch({ root, query: asked, from: broadPages, limit: BROAD_PAGES }))
    .catch(() => undefined);
  if (mine !== turn) return;
  broad.hidden = found !== undefined && !found.hasMore;
  if (!found) {
    status.textContent = BROAD_NOT_LOADED;
    return;
  }
  broadPages += BROAD_PAGES;
  broad.textContent = BROAD_MORE;
  const before = list.childElementCount;
  keepPlace(list, () => append(found.rows));
  const count = list.childElementCount;
  none.hidden = count > 0;
  const isNothingNew = count === before ? '; trên toàn trang không có gì thêm' : ', kể cả trên toàn trang';
  status.textContent = count > 0 ? `${count} kết quả${isNothingNew}` : '';
});

/** The address holds query and filters, so both can be sent and come back with the back button. */
function restore(): void {
  const address = new URLSearchParams(location.search);
  restoreFilters(filterForm, address);
  void search(address.get('q') ?? '');
}

filterForm.addEventListener('change', () => {
  const address = new URLSearchParams({ q: box.value });
  for (const [name, value] of new FormData(filterForm)) if (value) address.set(name, String(value));
  history.pushState(null, '', `?${address}`);
  void search(box.value);
});
filterForm.addEventListener('submit', (event) => event.preventDefault());
addEventListener('popstate', () => {
  box.value = cutQuery(new URLSearchParams(location.search).get('q') ?? '');
  restore();
});
// The box itself was filled before this came: the reader may be typing in it already.
restore();
