import { kitCut } from '../../domain/issue/reader/kitKept.ts';
import {
  CLAUSE_UNKNOWN,
  clauseGone,
  DATA_NOT_LOADED,
  OUTPUT_NOT_LOADED,
  PART_UNKNOWN,
  skippedParts,
  TEXTS_NOT_LOADED,
} from '../../domain/issue/reader/kitPage.ts';
import { type KitItem, MOST_ITEMS } from '../../domain/kit/basket.ts';
import { type KitEntry, kitEntries } from '../../domain/kit/kitEntry.ts';
import { clauseKey } from '../../domain/kit/mergeKits.ts';
import { withBase } from '../../domain/urls.ts';
import { CopyRefusal } from '../cite/clipboard.ts';
import { dateItems } from './dateItems.ts';
import { startDragging } from './dragOrder.ts';
import { followMoved, isClause, needsText } from './followMoved.ts';
import { copyAddress, saveKitFile } from './giveKit.ts';
import { heldField } from './heldField.ts';
import { warnUnkept } from './keeping.ts';
import { codeAddress, showKitCode } from './kitCode.ts';
import { kitRow, lostRow } from './kitRow.ts';
import { KitState } from './kitState.ts';
import { KitTexts } from './kitTexts.ts';
import { startMoreParts } from './moreParts.ts';
import { openKitFiles } from './openKitFiles.ts';
import { startOtherKits } from './otherKits.ts';
import { followOtherTabs } from './otherTabs.ts';
import { OUTPUTS } from './outputs.ts';
import { PartFiles } from './partFiles.ts';
import { sayAdded } from './sayAdded.ts';
import { showSentKit, startSentKit } from './sentKit.ts';
import { turnShortRows } from './shortRows.ts';
import { tell } from './status.ts';

/** The page of the kit: shows it, lets it be ordered, headed and annotated, and gives it out. */
const page = document.getElementById('bo')!;
const title = document.getElementById('ten') as HTMLInputElement;
const paperTitle = document.getElementById('ten-in')!;
const list = document.getElementById('bo-danh-sach')!;
const empty = document.getElementById('bo-trong')!;
const outputs = document.getElementById('bo-ra')!;
const undo = document.getElementById('bo-hoan-tac')!;
const form = document.getElementById('them-vao') as HTMLFormElement;
const { root, data } = page.dataset as { root: string; data: string };

let isAdding = false;

const kit = new KitState();
const texts = new KitTexts(data);
const parts = new PartFiles(root);
const toAddress = (path: string) => new URL(withBase(path, root), location.href).href;
const titleNow = () => title.value.trim() || 'Tài liệu học tập';

/** The kit with what can be found of it; moved clauses are taken at their new place. */
async function show(): Promise<void> {
  if (title.value.trim() !== (kit.title ?? '').trim()) title.value = kit.title ?? '';
  paperTitle.textContent = titleNow();
  showSentKit(kit.isSent);
  empty.hidden = kit.items.length > 0;
  outputs.hidden = kit.items.length === 0;
  undo.hidden = kit.lastDeed === undefined;
  undo.querySelector('span')!.textContent = kit.lastDeed ? `Vừa ${kit.lastDeed}.` : '';
  warnUnkept(kit.keeping);
  otherKits.show();
  try {
    await Promise.all([
      texts.load(kit.items.filter(needsText).map((one) => one.document)),
      parts.load(kit.items),
    ]);
    await followMoved(kit, texts);
    const rows = await Promise.all(kit.items.map(rowOf));
    const goOn = heldField(list);
    list.replaceChildren(...rows);
    goOn();
  } catch {
    tell(TEXTS_NOT_LOADED);
  }
}

async function rowOf(item: KitItem, index: number): Promise<HTMLLIElement> {
  const row = await makeRow(item, index);
  row.dataset['key'] = clauseKey(item);
  return row;
}

