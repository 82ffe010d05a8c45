import { beforeAll, expect, test } from 'vitest';
import { indexInMemory, openFiles } from '../../../../scripts/search/indexInMemory.ts';
import type { ClauseIndex } from './clauseIndex.ts';
import { IndexFault } from './fault.ts';
import type { ClauseRecord, Owner } from './record.ts';
import { searchClauses } from './search.ts';

const owner = (key: string, name: string, type = 'nghi-dinh', year = 1998): Owner => ({
  key,
  name,
  status: 'het-hieu-luc',
  facets: { type, issuer: 'chinh-phu', level: 'trung-uong', status: 'het-hieu-luc', year },
});
const A = owner('a', 'Nghị định 1/1998/NĐ-CP');
const B = owner('b', 'Luật 2/2022/QH15', 'luat', 2022);
const unit = (of: Owner, place: string, text: string, field: 'text' | 'heading' = 'text'): ClauseRecord => ({
  owner: of,
  place,
  label: '',
  text,
  field,
  isCore: false,
  names: field === 'heading' ? [text] : [],
});

const RECORDS: ClauseRecord[] = [
  {
    owner: A,
    place: '',
    label: '',
    text: 'Về việc ban hành Quy chế dân chủ',
    indexed: ['Nghị định 1/1998/NĐ-CP Về việc ban hành Quy chế dân chủ'],
    field: 'name',
    isCore: false,
    names: [A.name],
  },
  unit(A, 'dieu-1', 'Chi bộ họp; khu phố bầu trưởng khu phố.'),
  unit(A, 'dieu-2', 'Chi bộ khu phố họp mỗi tháng một lần tại nhà văn hóa của khu phố ấy.'),
  unit(A, 'dieu-3', 'Cải cách hành chánh ở cơ sở'),
  unit(A, 'dieu-4', 'Cải cách hành chính ở cơ sở'),
  unit(A, 'dieu-5', 'Ủy ban nhân dân xã báo cáo. Hòa giải ở cơ sở.'),
  unit(A, 'dieu-6', 'Lực lượng cán bộ trẻ của xã.'),
  unit(A, 'dieu-7', 'Chính sách tiền lương đối với người là cán bộ của xã.'),
  unit(B, 'dieu-1', 'Trách nhiệm của cán bộ', 'heading'),
  unit(B, 'dieu-1-khoan-1', 'Nêu rõ trách nhiệm của cán bộ và công chức.'),
  unit(B, 'dieu-1-khoan-2', 'Bố chính, bộ chính, bỏ chính.'),
  unit(B, 'dieu-1-khoan-3', 'Bộ Chính trị ban hành quy định.'),
  {
    owner: { key: 'b:uy-ban', name: 'Ủy ban nhân dân', status: '' },
    place: '',
    label: '',
    text: 'Cũng viết: UBND.',
    indexed: ['Ủy ban nhân dân', 'UBND'],
    field: 'name',
    isCore: true,
    names: ['Ủy ban nhân dân', 'UBND'],
  },
];

let index: ClauseIndex;
beforeAll(() => {
  ({ index } = indexInMemory(RECORDS, { ubnd: ['Ủy ban nhân dân'] }));
});
const found = async (query: string, options = {}) =>
  (await searchClauses(index, query, options)).hits.map(({ id, provision }) =>
    provision ? `${id}#${provision}` : id,
  );

test('the whole phrase stands before scattered words', async () => {
  expect(await found('chi bo khu pho')).toEqual(['a#dieu-2', 'a#dieu-1']);
});

test('words with other marks than were typed are other words', async () => {
  expect(await found('lương cán bộ xã')).toEqual(['a#dieu-7']);
  expect(await found('lượng cán bộ')).toEqual(['a#dieu-6']);
  expect(await found('bỏ trị')).toEqual([]);
});

test('the very marks typed stand first, all spellings are found', async () => {
  expect(await found('cải cách hành chánh')).toEqual(['a#dieu-3', 'a#dieu-4']);
  expect(await found('cải cách hành chính')).toEqual(['a#dieu-4', 'a#dieu-3']);
  expect((await found('bộ chính trị'))[0]).toBe('b#dieu-1-khoan-3');
  expect(await found('hoà giải')).toEqual(['a#dieu-5']);
  expect(await found('hòa giải'.normalize('NFD'))).toEqual(['a#dieu-5']);
});

test('a name that is the whole query stands first, and abbreviations lead to it', async () => {
  expect(await found('uy ban nhan dan')).toEqual(['uy-ban', 'a#dieu-5']);
  expect(await found('ubnd')).toEqual(['uy-ban', 'a#dieu-5']);
  expect((await found('Nghị định 1/1998/NĐ-CP'))[0]).toBe('a');
});

