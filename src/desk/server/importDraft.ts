import { existsSync, readFileSync } from 'node:fs';
import { readCatalogues } from '../../corpus/readCatalogues.ts';
import { MachineFault, toMachineFault } from '../../domain/issue/index.ts';
import { eachParagraph, type Origin, type SourceBlock } from '../../import/blocks.ts';
import { type Imported, importDocument } from '../../import/importDocument.ts';
import { targetFileOf } from '../../import/place.ts';
import type { Watch } from '../../import/read/scan/scans.ts';
import { ImportRefusal } from '../../import/refusal.ts';
import { LEFT_OUT } from '../../import/source.ts';
import { type DeskDraft, type ImportAccount, NO_ADDITIONS, type ShownSource } from '../draft.ts';
import { readFields, splitDocument } from '../frontmatterText.ts';
import { contentPath } from './contentPath.ts';
import type { DraftStore } from './draftStore.ts';
import { versionOf } from './versionOf.ts';

const HAS_TEXT =
  'Trang đã có toàn văn văn bản này. Lưu bản này thì câu chữ mới thay câu chữ cũ: xem kỹ từng chỗ khác trước khi lưu.';
const HAS_FACTS = 'Trang đã có trang của văn bản này mà chưa có toàn văn: thông tin đã có được giữ nguyên.';

/**
 * A dropped file as a draft. Nothing is written before the file is read whole and every letter is accounted for.
 * `watch` is told of the pages of a scan. @throws ImportRefusal in the words of the import
 */
export async function importDraft(
  root: string,
  store: DraftStore,
  name: string,
  bytes: Uint8Array,
  watch: Watch = {},
): Promise<DeskDraft> {
  const { bodies } = readCatalogues(root, []);
  const imported = await importDocument(name, bytes, bodies.value, {}, watch).catch((error: unknown) => {
    throw error instanceof ImportRefusal || error instanceof MachineFault ? error : toMachineFault(error);
  });
  const { identity, head: found, frontmatter, text, blocks, scanned } = imported;
  const target = identity && targetFileOf(root, identity, found);
  const path = target && contentPath(root, target.file);
  const existing = path && existsSync(path) ? splitDocument(readFileSync(path, 'utf8')) : undefined;
  const made = readFields(splitDocument(frontmatter).head);
  const fields = existing
    ? {
        ...readFields(existing.head),
        ...(!/^textSource:/m.test(existing.head) && { textSource: made['textSource'] }),
      }
    : identity
      ? made
      : blankFields();
  const notice = existing && (existing.text.trim() === '' ? HAS_FACTS : HAS_TEXT);
  return store.create(
    {
      fields,
      text,
      additions: NO_ADDITIONS,
      head: existing?.head ?? '',
      ...(existing && target && { file: target.file }),
      base: existing && path ? versionOf(path) : '',
      source: { name, shown: shownAs(bytes, imported), ...(scanned.length > 0 && { pages: scanned }) },
      account: accountOf(imported, notice),
    },
    { bytes, blocks },
  );
}

/** What a new document begins with: nothing is known of it. */
export function blankFields(): Record<string, unknown> {
  const facts = ['number', 'title', 'issuer', 'signatory', 'date', 'inForce', 'status'];
  const unknown = Object.fromEntries(facts.map((name) => [name, { unknown: true }]));
  return { branch: 'nha-nuoc', level: 'trung-uong', role: 'related', ...unknown };
}

/** A PDF of which only some pages are pictures is shown as it is printed: it has words on the others. */
function shownAs(bytes: Uint8Array, { scanned, blocks }: Imported): ShownSource {
  const isPdf = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-');
  const pages = new Set(blocks.flatMap(({ origin }) => origin.page ?? []));
  const read = new Set(scanned.map(({ page }) => page));
  if (scanned.length > 0 && [...pages].every((page) => read.has(page))) return 'scan';
  return isPdf ? 'pdf' : 'blocks';
}

function accountOf({ account, told, doubts, leftOut, blocks }: Imported, notice?: string): ImportAccount {
  const at = placer(blocks);
  const found = ({ text, origin }: { text: string; origin?: Origin }) => ({
    text,
    ...(origin && at(origin)),
  });
  return {
    read: account.read,
    written: account.written,
    leftOut: account.leftOut,
    joined: account.joined,
    told: told.map(found),
    doubts: doubts.map(found),
    dropped: leftOut
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, reason, origin }) => ({
        reason: LEFT_OUT[reason],
        text: text.slice(0, 300),
        ...at(origin),
      })),
    ...(notice && { notice }),
  };
}

/** Finds the block that something in the file belongs to, by where it came from. */
function placer(blocks: readonly SourceBlock[]) {
  const known = new Map<Origin, number>();
  const same = new Map<string, number>();
  const keyOf = ({ page, box, line, paragraph, part }: Origin) =>
    JSON.stringify([page, box, line, paragraph, part]);
  for (const [index, block] of blocks.entries())
    for (const origin of [block.origin, ...[...eachParagraph([block])].map((one) => one.origin)]) {
      known.set(origin, index);
      if (!same.has(keyOf(origin))) same.set(keyOf(origin), index);
    }
  return (origin: Origin) => {
    const block = known.get(origin) ?? same.get(keyOf(origin));
    return block === undefined ? {} : { block };
  };
}
