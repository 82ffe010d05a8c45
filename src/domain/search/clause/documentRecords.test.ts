import { expect, test } from 'vitest';
import { clauseSource } from '../../../corpus/clauseRecords.ts';
import { indexInMemory } from './indexInMemory.ts';
import { searchClauses } from './search.ts';

const { records, abbreviations } = clauseSource(process.cwd());
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
