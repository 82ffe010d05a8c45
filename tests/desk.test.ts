/**
 * The desk as a browser meets it, on a copy of the content. Long, for one server and one copy serve all of it.
 */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { updatePermalinks } from '../scripts/updatePermalinks.ts';
import type { DeskDraft } from '../src/desk/draft.ts';
import { contentPath } from '../src/desk/server/contentPath.ts';
import { type Desk, startDesk } from '../src/desk/server/startDesk.ts';
import { saves } from '../src/desk/server/transaction.ts';
import type { SiteTrial } from '../src/desk/site.ts';
import type { Review, Work } from '../src/desk/work.ts';

const root = mkdtempSync(join(tmpdir(), 'desk-'));
let desk: Desk;
let origin: string;
let cookie: string;

const start = () =>
  startDesk({
    root,
    port: 0,
    updateRegister: (options) => void updatePermalinks({ ...options, new: false }),
    // A site in three lines: the check speaks, the build says that it is done, the server where it is.
    site: {
      check: ['-e', "console.log('content/a.mdx:3:1: [x] Không có cơ quan “a” trong bodies.yaml.')"],
      build: ['-e', "console.log(process.env.OUT_DIR.endsWith('site') ? 'Đã dựng xong' : 'sai chỗ')"],
      serve: ['-e', "console.log('mở'); setTimeout(() => undefined, 60000)"],
    },
  });

beforeAll(async () => {
  cpSync('content', join(root, 'content'), { recursive: true });
  cpSync('CHANGELOG.md', join(root, 'CHANGELOG.md'));
  desk = await start();
  origin = new URL(desk.address).origin;
  const { headers } = await ask('GET', desk.address.slice(origin.length), undefined, { cookie: '' });
  cookie = headers['set-cookie']![0]!.split(';')[0]!;
});

afterAll(async () => {
  await desk.close();
  rmSync(root, { recursive: true, force: true });
});

interface Answered {
  status: number;
  text: string;
  headers: Record<string, string | string[] | undefined>;
}

/** fetch() does not let a test write Host, Origin and Cookie. */
function ask(
  method: string,
  path: string,
  body?: unknown,
  other: Record<string, string> = {},
): Promise<Answered> {
  const isRaw = body instanceof Uint8Array;
  const headers = {
    ...(cookie && { cookie }),
    ...(method === 'GET' ? {} : { origin }),
    ...(method === 'DELETE' && { 'transfer-encoding': 'chunked' }),
    ...(body === undefined || isRaw ? {} : { 'content-type': 'application/json' }),
    ...other,
  };
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    // A connection of its own: one that is kept may be closed just as it is used again, on a machine that is busy.
    const sent = httpRequest({ hostname, port, method, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          text: Buffer.concat(parts).toString('utf8'),
          headers: response.headers,
        }),
      );
    });
    sent.on('error', reject);
    sent.end(isRaw ? body : body === undefined ? undefined : JSON.stringify(body));
  });
}

async function json<T>(method: string, path: string, body?: unknown): Promise<T> {
  const { status, text } = await ask(method, path, body);
  expect(status, text).toBe(200);
  return JSON.parse(text) as T;
}

/** A Word file of these paragraphs. */
function word(...paragraphs: string[]): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const xml = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml) });
}

const DECREE = word(
  'CHÍNH PHỦ',
  'Số: 901/2019/NĐ-CP',
  'Hà Nội, ngày 05 tháng 3 năm 2019',
  'NGHỊ ĐỊNH',
  'Về tủ sách ở xã',
  'Điều 1. Mỗi xã lập một tủ sách.',
  'Điều 2. Tủ sách mở cửa:',
  'a) Vào các ngày làm việc;',
  'b) Vào sáng thứ bảy.',
);
const importDecree = () => json<DeskDraft>('POST', '/api/import?name=nghi%20dinh.docx', DECREE);
const contentOf = (draft: DeskDraft) => ({
  id: draft.id,
  revision: draft.revision,
  fields: draft.fields,
  text: draft.text,
  additions: draft.additions,
});
const filesUnder = (folder: string) => readdirSync(join(root, folder), { recursive: true }).sort();
const PROGRAMME = 'content/programme.mdx';

