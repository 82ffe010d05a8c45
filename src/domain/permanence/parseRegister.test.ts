import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatEntry, formatRegister } from './formatRegister.ts';
import { parseRegister } from './parseRegister.ts';
import type { RegisterEntry } from './register.ts';

const FILE = 'content/permalinks.lock';
const hex = fc.stringMatching(/^[0-9a-f]{8}$/);
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,3}$/);
const page = slug.map((one) => `/van-ban/${one}/`);
const place = fc.tuple(page, slug).map(([at, id]) => `${at}#${id}`);
const why = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map((text) => `${text.replace(/\s/gu, ' ').trim()}.`);
const retired = fc.option(
  fc.oneof(
    fc.record({ kind: fc.constant('moved' as const), to: fc.oneof(page, place), date: day }),
    fc.record({ kind: fc.constant('gone' as const), date: day, why }),
    fc.record({ kind: fc.constant('gone' as const), date: day, why, see: fc.oneof(page, place) }),
  ),
  { nil: undefined },
);
const entry: fc.Arbitrary<RegisterEntry> = fc
  .oneof(
    fc.record({ address: page, since: day, earlier: fc.constant([]), retired }),
    fc.record({
      address: place,
      digest: hex,
      since: day,
      earlier: fc.array(fc.record({ until: day, digest: hex }), { maxLength: 3 }),
      retired,
    }),
  )
  .map(({ retired: fate, ...rest }) => ({ ...rest, ...(fate && { retired: fate }) }));

describe('the register', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ address }) => address }), (entries) => {
        const register = new Map(entries.map((one) => [one.address, one]));
        const text = formatRegister(register);
        const read = parseRegister(text, FILE);
        expect(read.issues).toEqual([]);
        expect(new Map(read.register)).toEqual(register);
        expect(formatRegister(read.register)).toBe(text);
      }),
    );
  });

  it('has one line an address, in an order that every machine gives', () => {
    const entries = ['/b/', '/a/#z', '/a/', '/a/#b'].map((address) => ({
      address,
      since: '2026-11-24',
      earlier: [],
    }));
    const lines = formatRegister(new Map(entries.map((one) => [one.address, one]))).split('\n');
    expect(lines.filter((line) => line.startsWith('/')).map((line) => line.split(' ')[0])).toEqual([
      '/a/',
      '/a/#b',
      '/a/#z',
      '/b/',
    ]);
  });

  it('takes lines in any order, as a merge leaves them', () => {
    const { register, issues } = parseRegister('/b/ - 2026-11-24\n\n/a/ - 2026-11-24\n', FILE);
    expect([[...register.keys()], issues]).toEqual([['/b/', '/a/'], []]);
  });
});

test('a line with everything', () => {
  const line =
    '/van-ban/a/#dieu-5 1a2b3c4d 2026-11-24 changed 2027-03-01 5e6f7a8b changed 2027-04-01 00000000 gone 2028-01-01 "Bản in lại bỏ \\"Điều 5\\"." see /van-ban/b/#dieu-6';
  const { register, issues } = parseRegister(line, FILE);
  expect(issues).toEqual([]);
  const read = register.get('/van-ban/a/#dieu-5')!;
  expect(read).toMatchObject({
    digest: '1a2b3c4d',
    retired: { why: 'Bản in lại bỏ "Điều 5".', see: '/van-ban/b/#dieu-6' },
  });
  expect(formatEntry(read)).toBe(line);
});

describe('a faulty line', () => {
  it.each([
    ['van-ban/a/ - 2026-11-24', 1, '“van-ban/a/” không phải địa chỉ'],
    ['/van-ban/a - 2026-11-24', 1, 'không phải địa chỉ'],
    ['/van-ban/a/#b 1a2b3c4 2026-11-24', 15, '“1a2b3c4” không phải mã câu chữ'],
    ['/van-ban/a/#b - 2026-11-24', 15, 'không phải mã câu chữ'],
    ['/van-ban/a/ 1a2b3c4d 2026-11-24', 13, 'không phải dấu “-”'],
    ['/van-ban/a/ -', 14, 'thiếu ngày'],
    ['/van-ban/a/ - 2026-02-30', 15, '“2026-02-30” không phải ngày'],
    ['/van-ban/a/ - 2026-11', 15, '“2026-11” không phải ngày'],
    ['/van-ban/a/ - 2026-11-24 moved /b/', 26, 'không hiểu “moved”'],
    ['/van-ban/a/ - 2026-11-24 moved-to /b/', 38, 'thiếu ngày'],
    ['/van-ban/a/ - 2026-11-24 gone 2027-01-01', 41, 'thiếu lý do'],
    ['/van-ban/a/ - 2026-11-24 gone 2027-01-01 bỏ', 42, '“bỏ” không phải lý do'],
    ['/van-ban/a/ - 2026-11-24 gone 2027-01-01 " "', 42, 'không phải lý do'],
    ['<<<<<<< HEAD', 1, 'dấu trộn của Git'],
  ])('%s', (line, column, detail) => {
    const { register, issues } = parseRegister(`# đầu\n${line}\n/tot/ - 2026-11-24\n`, FILE);
    expect([...register.keys()]).toEqual(['/tot/']);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code: 'permalink-line', place: { file: FILE, line: 2, column } });
    expect(issues[0]!.message).toContain(detail);
    expect(issues[0]!.hint).toMatch(/\S/);
  });

  it('tells of a conflict once, not of each of its lines', () => {
    const { issues } = parseRegister('<<<<<<< a\n/a/ - 2026-11-24\n=======\n>>>>>>> b\n', FILE);
    expect(issues.map(({ code, place }) => `${code} ${place.line}`)).toEqual(['permalink-line 1']);
  });

  it('tells of an address with two lines', () => {
    const { issues } = parseRegister('/a/ - 2026-11-24\n/a/ - 2026-11-25\n', FILE);
    expect(issues.map(({ code, place }) => `${code} ${place.line}`)).toEqual(['permalink-repeated 2']);
  });
});
