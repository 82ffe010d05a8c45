import { expect, test } from 'vitest';
import { indexInMemory } from '../../../../scripts/search/indexInMemory.ts';
import { clauseSource } from '../../../corpus/clauseRecords.ts';
import { loadCorpus } from '../../../corpus/load.ts';
import { searchClauses } from './search.ts';

const { records, abbreviations } = clauseSource(loadCorpus(process.cwd()));
const { index } = indexInMemory(records, abbreviations);

test.each([
  ['its date in figures', '18/3/2002', 'nghi-quyet-17-nq-tw-2002'],
  ['its date with points', '18.3.2002', 'nghi-quyet-17-nq-tw-2002'],
  ['its date in words', 'ngày 11 tháng 5 năm 1998', 'nghi-dinh-29-1998-nd-cp'],
  ['type and issuer', 'thông tư của Bộ Nội vụ', 'thong-tu-03-2005-tt-bnv'],
  ['type and issuer without “của”', 'thông tư bộ nội vụ', 'thong-tu-03-2005-tt-bnv'],
  ['type, issuer as it is shortened, and year', 'chỉ thị Ban Bí thư năm 2002', 'chi-thi-10-ct-tw-2002'],
  ['title and year', 'những điều đảng viên không được làm 2011', 'quy-dinh-47-qd-tw-2011'],
  ['part of the title and year', 'nghị định sinh hoạt phí 1995', 'nghi-dinh-50-cp-1995'],
])('a document is found by %s', async (_, query, id) => {
  expect((await searchClauses(index, query)).hits[0]?.id).toBe(id);
});

test('a document found by who signed it says first what it is about, its title as official words', async () => {
  const { hits } = await searchClauses(index, 'phan van khai');
  const { text, official } = hits.find(({ id }) => id === 'nghi-dinh-50-cp-1995')!.excerpt;
  const title = 'Về chế độ sinh hoạt phí đối với cán bộ xã, phường, thị trấn. ';
  expect(text).toMatch(new RegExp(`^${title}Ban hành: Chính phủ, ngày 26 tháng 7 năm 1995, người ký: `));
  expect(official).toBe(title.length);
});

test.each(['BTCTU', 'bdvtu', 'TCBTP', 'ubnd tp'])('%s is understood, and shown in no row', async (query) => {
  const { hits } = await searchClauses(index, query);
  expect(hits[0]!.kind).toBe('body');
  const rows = hits.map(({ name, excerpt }) => `${name} ${excerpt.text}`).join('\n');
  expect(rows).not.toMatch(new RegExp(`(?<!\\p{L})${query}(?!\\p{L})`, 'iu'));
});

test('an abbreviation that a source writes is shown', async () => {
  const { hits } = await searchClauses(index, 'Ủy ban Nhân dân Thành phố');
  expect(hits[0]!.excerpt.text).toBe('Cũng viết: UBND; UB.');
});