describe('who may speak with the desk', () => {
  it('nobody without the key, and no page is told why', async () => {
    for (const path of ['/', '/api/lists', '/client.js', '/api/khong-co']) {
      expect((await ask('GET', path, undefined, { cookie: '' })).status, path).toBe(403);
      expect((await ask('GET', path, undefined, { cookie: cookie.replace(/.$/, '_') })).status, path).toBe(
        403,
      );
    }
    expect((await ask('GET', '/?khoa=sai', undefined, { cookie: '' })).status).toBe(403);
  });
  it('no other name of this machine, as a page that took over a name would use', async () => {
    const { status, text } = await ask('GET', '/api/lists', undefined, { host: 'ban-bien-tap.example' });
    expect([status, text]).toEqual([403, expect.stringContaining('127.0.0.1')]);
    expect(
      (await ask('GET', desk.address.slice(origin.length), undefined, { host: 'a.example' })).status,
    ).toBe(403);
  });
  it.each(['POST', 'PUT', 'DELETE'])('no other page, by %s', async (method) => {
    const { status, text } = await ask(method, '/api/new', {}, { origin: 'https://example.org' });
    expect([status, JSON.parse(text).code]).toEqual([403, 'wrong-origin']);
    expect((await ask(method, '/api/new', {}, { origin: 'null' })).status).toBe(403);
    expect((await ask('GET', '/api/lists', undefined, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });
  it('keeps the key out of the address and away from scripts', async () => {
    const { status, headers } = await ask('GET', desk.address.slice(origin.length), undefined, {
      cookie: '',
    });
    expect([status, headers['location']]).toEqual([303, '/']);
    expect(headers['set-cookie']![0]).toMatch(/HttpOnly; SameSite=Strict/);
  });
  it('answers with a policy that lets nothing in from outside', async () => {
    const { headers } = await ask('GET', '/');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe-inline');
  });
});

describe('what the desk refuses', () => {
  it.each([
    '../package.json',
    'content/../package.json',
    '/etc/passwd',
    'content/documents/../../package.json',
    'content/documents/..%2f..%2fa.mdx',
    'content/documents/a.ts',
    '.desk/lock',
  ])('a file outside the content: %s', async (file) => {
    const { status, text } = await ask('POST', '/api/open', { file });
    expect([status, JSON.parse(text).code]).toEqual([403, 'outside-content']);
  });
  it('a link that leads out of the content', async () => {
    writeFileSync(join(root, 'outside.mdx'), 'ngoài');
    symlinkSync(join(root, 'outside.mdx'), join(root, 'content/documents/lien-ket.mdx'));
    expect((await ask('POST', '/api/open', { file: 'content/documents/lien-ket.mdx' })).status).toBe(403);
    rmSync(join(root, 'content/documents/lien-ket.mdx'));
    expect(() => contentPath(root, 'content/documents/a.mdx')).not.toThrow();
  });
  it('what is no request of the desk', async () => {
    expect((await ask('PUT', '/api/draft', { id: 'x' })).status).toBe(400);
    expect((await ask('POST', '/api/open', undefined)).status).toBe(400);
    expect((await ask('GET', '/api/draft?id=../../content')).status).toBe(404);
    expect((await ask('POST', '/api/open', { file: 'a'.repeat(17_000_000) })).status).toBe(413);
  });
  it('a second desk on the same content', async () => {
    await expect(start()).rejects.toThrow(/đang mở ở một bàn biên tập khác/);
  });
});

describe('a dropped file', () => {
  it('becomes a draft with every letter accounted for, and nothing in the content', async () => {
    const before = filesUnder('content');
    const draft = await importDecree();
    expect(draft.fields).toMatchObject({ type: 'nghi-dinh', number: { value: '901/2019/NĐ-CP' } });
    expect(draft.text).toContain('Điều 2. Tủ sách mở cửa:\n\na) Vào các ngày làm việc;');
    const { read, joined, written, leftOut } = draft.account!;
    expect(read - joined).toBe(written + leftOut);
    expect(filesUnder('content')).toEqual(before);
    const work = await json<Work>('POST', '/api/work', { id: draft.id });
    expect(work).toMatchObject({ faults: [], name: 'Nghị định 901/2019/NĐ-CP' });
    expect(work.html).toContain('id="dieu-2-diem-a"');
    expect(work.units).toContainEqual({ id: 'dieu-1', line: 3 });
  });
  it.each([
    ['rong.docx', new Uint8Array(), /trống|không có/],
    ['hong.docx', strToU8('đây không phải tệp Word'), /hỏng/],
    ['a.xyz', new Uint8Array([0, 1, 2, 3, 0]), /Không nhập được loại tệp này/],
  ])('that cannot be read is told in one line: %s', async (name, bytes, says) => {
    const before = filesUnder('.desk/drafts');
    const { status, text } = await ask('POST', `/api/import?name=${name}`, bytes);
    expect(status).toBe(422);
    expect(JSON.parse(text).message).toMatch(says);
    expect(filesUnder('.desk/drafts')).toEqual(before);
  });
});

describe('the whole site', () => {
  it('is checked, built and served, told as it goes in the words of the desk', async () => {
    await json('POST', '/api/site', {});
    await expect
      .poll(async () => (await json<SiteTrial>('GET', '/api/site')).state, { timeout: 20_000 })
      .toBe('ready');
    const { lines, address } = await json<SiteTrial>('GET', '/api/site');
    expect(lines).toEqual(['Không có cơ quan “a” trong danh sách “Cơ quan, tổ chức”.', 'Đã dựng xong']);
    expect(address).toMatch(/^http:\/\/localhost:\d+\/$/);
  });
});

describe('entries of lists', () => {
  it('are added, changed and taken out by themselves, told field by field, and undone', async () => {
    const before = readFileSync(join(root, 'content/glossary.yaml'), 'utf8');
    const draft = await json<DeskDraft>('POST', '/api/list', { list: 'glossary' });
    const entries = await json<{ entry: Record<string, unknown> }[]>('GET', '/api/entries?list=glossary');
    const was = entries.find(({ entry }) => entry['term'] === 'NĐ')!.entry;
    const now = { term: 'Tủ sách thử', kind: 'term', meaning: 'nơi để sách', basis: 'usage' };
    const lists = {
      glossary: [{ now }, { was, now: { ...was, meaning: 'Nghị định của Chính phủ nước ta' } }],
    };
    await json('PUT', '/api/draft', { ...contentOf(draft), additions: { sources: {}, lists, resolved: [] } });
    const review = await json<Review>('POST', '/api/review', { id: draft.id });
    expect(review.faults).toEqual([]);
    expect(review.entries.map(({ kind, name }) => [kind, name])).toEqual([
      ['added', 'Tủ sách thử'],
      ['changed', 'NĐ'],
    ]);
    expect(review.entries[1]!.facts).toHaveLength(1);
    expect(review.entries[1]!.facts[0]!.present).toContainEqual({
      text: expect.stringContaining('của Chính phủ nước ta'),
      differs: true,
    });
    expect(review.logLine).toBe('Thêm thuật ngữ “Tủ sách thử”. Sửa thuật ngữ “NĐ”.');
    await json('POST', '/api/save', { id: draft.id, revision: 2, logLine: '', answers: [] });
    const saved = readFileSync(join(root, 'content/glossary.yaml'), 'utf8');
    expect(saved).toBe(
      `${before.replace('{ term: NĐ, kind: mark, meaning: "Nghị định",', '{ term: NĐ, kind: mark, meaning: "Nghị định của Chính phủ nước ta",')}- { term: "Tủ sách thử", kind: term, meaning: "nơi để sách", basis: usage }\n`,
    );
    const { draft: again } = await json<{ draft: DeskDraft }>('POST', '/api/undo', {});
    expect(readFileSync(join(root, 'content/glossary.yaml'), 'utf8')).toBe(before);
    // What the save had brought into the list is in the draft once more.
    expect(again.additions.lists.glossary).toHaveLength(2);
    const stale = { ...was, meaning: 'khác' };
    await json('PUT', '/api/draft', {
      ...contentOf(again),
      additions: { ...again.additions, lists: { glossary: [{ was: stale }] } },
    });
    const refused = await ask('POST', '/api/work', { id: again.id });
    expect([refused.status, JSON.parse(refused.text).code]).toEqual([409, 'entry-stale']);
    await json('DELETE', '/api/draft', { id: again.id });
  });
});

describe('a draft', () => {
  it('is on the disk when the window is told so, and a stale window is refused', async () => {
    const draft = await importDecree();
    const changed = { ...contentOf(draft), text: `${draft.text}\nĐiều 3. Hết.\n` };
    expect(await json('PUT', '/api/draft', changed)).toEqual({ revision: 2 });
    const onDisk = JSON.parse(
      readFileSync(join(root, '.desk/drafts', draft.id, 'draft.json'), 'utf8'),
    ) as DeskDraft;
    expect(onDisk.text).toBe(changed.text);
    const stale = await ask('PUT', '/api/draft', { ...contentOf(draft), text: 'cũ' });
    expect([stale.status, JSON.parse(stale.text).code]).toEqual([409, 'draft-stale']);
    expect((await json<DeskDraft>('GET', `/api/draft?id=${draft.id}`)).text).toBe(changed.text);
  });
  it('shows its faults in the words of the command line, at their lines', async () => {
    const draft = await importDecree();
    const text = draft.text
      .replace('Điều 2.', 'Điều 4.')
      .replace('b) Vào', 'b) Theo Nghị định số 77/2018/NĐ-CP, vào');
    await json('PUT', '/api/draft', { ...contentOf(draft), text });
    const { faults } = await json<Work>('POST', '/api/work', { id: draft.id });
    expect(faults.map(({ code }) => code)).toEqual(['label-skipped', 'citation-unresolved']);
    expect(faults[0]!.at).toEqual({ line: 5, column: 1 });
    expect(faults[1]).toMatchObject({
      at: { line: 9 },
      fix: { kind: 'list-number', number: '77/2018/NĐ-CP' },
    });
    expect(JSON.stringify(faults)).not.toMatch(/yaml|<Sic|<Ref|npm run/);
    const refused = await ask('POST', '/api/save', { id: draft.id, revision: 2, logLine: '', answers: [] });
    expect([refused.status, JSON.parse(refused.text).code]).toEqual([409, 'faulty']);
  });
});

describe('a save', () => {
  it('writes document, lists, log and register, or nothing; undo brings all of it back', async () => {
    const before = ['content/sources.yaml', 'content/permalinks.lock', 'CHANGELOG.md', PROGRAMME].map(
      (file) => readFileSync(join(root, file), 'utf8'),
    );
    const draft = await importDecree();
    const source = { title: 'Công báo, Nghị định 901/2019/NĐ-CP', seen: 'Bản văn', read: '2026-07' };
    const fields = { ...draft.fields, number: { value: '901/2019/NĐ-CP', source: 'S990' } };
    const additions = { sources: { S990: source }, lists: {}, resolved: [] };
    await json('PUT', '/api/draft', { ...contentOf(draft), fields, additions });
    const review = await json<Review>('POST', '/api/review', { id: draft.id });
    expect(review).toMatchObject({ isNew: true, faults: [], questions: [] });
    expect(review.clauses.map(({ kind, place }) => [kind, place])).toContainEqual(['added', 'Điều 1']);
    expect(review.logLine).toBe('Thêm Nghị định 901/2019/NĐ-CP, có toàn văn.');

    const save = { id: draft.id, revision: 2, logLine: review.logLine, answers: [] };
    const saved = await json<DeskDraft>('POST', '/api/save', save);
    expect(saved.file).toBe('content/documents/nghi-dinh-901-2019-nd-cp.mdx');
    expect(readFileSync(join(root, saved.file!), 'utf8')).toContain(
      'number: { value: "901/2019/NĐ-CP", source: S990 }',
    );
    expect(readFileSync(join(root, 'content/permalinks.lock'), 'utf8')).toContain(
      '/van-ban/nghi-dinh-901-2019-nd-cp/#dieu-2',
    );
    expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).toContain(`- ${review.logLine}\n`);
    expect((await ask('POST', '/api/save', save)).status).toBe(409);

    await json('POST', '/api/undo', {});
    expect(existsSync(join(root, saved.file!))).toBe(false);
    const after = ['content/sources.yaml', 'content/permalinks.lock', 'CHANGELOG.md', PROGRAMME].map((file) =>
      readFileSync(join(root, file), 'utf8'),
    );
    expect(after).toEqual(before);
    expect((await json<DeskDraft>('GET', `/api/draft?id=${draft.id}`)).text).toBe(draft.text);
    expect((await ask('POST', '/api/undo', {})).status).toBe(409);
  });

  it('is refused when the file changed under it, and asks what becomes of a lost address', async () => {
    const file = 'content/documents/nghi-quyet-1685-nq-ubtvqh15.mdx';
    const draft = await json<DeskDraft>('POST', '/api/open', { file });
    expect((await json<DeskDraft>('POST', '/api/open', { file })).id).toBe(draft.id);
    const whole = readFileSync(join(root, file), 'utf8');
    writeFileSync(join(root, file), `${whole}\n`);
    const refused = await ask('POST', '/api/save', { id: draft.id, revision: 1, logLine: '', answers: [] });
    expect([refused.status, JSON.parse(refused.text).code]).toEqual([409, 'file-stale']);
    writeFileSync(join(root, file), whole);

    const programme = await json<DeskDraft>('POST', '/api/open', { file: PROGRAMME });
    const cut = programme.text.slice(0, programme.text.lastIndexOf('\n\n', programme.text.trimEnd().length));
    await json('PUT', '/api/draft', { ...contentOf(programme), text: cut });
    const review = await json<Review>('POST', '/api/review', { id: programme.id });
    expect(review.clauses.map(({ kind }) => kind)).toEqual(['removed']);
    expect(review.questions).toHaveLength(1);
    const [question] = review.questions;
    const save = { id: programme.id, revision: 2, logLine: '', answers: [] as unknown[] };
    const unanswered = await ask('POST', '/api/save', save);
    expect([unanswered.status, JSON.parse(unanswered.text).code]).toEqual([500, 'not-written']);
    expect(readFileSync(join(root, PROGRAMME), 'utf8')).toContain(programme.text.trim().slice(-20));
    const answers = [{ address: question!.address, kind: 'gone', why: 'bản in không có dòng này' }];
    await json('POST', '/api/save', { ...save, answers });
    expect(readFileSync(join(root, 'content/permalinks.lock'), 'utf8')).toMatch(
      /gone \S+ "bản in không có dòng này"/,
    );
    await json('POST', '/api/undo', {});
    expect(readFileSync(join(root, PROGRAMME), 'utf8')).toContain(programme.text.trim().slice(-20));
  });

  it('that a crash has cut is taken back at the next start', () => {
    const folder = mkdtempSync(join(tmpdir(), 'desk-crash-'));
    writeFileSync(join(folder, 'a.txt'), 'nửa chừng');
    const before = Buffer.from('trước').toString('base64');
    const files = [{ file: 'a.txt', before, after: '' }];
    writeFileSync(join(folder, 'journal.json'), JSON.stringify({ state: 'writing', draft: '', files }));
    const transaction = saves(folder, join(folder, 'journal.json'));
    expect(transaction.recover()).toBe(true);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('trước');
    expect(transaction.recover()).toBe(false);
    rmSync(folder, { recursive: true });
  });
});
