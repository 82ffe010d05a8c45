import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { outDir } from '../scripts/outDir.ts';

const around = mkdtempSync(join(tmpdir(), 'out-dir-'));
const project = join(around, 'project');
const elsewhere = join(around, 'elsewhere');
const put = (file: string) => {
  mkdirSync(join(around, file, '..'), { recursive: true });
  writeFileSync(join(around, file), 'x');
};
for (const file of ['index.html', '_headers', 'chuong-trinh/index.html']) {
  put(`project/dist/${file}`);
  // The folder around the project looks like a site too.
  put(file);
}
for (const file of ['src/a.ts', 'content/a.mdx', 'tests/a.ts', 'tep.txt', 'anh/a.jpg', 'khac/index.html'])
  put(`project/${file}`);
put('elsewhere/content/a.mdx');
mkdirSync(join(project, 'trống rỗng'));
const listed = () => readdirSync(around, { recursive: true }).sort();
const before = listed();
afterAll(() => rmSync(around, { recursive: true }));

it.each([
  ['.', 'out-dir-forbidden'],
  ['./', 'out-dir-forbidden'],
  ['..', 'out-dir-forbidden'],
  ['/', 'out-dir-forbidden'],
  ['//', 'out-dir-forbidden'],
  [' ', 'out-dir-forbidden'],
  ['src', 'out-dir-forbidden'],
  ['src/moi', 'out-dir-forbidden'],
  ['content', 'out-dir-forbidden'],
  ['content/dist', 'out-dir-forbidden'],
  ['dist/../tests', 'out-dir-forbidden'],
  ['../elsewhere', 'out-dir-forbidden'],
  ['../elsewhere/content', 'out-dir-forbidden'],
  ['tep.txt', 'out-dir-taken'],
  ['anh', 'out-dir-taken'],
  ['khac', 'out-dir-taken'],
  ['khong-co/dist', 'file-missing'],
  ['tep.txt/dist', 'file-missing'],
])('OUT_DIR %j is refused with [%s], and nothing is touched', (folder, code) => {
  expect(() => outDir(folder, project, elsewhere)).toThrow(`[${code}]`);
  expect(listed()).toEqual(before);
});

it.each([
  ['dist', 'dist'],
  ['dist/', 'dist'],
  ['bản thử', 'bản thử'],
  ['trống rỗng', 'trống rỗng'],
  ['dist-2', 'dist-2'],
])('OUT_DIR %j is a place for a site', (folder, taken) => {
  expect(outDir(folder, project, project)).toBe(taken);
});
