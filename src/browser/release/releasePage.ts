import {
  FILE_DIFFERS,
  FILE_TOO_LARGE,
  FILE_UNKNOWN,
  FILE_UNREADABLE,
  RELEASE_NOT_LOADED,
  RELEASE_NOT_WHOLE,
  tooManyParagraphs,
  WORDS_UNKNOWN,
} from '../../domain/issue/reader/releasePage.ts';
import { findFile, findWords, pastedParagraphs } from '../../domain/permanence/heldAgainst.ts';
import { isReleaseWhole, type Release } from '../../domain/permanence/release.ts';
import { sha256 } from '../../domain/permanence/sha256.ts';

/** The page that holds saved files and copied words against the release: all of it on the reader's own device. */
const form = document.getElementById('doi-chieu') as HTMLFormElement;
const input = document.getElementById('tep') as HTMLInputElement;
const box = document.getElementById('dan') as HTMLTextAreaElement;
const drop = document.getElementById('tha-tep')!;
const status = document.getElementById('tinh-trang')!;
const report = document.getElementById('bao-cao')!;
const { root, release: address, checker } = form.dataset as Record<'root' | 'release' | 'checker', string>;

/** No file of the site is nearly as large; a larger one is not read at all. */
const LARGEST = 50_000_000;
/** So much is compared at once without a phone standing still. */
const MOST_PARAGRAPHS = 300;

let known: Promise<Release> | undefined;

/** The list of digests; one that is not whole, or is something else in its place, is thrown as its line. */
async function loadRelease(): Promise<Release> {
  const response = await fetch(address).catch(() => undefined);
  const list = (await response?.json().catch(() => undefined)) as Release | undefined;
  if (!response?.ok || !list?.clauses || !list.files) throw new Error(RELEASE_NOT_LOADED);
  if (!isReleaseWhole(list)) throw new Error(RELEASE_NOT_WHOLE);
  return list;
}

type Row = (release: Release) => HTMLElement[] | Promise<HTMLElement[]>;

let latest = 0;

async function run(rows: readonly Row[]): Promise<void> {
  const turn = ++latest;
  report.replaceChildren();
  status.textContent = 'Đang đối chiếu…';
  // What failed is not kept: the next try asks anew.
  known ??= loadRelease();
  try {
    const release = await known;
    for (const row of rows) {
      const made = await row(release);
      if (turn !== latest) return;
      report.append(...made);
    }
    status.textContent = '';
  } catch (error) {
    known = undefined;
    if (turn === latest) status.textContent = (error as Error).message;
  }
}

const hrefOf = (path: string) => root.replace(/\/$/, '') + path;

function link(path: string): HTMLElement {
  return Object.assign(document.createElement('a'), { href: hrefOf(path), textContent: path });
}

function row(name: string, isRight: boolean, ...said: (string | HTMLElement)[]): HTMLElement {
  const item = document.createElement('li');
  const line = document.createElement('p');
  line.className = isRight ? 'sum' : 'sum wrong';
  line.append(...said);
  item.append(Object.assign(document.createElement('p'), { className: 'addr', textContent: name }), line);
  return item;
}

/** What follows "Đúng …": the addresses, parted by commas. */
function listed(addresses: readonly string[]): (string | HTMLElement)[] {
  return addresses.flatMap((one, index) => (index === 0 ? [link(one)] : [', ', link(one)]));
}

const fileRow =
  (file: File): Row =>
  async ({ files }) => {
    if (file.size > LARGEST) return [row(file.name, false, FILE_TOO_LARGE)];
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) return [row(file.name, false, FILE_UNREADABLE)];
    const found = findFile({ files }, file.name, sha256(new Uint8Array(bytes)));
    if (found.kind === 'unknown') return [row(file.name, false, FILE_UNKNOWN)];
    if (found.kind === 'other') return [row(file.name, false, `${FILE_DIFFERS} `, link(found.address))];
    return [row(file.name, true, 'Đúng từng byte với ', link(found.address))];
  };

function wordRows(release: Release, pasted: string): HTMLElement[] {
  const paragraphs = pastedParagraphs(pasted);
  const rows = findWords(release, paragraphs.slice(0, MOST_PARAGRAPHS).join('\n')).map(
    ({ words, addresses }) => {
      const name = words.length > 120 ? `${words.slice(0, 118)} …` : words;
      if (addresses.length > 0) return row(name, true, 'Đúng từng chữ với ', ...listed(addresses));
      const page = Object.assign(document.createElement('a'), {
        href: checker,
        textContent: 'Kiểm tra tài liệu',
      });
      return row(name, false, `${WORDS_UNKNOWN} `, page);
    },
  );
  if (paragraphs.length > MOST_PARAGRAPHS) rows.push(row('', false, tooManyParagraphs(MOST_PARAGRAPHS)));
  return rows;
}

function compareFiles(files: FileList | undefined | null): void {
  if (files && files.length > 0) void run([...files].map(fileRow));
}

input.addEventListener('change', () => compareFiles(input.files));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const pasted = box.value;
  if (pasted.trim() === '') return box.focus();
  void run([(release) => wordRows(release, pasted)]);
});
for (const kind of ['dragover', 'dragleave', 'drop'] as const)
  document.addEventListener(kind, (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    drop.classList.toggle('over', kind === 'dragover');
    if (kind === 'drop') compareFiles(event.dataTransfer.files);
  });
