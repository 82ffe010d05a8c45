import { expect, test } from 'vitest';
import { indexInMemory } from '../../../../scripts/search/indexInMemory.ts';
import type { ClauseRecord } from './record.ts';
import { searchClauses } from './search.ts';
import { noteRecord, pageRecord } from './siteRecords.ts';

const clause = (place: string, text: string, keywords: string[] = []): ClauseRecord => ({
  owner: { key: 'van-ban-thu', name: 'Văn bản thử', status: '' },
  place,
  label: '',
  text,
  field: 'text',
  isCore: true,
  names: [],
  keywords,
});
const note = {
  text: 'Từ năm 2025 không còn quận, huyện.',
  source: ['S01'],
  provisions: [{ document: 'van-ban-thu', provision: 'muc-i' }],
};
const { index } = indexInMemory([
  clause('muc-i', 'Khoán định biên và kinh phí hoạt động.', ['tinh giản biên chế', 'giảm biên chế phường']),
  clause('muc-ii', 'Luân chuyển cán bộ trẻ.'),
  pageRecord('nhiem-vu', ['lịch công việc']),
  noteRecord(note, () => 'Văn bản thử'),
]);
const first = async (query: string) => (await searchClauses(index, query)).hits[0];

test('a clause is found by the site’s words, which are no part of its text', async () => {
  const hit = (await first('tinh giản biên chế'))!;
  expect(hit).toMatchObject({ kind: 'clause', provision: 'muc-i', keyword: 'tinh giản biên chế' });
  expect(hit.excerpt.text).toBe('Khoán định biên và kinh phí hoạt động.');
  expect(await first('giảm biên chế ở phường')).toMatchObject({ keyword: 'giảm biên chế phường' });
});

test('what the text says itself needs no keyword', async () => {
  expect(await first('khoán định biên')).toMatchObject({ provision: 'muc-i', keyword: '' });
});

test('a page of the site is found by its name and by readers’ words', async () => {
  const page = { kind: 'page', id: 'nhiem-vu', name: 'Nhiệm vụ: ai làm gì, đến bao giờ' };
  expect(await first('lịch công việc')).toMatchObject(page);
  expect(await first('nhiệm vụ')).toMatchObject(page);
});

test('a note on later law leads to its clause, and is no clause', async () => {
  expect(await first('không còn quận huyện')).toMatchObject({
    kind: 'note',
    id: 'van-ban-thu',
    provision: 'muc-i',
    excerpt: { official: 0 },
  });
});