async function makeRow(item: KitItem, index: number): Promise<HTMLLIElement> {
  const [entry] = entries().filter(
    (one) => one.document === item.document && one.provision === item.provision,
  );
  const remove = () => act(() => kit.remove(index), index);
  if (entry) {
    const move = (by: number) => act(() => kit.move(index, index + by), index + by);
    return kitRow(item, entry, index + 1, kit.items.length, {
      edit: (change) => edit(() => kit.edit(index, change)),
      move,
      remove,
      update: () => act(() => kit.edit(index, { version: entry.present }), index),
    });
  }
  return lostRow(item, await whyLost(item), remove);
}

async function whyLost(item: KitItem): Promise<string> {
  if (!isClause(item)) return PART_UNKNOWN;
  const fate = await texts.fateOf(item);
  return fate.kind === 'gone' ? clauseGone(fate.why) : CLAUSE_UNKNOWN;
}

function entries(): KitEntry[] {
  return kitEntries(kit.items, (one) => texts.get(one), toAddress, parts);
}

/** Writes what is typed into a field that is shown already. */
function edit(change: () => void): void {
  change();
  warnUnkept(kit.keeping);
}

/** Changes the kit and shows it again, with the focus in the row that is now at `focus`. */
async function act(change: () => void, focus: number): Promise<void> {
  const button = (document.activeElement as HTMLElement | null)?.textContent;
  change();
  await show();
  const row = list.children[Math.min(focus, list.children.length - 1)];
  const buttons = [...(row?.querySelectorAll<HTMLButtonElement>('.bar button:not(:disabled)') ?? [])];
  (buttons.find((one) => one.textContent === button) ?? buttons[0] ?? title).focus();
}

/** Adds what is there of the places in one line; what is not stays in the box, and is named. */
async function add(text: string): Promise<void> {
  const { addAskedPlaces } = await import('./addPlace.ts');
  const found = await addAskedPlaces(text, kit, texts);
  (form.elements.namedItem('cho') as HTMLInputElement).value = [...found.wrong, ...found.full].join('; ');
  if (found.added > 0) await show();
  tell(sayAdded({ ...found, isKept: kit.isSent || kit.keeping === 'kept' }));
}

async function giveOut(kind: string): Promise<void> {
  if (kind === 'xep') return turnShortRows();
  dateItems(kit, entries());
  if (kind === 'ma') return tell(showKitCode(kit));
  if (kind === 'dia-chi') return copyAddress(kit);
  if (kind === 'tep') return saveKitFile(kit);
  tell('Đang soạn…');
  tell((await OUTPUTS[kind]?.(titleNow(), entries(), codeAddress(kit))) ?? '');
}

const whyNot = (error: unknown) => (error instanceof CopyRefusal ? error.message : OUTPUT_NOT_LOADED);

title.addEventListener('input', () => {
  edit(() => kit.setTitle(title.value));
  paperTitle.textContent = titleNow();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = (form.elements.namedItem('cho') as HTMLInputElement).value;
  // Enter pressed twice asks once.
  if (isAdding || !text.trim()) return;
  isAdding = true;
  add(text)
    .catch(() => tell(DATA_NOT_LOADED))
    .finally(() => {
      isAdding = false;
    });
});
outputs.addEventListener('click', (event) => {
  const kind = (event.target as Element).closest('button')?.dataset['ra'];
  if (kind) giveOut(kind).catch((error: unknown) => tell(whyNot(error)));
});
startSentKit(kit, (how) => {
  let left = 0;
  void act(() => {
    left = kit.keep(how);
  }, 0);
  tell(left > 0 ? kitCut(MOST_ITEMS, left) : '');
});
undo.querySelector('button')!.addEventListener('click', () => {
  tell(`Đã hoàn tác: ${kit.lastDeed}.`);
  void act(() => kit.undo(), 0);
});
const otherKits = startOtherKits(kit, show);
openKitFiles(kit, show);
followOtherTabs(kit, show);
startMoreParts(kit, parts, toAddress, show);
addEventListener('popstate', () => {
  kit.read();
  void show();
});
startDragging(list, (from, to) => void act(() => kit.move(from, to), to));
// A title that was written before this was loaded.
if (title.value && !kit.title) kit.setTitle(title.value);
if (kit.skipped > 0) tell(skippedParts(kit.skipped));
void show();
