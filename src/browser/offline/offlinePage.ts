import { CANNOT_SAVE, NOT_SAVED, NOTHING_SAVED, savedInPart } from '../../domain/issue/reader/offlinePage.ts';
import { type OfflineCatalogue, packAddress } from '../../domain/offline/catalogue.ts';
import { fetchCatalogue, keptCatalogue } from './catalogues.ts';
import { mendLibrary, progressOf, removeLibrary, saveLibrary } from './library.ts';
import { missingPacks } from './packs.ts';
import { readTitles } from './readTitles.ts';
import { located, SaveFault } from './storage.ts';

/** The page on which the library is saved: it says what is there, and says "whole" only of what it has read again. */
const status = document.getElementById('luu-tinh-trang')!;
const bar = document.getElementById('luu-tien-do') as HTMLProgressElement;
const save = document.getElementById('luu-tat-ca') as HTMLButtonElement;
const remove = document.getElementById('luu-xoa') as HTMLButtonElement;

const SAVE = 'Lưu để đọc ngoại tuyến';

const sizeOf = (bytes: number) => `${Math.ceil(bytes / 1000).toLocaleString('vi')} KB`;
const wholeWords = (catalogue: OfflineCatalogue) => {
  const { documentsInAll, bytesInAll } = progressOf(catalogue, []);
  return `Đã lưu đủ ${documentsInAll} văn bản và phần tìm kiếm (${sizeOf(bytesInAll)}), khớp mã kiểm.`;
};

function offer(words: string, act: string, canRemove: boolean): void {
  status.textContent = words;
  bar.hidden = true;
  save.textContent = act;
  save.hidden = act === '';
  remove.hidden = !canRemove;
}

/** Looks at what is saved and at what the server has, mends what is lost, and says how it stands. */
async function look(): Promise<void> {
  const online = await fetchCatalogue().catch(() => undefined);
  if (online) await mendLibrary().catch(() => {});
  const saved = await keptCatalogue('saved');
  if (saved) return sayOfSaved(saved, online);
  const begun = await keptCatalogue('begun');
  if (begun) return sayOfBegun(begun);
  if (!online) offer(NOTHING_SAVED, 'Thử lại', false);
  else offer(`Chưa lưu. Cần tải ${sizeOf(progressOf(online, []).bytesInAll)}.`, SAVE, false);
}

async function sayOfSaved(saved: OfflineCatalogue, online: OfflineCatalogue | undefined): Promise<void> {
  const missing = await missingPacks(saved);
  const isWhole = missing.length === 0;
  const { documents, documentsInAll } = progressOf(saved, missing);
  const words = isWhole ? wholeWords(saved) : savedInPart(documents, documentsInAll);
  if (online && online.version !== saved.version) {
    const news = `Trang đã có bản mới: cần tải thêm ${sizeOf(newBytes(online, saved))}.`;
    offer(`${words} ${news}`, 'Cập nhật bản đã lưu', true);
  } else offer(words, isWhole ? '' : 'Tải lại phần thiếu', true);
}

async function sayOfBegun(begun: OfflineCatalogue): Promise<void> {
  const { documents, documentsInAll, bytes, bytesInAll } = progressOf(begun, await missingPacks(begun));
  const words = `Mới lưu ${documents}/${documentsInAll} văn bản, ${sizeOf(bytes)}/${sizeOf(bytesInAll)}.`;
  offer(words, 'Lưu tiếp', true);
}

/** What an update costs: packs that have not changed are there already. */
function newBytes(online: OfflineCatalogue, saved: OfflineCatalogue): number {
  const known = new Set(saved.packs.map(packAddress));
  return online.packs.reduce((sum, pack) => (known.has(packAddress(pack)) ? sum : sum + pack.bytes), 0);
}

async function saveAll(): Promise<void> {
  save.disabled = true;
  // Asked for, the device does not clear this away by itself. It may say no: then it is kept as long as there is room.
  await navigator.storage?.persist?.().catch(() => false);
  try {
    await saveLibrary(({ documents, documentsInAll, bytes, bytesInAll }) => {
      bar.hidden = false;
      bar.max = bytesInAll;
      bar.value = bytes;
      status.textContent = `Đang lưu: ${documents}/${documentsInAll} văn bản, ${sizeOf(bytes)}/${sizeOf(bytesInAll)}.`;
    });
    await look();
  } catch (error) {
    await look();
    const reason = error instanceof SaveFault ? error.reason : 'full';
    offer(`${NOT_SAVED[reason]} ${status.textContent}`, save.textContent || 'Lưu tiếp', !remove.hidden);
  }
  save.disabled = false;
}

async function listRead(): Promise<void> {
  const section = document.getElementById('da-doc')!;
  const rows = (await readTitles()).map(({ path, title }) => {
    const row = document.createElement('li');
    row.append(Object.assign(document.createElement('a'), { href: located(path), textContent: title }));
    return row;
  });
  section.hidden = rows.length === 0;
  section.querySelector('ul')!.replaceChildren(...rows);
}

/** Without these there is no way to keep anything: an old browser, or a page that is not served securely. */
if (!('serviceWorker' in navigator && 'caches' in window && 'DecompressionStream' in window))
  offer(CANNOT_SAVE, '', false);
else {
  save.addEventListener('click', () => void saveAll());
  remove.addEventListener('click', () => void removeLibrary().then(look));
  addEventListener('online', () => void look());
  // Where the browser refuses all that pages could keep, the first question fails.
  look().catch(() => offer(CANNOT_SAVE, '', false));
  listRead().catch(() => {});
}