test('a heading stands before a sentence with the same words', async () => {
  expect(await found('trách nhiệm của cán bộ')).toEqual(['b#dieu-1', 'b#dieu-1-khoan-1']);
});

test('one wrong letter is forgiven and said, more are not', async () => {
  const { hits, understood } = await searchClauses(index, 'trach nhiemm cua can bo');
  expect(hits[0]?.provision).toBe('dieu-1');
  expect(understood).toBe('trách nhiệm của cán bộ');
  expect(await found('trxch nhxxm cua can bo')).toEqual([]);
});

test('initials that nobody knows are not put right', async () => {
  expect(await found('BTV')).toEqual([]);
  expect(await found('btv')).toEqual([]);
  expect(await found('UBNN xã')).toEqual([]);
  expect(await found('HOB là gì')).toEqual([]);
  expect(await found('uy ban nhn dan')).toEqual(['uy-ban', 'a#dieu-5']);
});

test('a word that stands nowhere finds nothing', async () => {
  expect(await found('chi bộ zzzzz')).toEqual([]);
  expect(await found('zzzzz')).toEqual([]);
});

test.each([
  ['1/1999/NĐ-CP', []],
  ['nghị định 1/1999/NĐ-CP', []],
  ['1998/1/NĐ-CP', []],
  ['1/1998/NĐ-CP', ['a']],
  ['chi bo khu pho', ['a#dieu-2', 'a#dieu-1']],
])('of “%s”, known to be missing, only what has the number as it stands', async (query, hits) => {
  expect(await found(query, { isMissingNumber: true })).toEqual(hits);
});

test('filters keep what fits them all', async () => {
  expect(await found('cơ sở', { filters: { type: 'luat' } })).toEqual([]);
  expect(await found('trách nhiệm', { filters: { type: 'luat', year: 2022 } })).toEqual([
    'b#dieu-1',
    'b#dieu-1-khoan-1',
  ]);
  expect(await found('trách nhiệm', { filters: { year: 1998 } })).toEqual([]);
  expect(await found('trách nhiệm', { filters: { type: '' } })).toHaveLength(2);
});

test('keys of a keyboard that was switched off are read as the letters meant', async () => {
  expect(await found('khu phoos bầu')).toEqual(['a#dieu-1']);
  expect(await found('luwcj luwowngj cans booj')).toEqual(['a#dieu-6']);
});

test('what lacks the words that name the thing is near only if it holds most of the rest', async () => {
  const nearest = async (query: string) =>
    (await searchClauses(index, query)).hits.map(({ provision, missing }) => [provision, missing]);
  expect(await nearest('học phí cán bộ xã')).toEqual([]);
  expect(await nearest('chính sách tiền lương nghệ sĩ')).toEqual([['dieu-7', ['nghệ', 'sĩ']]]);
});

test('pages of results follow one another', async () => {
  const all = await found('khu phố');
  expect([
    ...(await found('khu phố', { limit: 1 })),
    ...(await found('khu phố', { limit: 1, offset: 1 })),
  ]).toEqual(all);
});

test('what answers is marked in the excerpt', async () => {
  const { hits } = await searchClauses(index, 'chi bo khu pho');
  const { text, marks } = hits[0]!.excerpt;
  expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['Chi bộ khu phố']);
  expect(hits[0]).toMatchObject({ kind: 'clause', name: A.name, path: 'Điều 2', status: 'het-hieu-luc' });
});

test.each([
  ['10,000 letters', 'a'.repeat(10_000)],
  ['10,000 words', 'chi bộ '.repeat(5000)],
  ['combining marks', '\u0301'.repeat(10_000)],
])('%s', async (_, query) => {
  await expect(searchClauses(index, query)).resolves.toHaveProperty('hits');
});

test('files that are missing or cut are a fault and nothing else', async () => {
  const { files, index: whole } = indexInMemory(RECORDS);
  for (const [name, bytes] of files) {
    for (const broken of [
      undefined,
      bytes.subarray(0, bytes.length - 3),
      new TextEncoder().encode('<!doctype html>'),
    ]) {
      const damaged = new Map(files);
      if (broken) damaged.set(name, broken);
      else damaged.delete(name);
      const opened = openFiles(damaged, whole.manifest);
      await searchClauses(opened, 'chi bộ khu phốo', { filters: { type: 'nghi-dinh' } }).catch(
        (error: unknown) => {
          expect(error).toBeInstanceOf(IndexFault);
        },
      );
    }
  }
});
