import { expect, test } from 'vitest';
import { indexInMemory } from '../../../../scripts/search/indexInMemory.ts';
import { bodyRecords } from './catalogueRecords.ts';
import { IndexFault } from './fault.ts';
import type { LoadPart } from './parts.ts';
import type { ClauseRecord } from './record.ts';
import { searchClauses } from './search.ts';

const clause = (place: string, text: string, keywords: string[] = []): ClauseRecord => ({
  owner: { key: 'chuong-trinh', name: 'Chương trình', status: '' },
  place,
  label: '',
  text,
  field: 'text',
  isCore: false,
  keywords,
});
const note = (text: string): ClauseRecord => ({
  owner: { key: 'n:chuong-trinh', name: 'Chương trình', status: '' },
  place: 'mo-dau',
  text,
  field: 'aside',
  isCore: false,
});
const body = (id: string, name: string, today: string) =>
  bodyRecords({
    id,
    names: [name],
    abbreviations: [],
    group: 'trung-uong',
    today: { value: today, source: ['S01'] },
    remarks: [],
  } as unknown as Parameters<typeof bodyRecords>[0]);

const { index } = indexInMemory([
  clause('mo-dau', 'Thành phố có 303 xã, phường, thị trấn.'),
  clause('muc-i', 'Cán bộ gặp gỡ nhân dân.', ['dân chủ trực tiếp', 'dân bàn việc chung']),
  clause('muc-ii', 'Tổ chức tiếp dân mỗi tuần.'),
  clause('muc-iii', 'Khoán kinh phí hoạt động cho phường.'),
  clause('muc-iv', 'Nghị định về cán bộ phường; điều lệ Đảng; phí hoạt động.'),
  clause('muc-v', 'Ngày 30 tháng 6 năm 2026.'),
  note('Nay Thành phố có 168 xã, phường, đặc khu.'),
  ...body('quan-huyen-uy', 'Quận, Huyện ủy', 'không còn'),
  ...body('ban-to-chuc', 'Ban Tổ chức Chính phủ', 'đổi tên thành Bộ Nội vụ'),
  ...body('bo-noi-vu', 'Bộ Nội vụ', 'vẫn còn'),
]);
const found = async (query: string) =>
  (await searchClauses(index, query)).hits.map(({ id, provision }) => provision || id);

test('no phrase runs from one keyword into the next', async () => {
  expect((await found('tiếp dân'))[0]).toBe('muc-ii');
});

test.each([
  ['quận ủy', 'quan-huyen-uy'],
  ['huyen uy', 'quan-huyen-uy'],
  ['quận ủy còn không', 'quan-huyen-uy'],
])('a body is found by each name that it enumerates: %s', async (query, id) => {
  expect((await found(query))[0]).toBe(id);
});

test('a number as it was once stands in the text, not in a note on it', async () => {
  expect((await searchClauses(index, 'hồi đó thành phố có bao nhiêu phường xã')).hits[0]).toMatchObject({
    kind: 'clause',
    provision: 'mo-dau',
  });
});

test('what a body was before is the one that it came from', async () => {
  expect((await found('bộ nội vụ trước kia là ban nào'))[0]).toBe('ban-to-chuc');
  expect((await found('bộ nội vụ bây giờ là ban nào'))[0]).toBe('bo-noi-vu');
});

test.each([
  'nghị định 30 về cán bộ phường',
  'khoán kinh phí hoạt động cho phường 2026',
  'điều lệ hội cựu chiến binh',
])('what is not here has no nearest answer: %s', async (query) => {
  expect(await found(query)).toEqual([]);
});

test('a part of the program that does not come is a fault of the network', async () => {
  const lost: LoadPart = () => Promise.reject(new IndexFault('network'));
  await expect(searchClauses(index, 'khoán kinh phí là gì', {}, lost)).rejects.toThrow(IndexFault);
  await expect(searchClauses(index, 'khoán kinh phí', {}, lost)).resolves.toMatchObject({ total: 1 });
});
