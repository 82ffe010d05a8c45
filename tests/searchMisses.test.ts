import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'search-misses-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): { out: string; error: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/searchMisses.ts', ...args], {
    encoding: 'utf8',
  });
  return { out: stdout, error: stderr, status };
}

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('says of each query what comes first and how sure it is, of a log line too', () => {
  const list = file(
    'hoi.txt',
    '\uFEFFqđ 326-QĐ/TU\r\n\r\n"GET /tim-kiem/?q=zz+qqx HTTP/1.1"\r\nqđ 326-QĐ/TU\n',
  );
  const all = run(list);
  expect(all.status).toBe(0);
  expect(all.out).toMatch(/“qđ 326-QĐ\/TU” \(2 lần\)\n.*\/van-ban\/quy-dinh-326-qd-tu\/\n *chắc chắn/);
  expect(all.out).toMatch(/“zz qqx”\n *–\n *không tìm thấy gì/);
  const unsure = run('--unsure', list);
  expect(unsure.out).not.toContain('“qđ 326-QĐ/TU”');
  expect(unsure.out).toContain('“zz qqx”');
  expect(unsure.out).toContain('2 câu: 1 chắc chắn');
});

test('measures a list with its right answers', () => {
  const trial = file('thu.tsv', 'qđ 326-QĐ/TU\t/van-ban/quy-dinh-326-qd-tu/\nII.1\t/chuong-trinh/#muc-iv\n');
  const { out } = run('--expected', trial);
  expect(out).toMatch(/“II\.1” \[MỞ NHẦM\]\n *cần: \/chuong-trinh\/#muc-iv\n/);
  expect(out).toContain('2 câu: 1 đúng ngay dòng đầu, 1 trong ba dòng đầu, 0 không ra gì, 1 mở nhầm.');
});

test.each([
  ['a file that is not there', () => [join(folder, 'khong-co.txt')], 'file-missing'],
  ['no file', () => [], 'option-unknown'],
  ['an option that is none', () => ['--tat-ca', 'a.txt'], 'option-unknown'],
  ['a file of another encoding', () => [file('cu.txt', Uint8Array.of(0x54, 0xe2, 0xf0))], 'list-encoding'],
])('%s is one line in Vietnamese', (_, args, code) => {
  const { error, status } = run(...args());
  expect(status).toBe(1);
  expect(error.trim()).toMatch(new RegExp(`^\\[${code}\\] .+ Cách sửa: .+$`));
});
