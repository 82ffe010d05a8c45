import { shortPlace } from '../../domain/provision/spokenPlace.ts';
import { type LookUpHit, type LookUpIndex, lookUp } from '../../domain/search/lookUp.ts';
import { type BroadHit, searchBroadly } from './broad.ts';

const form = document.querySelector<HTMLFormElement>('main form[role="search"]')!;
const box = form.elements.namedItem('q') as HTMLInputElement;
const list = document.getElementById('ket-qua')!;
const none = document.getElementById('khong-co-ket-qua')!;
const status = document.getElementById('tim-tinh-trang')!;
const { root, lookup } = list.dataset as { root: string; lookup: string };
const PAGES = 10;
const LONGEST_QUERY = 300;

let index: Promise<LookUpIndex> | undefined;
let latest = 0;

function loadIndex(): Promise<LookUpIndex> {
  index ??= fetch(lookup).then((response) => {
    if (!response.ok) throw new Error(String(response.status));
    return response.json() as Promise<LookUpIndex>;
  });
  index.catch(() => {
    index = undefined;
  });
  return index;
}

/** Shows what is certain at once, then what the broad search adds; an answer that comes too late is dropped. */
async function search(query: string): Promise<void> {
  const turn = ++latest;
  const asked = query.trim().slice(0, LONGEST_QUERY);
  list.replaceChildren();
  none.hidden = true;
  document.title = asked ? `${asked} – Tìm` : 'Tìm';
  if (!asked) {
    status.textContent = '';
    return;
  }
  status.textContent = 'Đang tìm…';
  let hasFailed = false;
  const orNone = <T>(answer: Promise<T[]>): Promise<T[]> =>
    answer.catch(() => {
      hasFailed = true;
      return [];
    });
  const certain = await orNone(loadIndex().then((loaded) => lookUp(loaded, asked)));
  if (turn !== latest) return;
  list.replaceChildren(...certain.map(certainRow));
  const broad = await orNone(searchBroadly(root, asked, PAGES));
  if (turn !== latest) return;
  const shown = new Set(certain.map(({ url }) => url));
  list.append(...broad.filter(({ url }) => !shown.has(url)).map(broadRow));
  const count = list.childElementCount;
  none.hidden = count > 0 || hasFailed;
  status.textContent = hasFailed
    ? 'Chưa tải được dữ liệu tìm kiếm. Thử lại khi có mạng.'
    : count > 0
      ? `${count} kết quả`
      : '';
}

function certainRow({ url, title, text, note }: LookUpHit): HTMLLIElement {
  return row(url, title, [text], note);
}

function broadRow({ url, title, excerpt }: BroadHit): HTMLLIElement {
  const id = url.split('#')[1];
  const words = excerpt.flatMap(({ word, isMarked }) => [
    isMarked ? Object.assign(document.createElement('mark'), { textContent: word }) : word,
    ' ',
  ]);
  return row(url, id ? `${shortTitle(title)} › ${shortPlace(id)}` : title, ['… ', ...words, '…'], '');
}

function shortTitle(title: string): string {
  return title.startsWith('Chương trình hành động') ? 'Chương trình' : title;
}

function row(url: string, title: string, text: (string | Node)[], note: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: url, textContent: title });
  const words = document.createElement('p');
  words.append(...text);
  item.append(link, words);
  if (note)
    item.append(Object.assign(document.createElement('p'), { className: 'small soft', textContent: note }));
  return item;
}

/** The address holds the query, so it can be sent and comes back with the back button. */
function restore(): void {
  box.value = new URLSearchParams(location.search).get('q') ?? '';
  void search(box.value);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  history.pushState(null, '', `?q=${encodeURIComponent(box.value)}`);
  void search(box.value);
});
addEventListener('popstate', restore);
restore();
if (!box.value) box.focus();
