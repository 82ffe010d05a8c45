import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal, type UpdateOptions, updatePermalinks } from '../scripts/updatePermalinks.ts';
import { copyContent } from './plantedContent.ts';

export const LOCK = 'content/permalinks.lock';
export const DECISION_ID = 'quyet-dinh-9001-2004-qd-ub';
export const DECISION = `content/documents/${DECISION_ID}.mdx`;
/** Documents that nothing else names, so that they can be renamed and taken out. */
export const LONELY_ID = 'nghi-dinh-9002-2004-nd-cp';
export const LONELY = `content/documents/${LONELY_ID}.mdx`;
export const OTHER_ID = 'nghi-dinh-9004-2004-nd-cp';
export const OTHER = `content/documents/${OTHER_ID}.mdx`;

const frontmatter = (id: string, type: string, number: string, rest = '') => `---
id: ${id}
type: ${type}
branch: nha-nuoc
level: ${type === 'nghi-dinh' ? 'trung-uong' : 'thanh-pho'}
role: related
number: { value: ${number}, source: chuong-trinh-hanh-dong-nqtw5#muc-i }
title: { value: về một việc đặt ra để thử, source: chuong-trinh-hanh-dong-nqtw5#muc-i }
issuer: { value: uy-ban-nhan-dan-thanh-pho, source: chuong-trinh-hanh-dong-nqtw5#muc-i }
signatory: { unknown: true }
date: { value: "2004-05-06", source: chuong-trinh-hanh-dong-nqtw5#muc-i }
inForce: { unknown: true }
status: { unknown: true }
${rest}---
`;
const TEXT_SOURCE =
  'textSource: { value: Văn bản đặt ra để thử., source: chuong-trinh-hanh-dong-nqtw5#muc-i }\nclausePages: true\n';
const TEXT = `
# Quyết định về một việc đặt ra để thử

Điều 1. Khu phố

1. Khu phố có các việc sau:

- Lập danh sách hộ;

- Họp dân mỗi quý;

- Báo cáo phường.

2. Trưởng khu phố do dân bầu.

Điều 2. Tổ dân phố

1. Tổ dân phố thuộc khu phố.

2. Tổ trưởng làm việc hai năm.

Điều 3. Kinh phí do phường cấp.
`;

let published: string | undefined;

/** A copy of the content with three documents more, all of it published on 24/11/2026. */
export function publishedContent(): string {
  published ??= publish();
  const root = mkdtempSync(join(tmpdir(), 'published-content-'));
  cpSync(join(published, 'content'), join(root, 'content'), { recursive: true });
  return root;
}

function publish(): string {
  const root = copyContent();
  process.on('exit', () => rmSync(root, { recursive: true, force: true }));
  writeFileSync(
    join(root, DECISION),
    frontmatter(DECISION_ID, 'quyet-dinh', '9001/2004/QĐ-UB', TEXT_SOURCE) + TEXT,
  );
  writeFileSync(join(root, LONELY), frontmatter(LONELY_ID, 'nghi-dinh', '9002/2004/NĐ-CP'));
  writeFileSync(join(root, OTHER), frontmatter(OTHER_ID, 'nghi-dinh', '9004/2004/NĐ-CP'));
  expectSuccess(bringUpToDate(root, '2026-11-24', { new: true }));
  return root;
}

/** A copy of content that is to be changed, as the past of it. */
export function keepPast(root: string): string {
  const past = mkdtempSync(join(tmpdir(), 'past-content-'));
  cpSync(join(root, 'content'), join(past, 'content'), { recursive: true });
  return past;
}

/** What `npm run permalinks` would say: its lines, or why it wrote nothing. */
export interface Updated {
  lines?: readonly string[];
  refused?: string;
}

/** Does what `npm run permalinks` does, in this process. */
export function bringUpToDate(
  root: string,
  date: string,
  more: Partial<Pick<UpdateOptions, 'before' | 'new'>> = {},
): Updated {
  try {
    return { lines: updatePermalinks({ root, date, changed: [], new: false, ...more }) };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.message };
    throw error;
  }
}

export function expectSuccess({ refused }: Updated): void {
  if (refused !== undefined) throw new Error(refused);
}

/** Writes at the end of an address's line what became of it. */
export function retire(root: string, address: string, fate: string): void {
  const lines = readFileSync(join(root, LOCK), 'utf8').split('\n');
  const index = lines.findIndex((line) => line.startsWith(`${address} `));
  if (index < 0) throw new Error(`${address} is not in the register`);
  lines[index] += ` ${fate}`;
  writeFileSync(join(root, LOCK), lines.join('\n'));
}

/** Gives a document another id and file. */
export function renameDocument(root: string, from: string, to: string): void {
  const [before, after] = [from, to].map((id) => join(root, `content/documents/${id}.mdx`)) as [
    string,
    string,
  ];
  renameSync(before, after);
  writeFileSync(after, readFileSync(after, 'utf8').replace(`id: ${from}`, `id: ${to}`));
}

export function removeDocument(root: string, file: string): void {
  if (!existsSync(join(root, file))) throw new Error(`There is no ${file}`);
  rmSync(join(root, file));
}
