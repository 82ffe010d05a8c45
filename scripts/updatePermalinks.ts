import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toIssue } from '../src/corpus/check/checkPermalinks.ts';
import { checkShortened } from '../src/corpus/check/checkRegister.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import { earlierRegisters } from '../src/corpus/earlierRegisters.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { readPermalinks } from '../src/corpus/readPermalinks.ts';
import { isIsoDate } from '../src/domain/document/date.ts';
import { CorpusError, formatIssue, type Issue, issue, MachineFault } from '../src/domain/issue/index.ts';
import { compareWithRegister } from '../src/domain/permanence/compare.ts';
import { formatRegister, REGISTER_FILE } from '../src/domain/permanence/formatRegister.ts';
import type { Register } from '../src/domain/permanence/register.ts';
import { type FormerWords, formerWords, updateRegister } from '../src/domain/permanence/update.ts';
import { WORDINGS_FOLDER, wordingFile, wordingKey } from '../src/domain/permanence/wordings.ts';
import { folderContent, gitContent } from './earlierContent.ts';

/** More new addresses than this are counted, not listed. */
const LISTED = 40;
/** So many new addresses are looked at twice where Git cannot tell what stood in the register. */
const MANY = 40;
const DATE_FORM = 'viết một ngày có trong lịch, ví dụ --date 2026-11-24.';

export interface UpdateOptions {
  /** The day to write, ISO. */
  date: string;
  /** Addresses whose words did change, even though the earlier ones now stand elsewhere too. */
  changed: readonly string[];
  /** Where the content before the change is, when it is not in Git. */
  before?: string | undefined;
  /** The folder that holds `content/`. */
  root: string;
  /** Begins a register, for content that was never published. */
  new: boolean;
}

/** Why nothing was written, line by line. */
export class Refusal extends Error {}

/**
 * Brings the register below `root` up to date, and returns what changed, line by line.
 * @throws Refusal when a published address would vanish or move; nothing is written then.
 */
export function updatePermalinks(options: UpdateOptions): string[] {
  const { date, changed, root } = options;
  if (date.length !== 10 || !isIsoDate(date))
    throw new MachineFault('option-unknown', { found: `--date ${date}`, expected: DATE_FORM });

  const file = join(root, REGISTER_FILE);
  const { permalinks } = load(root);
  const { register, live } = permalinks;
  const shortened = checkShortened(register, earlierRegisters(root));
  if (shortened.length > 0) stop([...shortened.map(formatIssue), 'Chưa ghi gì vào sổ.']);
  const isTracked = earlierRegisters(root).length > 0;
  if (register.size === 0 && !options.new) stop([...whyEmpty(root), 'Chưa ghi gì vào sổ.']);

  const findings = compareWithRegister(register, live);
  const refused = findings.filter(
    ({ kind, address }) =>
      kind !== 'new' && kind !== 'changed' && !(kind === 'moved' && changed.includes(address)),
  );
  if (refused.length > 0)
    stop([
      ...refused.map((one) => formatIssue(toIssue(one, permalinks, live))),
      ...howTo(date),
      'Chưa ghi gì vào sổ.',
    ]);

  const past = options.before ? folderContent(options.before) : gitContent(root);
  const found = new Map<string, string>();
  /** Looks for earlier words, and remembers them for writing. */
  const isKnown = ({ address, digest }: FormerWords): boolean => {
    const key = wordingKey(address, digest);
    if (permalinks.wordings.has(key) || found.has(key)) return true;
    const words = past?.({ address, digest });
    if (words !== undefined) found.set(key, words);
    return words !== undefined;
  };
  // Words that no committed content has were a draft; where there is no past to look in, all words were published.
  const wasPublished = (address: string, digest: string) => isKnown({ address, digest }) || !past;
  if (!isTracked && !options.new) stopWhereMuchIsNew(permalinks);
  const updated = updateRegister(register, live, date, wasPublished);
  const missing = formerWords(updated, live).filter((one) => !isKnown(one));
  const needed = missing.filter(({ address }) => live.has(address));
  if (needed.length > 0)
    stop(
      needed.map(
        ({ address, digest }) =>
          new MachineFault('past-words-missing', { found: address, detail: digest }).message,
      ),
    );

  for (const { address, digest } of formerWords(updated, live)) {
    const words = found.get(wordingKey(address, digest));
    if (words === undefined) continue;
    const path = join(root, WORDINGS_FOLDER, wordingFile(address, digest));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${words}\n`);
  }
  writeFileSync(file, formatRegister(updated));
  return [
    ...missing.map(({ address }) => new MachineFault('last-words-lost', { found: address }).message),
    ...changesBetween(register, updated),
  ];
}

/** Why there is no register to bring up to date: its faults, or content that says of itself that it was not published. */
function whyEmpty(root: string): string[] {
  const faults: Issue[] = [];
  readPermalinks(root, faults);
  return faults.length > 0 ? faults.map(formatIssue) : [new MachineFault('register-not-begun').message];
}

/** Where Git remembers nothing, a register that was cut looks like much new content: its dates would be lost. */
function stopWhereMuchIsNew({ register, live }: Corpus['permalinks']): void {
  const fresh = [...live.keys()].filter((one) => !register.has(one));
  if (fresh.length <= Math.max(MANY, register.size / 2)) return;
  const details = { count: String(fresh.length), found: fresh[0]! };
  stop([
    formatIssue(issue('permalinks-unregistered', { file: REGISTER_FILE, line: 1, column: 1 }, details)),
    'Thư mục này không ở trong Git. Nếu thật là địa chỉ mới: npm run permalinks -- --new',
    'Chưa ghi gì vào sổ.',
  ]);
}

function load(root: string): Corpus {
  try {
    return loadCorpus(root, { checksPermalinks: false });
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return stop([error.message]);
  }
}

function stop(lines: readonly string[]): never {
  throw new Refusal(lines.join('\n'));
}

/** How a line of the register says what became of its address. */
function howTo(day: string): string[] {
  return [
    '',
    `Dời: viết vào cuối dòng của địa chỉ ấy trong ${REGISTER_FILE}:  moved-to /van-ban/…/#dieu-5 ${day}`,
    `Bỏ:  viết vào cuối dòng ấy:  gone ${day} "lý do" see /van-ban/…/   (phần see bỏ được)`,
  ];
}

function* changesBetween(before: Register, after: Register): Generator<string> {
  let count = 0;
  for (const { address, digest } of after.values()) {
    const known = before.get(address);
    if (!known) count += 1;
    if (!known && after.size - before.size <= LISTED) yield `mới: ${address}`;
    else if (known && known.digest !== digest) yield `đổi câu chữ: ${address} (${known.digest} → ${digest})`;
  }
  if (count > LISTED) yield `mới: ${count} địa chỉ`;
  yield `Sổ địa chỉ: ${after.size} địa chỉ.`;
}
