import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ImportOptions, importInto } from './importInto.ts';

const TEXT = `CHÍNH PHỦ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
\tĐộc lập - Tự do - Hạnh phúc
Số: 29/1998/NĐ-CP\tHà Nội, ngày 11 tháng 5 năm 1998

NGHỊ ĐỊNH
Về việc ban hành Quy chế mẫu

Điều 1. Một.

Điều 2. Hai.

TM. CHÍNH PHỦ

Nguyễn Văn Mẫu
`;
const root = mkdtempSync(join(tmpdir(), 'nhap-'));
const documents = join(root, 'content/documents');
const source = join(root, 'nghị định mẫu.txt');
const known = join(documents, 'nghi-dinh-29-1998-nd-cp.mdx');
const run = (options: ImportOptions = {}, file = source) => importInto(root, file, options);
const fault = (options: ImportOptions, file?: string) =>
  run(options, file).then(
    () => 'imported',
    (error: Error) => error.message,
  );

beforeAll(() => {
  mkdirSync(documents, { recursive: true });
  for (const file of ['sources.yaml', 'bodies.yaml', 'documents/nghi-dinh-29-1998-nd-cp.mdx'])
    cpSync(join('content', file), join(root, 'content', file));
  writeFileSync(source, TEXT);
});
afterAll(() => rmSync(root, { recursive: true }));

describe('a file imported into content/', () => {
  it('adds its words to the document that has the number already, and keeps what a person wrote of it', async () => {
    const before = readFileSync(known, 'utf8');
    const { document, report } = await run({ 'dry-run': true });
    expect(document).toContain('# NGHỊ ĐỊNH Về việc ban hành Quy chế mẫu');
    expect(report).toMatch(
      /^nghị định mẫu\.txt → content\/documents\/nghi-dinh-29-1998-nd-cp\.mdx \(chưa ghi\)\n/u,
    );
    expect(readFileSync(known, 'utf8')).toBe(before);

    await run({ source: 'S04' });
    const after = readFileSync(known, 'utf8');
    const own = before.replace(/---\n*$/, '');
    expect(after.startsWith(own)).toBe(true);
    expect(after.slice(own.length)).toMatch(
      /^textSource: .*source: S04 \}\n---\n\n# NGHỊ ĐỊNH Về .*\n\nĐiều 1\. Một\./u,
    );
    expect(readdirSync(documents)).toHaveLength(1);
  });
  it('never takes the place of a text unless told', async () => {
    const edited = `${readFileSync(known, 'utf8')}\nMột câu người biên tập viết.\n`;
    writeFileSync(known, edited);
    expect(await fault({})).toMatch(
      /^\[document-kept\] “content\/documents\/nghi-dinh-29-1998-nd-cp\.mdx” .*--ghi-de/u,
    );
    expect(readFileSync(known, 'utf8')).toBe(edited);

    await run({ 'ghi-de': true });
    expect(readFileSync(known, 'utf8')).not.toContain('Một câu người biên tập viết.');
    expect(readFileSync(known, 'utf8').split('\n')[1]).toBe('id: nghi-dinh-29-1998-nd-cp');
  });
  it('stays in the folder of documents, whatever the number is said to be', async () => {
    const filesOf = () => readdirSync(root, { recursive: true }).map(String);
    const before = filesOf();
    await run({ number: '../../../x' });
    const added = filesOf().filter((file) => !before.includes(file));
    expect(added).toHaveLength(1);
    expect(added[0]).toMatch(/^content\/documents\/nghi-dinh-[a-z0-9-]+\.mdx$/);
  });
  it('is refused in one line, and nothing is written', async () => {
    const bad = join(root, 'hỏng.docx');
    writeFileSync(bad, 'PK\x03\x04');
    const before = readdirSync(documents);
    expect(await fault({}, bad)).toMatch(/^Tệp bị hỏng [^\n]*$/u);
    expect(await fault({ type: 'nghi-din' })).toContain('có phải “nghi-dinh”?');
    expect(await fault({ source: 'S9999' })).toContain('--source S9999');
    writeFileSync(join(root, 'a.txt'), 'Một đoạn chữ.');
    expect(await fault({}, join(root, 'a.txt'))).toMatch(/^\[type-unread\]/);
    expect(readdirSync(documents)).toEqual(before);
  });
});
