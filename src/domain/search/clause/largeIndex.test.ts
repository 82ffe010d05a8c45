import { beforeAll, describe, expect, test } from 'vitest';
import { indexInMemory } from '../../../../scripts/search/indexInMemory.ts';
import type { ClauseIndex } from './clauseIndex.ts';
import type { ClauseRecord, Owner } from './record.ts';
import { searchClauses } from './search.ts';

const WHO = [
  'Ủy ban nhân dân',
  'Chi bộ cơ quan',
  'Hợp tác xã',
  'Trạm y tế',
  'Tổ dân phố',
  'Sở Tài chính',
  'Ban quản lý chợ',
];
const DOES = [
  'báo cáo',
  'kiểm tra',
  'hướng dẫn',
  'phê duyệt',
  'rà soát',
  'công bố',
  'lưu trữ',
  'giám sát',
  'thanh toán',
];
const WHAT = [
  'quỹ tín dụng',
  'kế hoạch năm',
  'hồ sơ cán bộ',
  'định biên',
  'đất đai',
  'nhà ở',
  'phụ cấp',
  'sinh hoạt phí',
  'giấy phép',
  'vệ sinh',
  'kinh phí',
];
const WHEN = ['hằng quý', 'trước ngày 15', 'khi có yêu cầu', 'theo định kỳ', 'trong năm'];
const RECORDS = 12_000;

const owners = Array.from({ length: 60 }, (_, index): Owner => {
  const year = 1990 + (index % 30);
  const facets = { type: index % 2 === 0 ? 'luat' : 'nghi-dinh', issuer: '', level: '', status: '', year };
  return { key: `d${index}`, name: `Luật ${index}`, status: '', facets };
});

function* records(): Generator<ClauseRecord> {
  const at = <T>(list: readonly T[], index: number) => list[index % list.length]!;
  for (let index = 0; index < RECORDS; index++) {
    const text = `${at(WHO, index)} ${at(DOES, index)} ${at(WHAT, index)} và ${at(WHAT, index * 3 + 1)} ${at(WHEN, index)}, số ${index}.`;
    yield unit(at(owners, Math.floor(index / 200)), `dieu-${(index % 200) + 1}`, text);
  }
  yield unit(owners[7]!, 'dieu-901', 'Thí điểm khoán định biên và kinh phí hoạt động ở cơ sở.');
  yield unit(owners[7]!, 'dieu-902', 'Hợp tác xã, trường học, bệnh viện rồi mới đến quỹ tín dụng nhân dân.');
}

const unit = (owner: Owner, place: string, text: string): ClauseRecord => ({
  owner,
  place,
  label: '',
  text,
  field: 'text',
  isCore: false,
  names: [],
});

let index: ClauseIndex;
let files: Map<string, Uint8Array>;
beforeAll(() => {
  ({ index, files } = indexInMemory(records()));
});

describe('an index that is not read whole', () => {
  test('has long lists in blocks of their own, and shards that stay small', () => {
    const sizes = (folder: string) =>
      [...files].filter(([name]) => name.startsWith(folder)).map(([, { length }]) => length);
    expect(sizes('noi/').length).toBeGreaterThan(0);
    expect(Math.max(...sizes('tu/'))).toBeLessThan(8000);
  });

  test.each([
    ['a whole phrase', 'khoan dinh bien va kinh phi', 'dieu-901'],
    ['a long phrase', 'thí điểm khoán định biên và kinh phí hoạt động ở cơ sở', 'dieu-901'],
    ['pairs apart', 'thí điểm kinh phí hoạt động', 'dieu-901'],
    ['words apart', 'truong hoc tin dung', 'dieu-902'],
    ['one wrong letter', 'khoan dinh bjen', 'dieu-901'],
    ['a question', 'ai thí điểm khoán định biên và kinh phí hoạt động vậy', 'dieu-901'],
  ])('finds %s', async (_, query, place) => {
    const { hits } = await searchClauses(index, query);
    expect(hits[0]?.provision).toBe(place);
  });

  test('answers what stands in thousands of clauses by its beginning, and says that there is more', async () => {
    const { hits, total, isTotalExact } = await searchClauses(index, 'số');
    expect(hits).toHaveLength(10);
    expect(total).toBeGreaterThanOrEqual(10);
    expect(isTotalExact).toBe(false);
    for (const { excerpt } of hits) expect(excerpt.text).toContain('số');
  });

  test('looks on until enough clauses fit the filters', async () => {
    const { hits } = await searchClauses(index, 'quỹ tín dụng', {
      filters: { type: 'nghi-dinh', year: 2019 },
    });
    expect(hits.length).toBeGreaterThan(0);
    for (const { id } of hits) expect(Number(id.slice(1)) % 30).toBe(29);
  });

  test('finds nothing for what stands nowhere', async () => {
    expect((await searchClauses(index, 'zzzzz qqqqq')).hits).toEqual([]);
    expect((await searchClauses(index, 'hợp tác xã zzzzz')).hits).toEqual([]);
  });
});
