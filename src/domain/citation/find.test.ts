/** Long because every form of a reference that Vietnamese texts use has its row. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cpuTimeOf } from '../../../tests/cpuTime.ts';
import { findNumberLike } from '../../../tests/numberLike.ts';
import type { FoundReference } from './citation.ts';
import { findReferences } from './find.ts';

const names = [
  { name: 'Nghị quyết Trung ương 5 - khóa IX', document: 'nghi-quyet-17-nq-tw-2002' },
  { name: 'Nghị quyết Trung ương 5 (khóa IX)', document: 'nghi-quyet-17-nq-tw-2002' },
  { name: 'quy chế dân chủ cơ sở', document: 'nghi-dinh-29-1998-nd-cp' },
  {
    name: 'quy định về những điều đảng viên không được làm',
    document: 'quy-dinh-nhung-dieu-dang-vien-khong-duoc-lam',
  },
  { name: 'pháp lệnh về cán bộ công chức', document: 'phap-lenh-can-bo-cong-chuc-1998' },
  { name: 'Pháp lệnh cán bộ', document: 'phap-lenh-can-bo' },
  { name: 'Pháp lệnh cán bộ, công chức', document: 'phap-lenh-can-bo-cong-chuc-1998' },
  { name: 'Quy định 213', document: 'quy-dinh-213-qd-tw' },
  { name: 'quy chế dân chủ cơ sở ở cơ quan', document: 'nghi-dinh-71' },
  { name: 'dân chủ cơ sở', document: 'luat-10-2022-qh15' },
  { name: 'Luật Thực hiện dân chủ ở cơ sở', document: 'luat-10-2022-qh15' },
];

/** One line a reference, with what it was read as. */
function show(reference: FoundReference): string {
  const { text } = reference;
  if (reference.kind === 'name') return `${text} = ${reference.document}`;
  if (reference.kind === 'self') return `${text} = self ${reference.type}`;
  if (reference.kind === 'number')
    return [`${text} =`, reference.type ?? '?', reference.number.key, reference.dated]
      .filter(Boolean)
      .join(' ');
  const path = reference.path.map((part) => (typeof part === 'string' ? part : `<${part.here}>`)).join('-');
  return `${text} = ${path} @ ${reference.document}`;
}
const read = (text: string) => findReferences(text, { names }).map(show);

describe('the programme', () => {
  const programme = readFileSync(new URL('../../../tests/fixtures/programme.txt', import.meta.url), 'utf8');

  test('cites what the register of citations says, in its order', () => {
    expect(read(programme)).toEqual([
      'Nghị quyết Trung ương 5 - khóa IX = nghi-quyet-17-nq-tw-2002',
      'Nghị quyết Trung ương 5 - khóa IX = nghi-quyet-17-nq-tw-2002',
      'Nghị quyết Trung ương 5 (khóa IX) = nghi-quyet-17-nq-tw-2002',
      'Chỉ thị 13-CT/TU = chi-thi 13-ct-tu',
      'Quyết định 231-QĐ/UB = quyet-dinh 231-qd-ub',
      '1852-QĐ/UB = quyet-dinh 1852-qd-ub',
      'Quy định 326-QĐ/TU = quy-dinh 326-qd-tu',
      'Quy định 38-QĐ/TW = quy-dinh 38-qd-tw',
      'quy chế dân chủ cơ sở = nghi-dinh-29-1998-nd-cp',
      'Chỉ thị 30-CT/TW = chi-thi 30-ct-tw',
      'Nghị định 29/1998/NĐ-CP = nghi-dinh 29-1998-nd-cp',
      'Nghị quyết Trung ương 5 - khóa IX = nghi-quyet-17-nq-tw-2002',
      'Nghị quyết Trung ương 5 - khóa IX = nghi-quyet-17-nq-tw-2002',
      'Quy định 76-QĐ/TW = quy-dinh 76-qd-tw',
      'quy định về những điều đảng viên không được làm = quy-dinh-nhung-dieu-dang-vien-khong-duoc-lam',
      'pháp lệnh về cán bộ công chức = phap-lenh-can-bo-cong-chuc-1998',
      'Nghị quyết Trung ương 5 - khóa IX = nghi-quyet-17-nq-tw-2002',
      'Nghị định số 25/CP = nghi-dinh 25-cp',
      'Quyết định số 96-QĐ/TU = quyet-dinh 96-qd-tu',
      'Thông báo 607-TB/TU = thong-bao 607-tb-tu',
      'Nghị định 09/CP = nghi-dinh 9-cp',
    ]);
  });

  test('read in NFD gives the same references', () => {
    const found = findReferences(programme.normalize('NFD'), { names });
    expect(found.map(({ text }) => text.normalize('NFC'))).toEqual(
      findReferences(programme, { names }).map(({ text }) => text),
    );
  });

  test('has no number-like string outside a reference', () => {
    const found = findReferences(programme, { names });
    const numberLike = findNumberLike(programme);
    expect(numberLike.length).toBeGreaterThanOrEqual(12);
    expect(
      numberLike.filter(
        ({ start }) => !found.some((reference) => reference.start <= start && start < reference.end),
      ),
    ).toEqual([]);
  });
});

describe('documents', () => {
  test.each<[string, string[]]>([
    ['theo Nghị định số 25/CP của Chính phủ', ['Nghị định số 25/CP = nghi-dinh 25-cp']],
    ['NGHỊ ĐỊNH SỐ 29/1998/NĐ-CP', ['NGHỊ ĐỊNH SỐ 29/1998/NĐ-CP = nghi-dinh 29-1998-nd-cp']],
    [
      'Nghị định 29/1998/NĐ-CP ngày 11 tháng 5 năm 1998 về',
      ['Nghị định 29/1998/NĐ-CP = nghi-dinh 29-1998-nd-cp 1998-05-11'],
    ],
    ['Nghị định số 25/CP ngày 23/05/1993 của', ['Nghị định số 25/CP = nghi-dinh 25-cp 1993-05-23']],
    ['Chỉ thị số 30-CT/TW, ngày 18-2-1998', ['Chỉ thị số 30-CT/TW = chi-thi 30-ct-tw 1998-02-18']],
    ['Nghị định số 25/CP ngày 31/2/1993', ['Nghị định số 25/CP = nghi-dinh 25-cp']],
    [
      'Quyết định 231-QĐ/UB ngày 1/2/1990 và 1852-QĐ/UB ngày 3/4/1991; hoặc số 5-QĐ/UB',
      [
        'Quyết định 231-QĐ/UB = quyet-dinh 231-qd-ub 1990-02-01',
        '1852-QĐ/UB = quyet-dinh 1852-qd-ub 1991-04-03',
        '5-QĐ/UB = quyet-dinh 5-qd-ub',
      ],
    ],
    // a list goes on only with numbers that can be of its type
    ['Nghị định 25/CP, 17-NQ/TW', ['Nghị định 25/CP = nghi-dinh 25-cp', '17-NQ/TW = ? 17-nq-tw']],
    [
      'các Nghị định 114/2003, 121/2003 và 92/2009/NĐ-CP',
      [
        'Nghị định 114/2003 = nghi-dinh 114-2003',
        '121/2003 = nghi-dinh 121-2003',
        '92/2009/NĐ-CP = nghi-dinh 92-2009-nd-cp',
      ],
    ],
    ['Nghị định 25/CP - UBND Thành phố', ['Nghị định 25/CP = nghi-dinh 25-cp']],
    ['công văn (số: 311/TC-CQ)', ['311/TC-CQ = ? 311-tc-cq']],
    ['(1685/NQ-UBTVQH15)', ['1685/NQ-UBTVQH15 = ? 1685-nq-ubtvqh15']],
    ['Thông tư liên bộ 99/1998/TT-LT', ['Thông tư liên bộ 99/1998/TT-LT = thong-tu-lien-tich 99-1998-tt-lt']],
    ['Quyết định 20 – QĐ / TU.', ['Quyết định 20 – QĐ / TU = quyet-dinh 20-qd-tu']],
    ['trong tháng 12/2002, ngày 11/5/1998, quý III/2002, 1/2 số hộ, 24/7, nhiệm kỳ 2025-2030', []],
    ['hoàn thành năm 2002/2003 và Nghị quyết trong 12/2002', []],
    ['nhà 12/5-QĐ, A1-QĐ/UB, 5 - UBND', []],
    [
      'theo Nghị quyết Trung ương 5 –  KHOÁ IX',
      ['Nghị quyết Trung ương 5 –  KHOÁ IX = nghi-quyet-17-nq-tw-2002'],
    ],
    ['Nghị quyết Trung ương 5 - khóa IXa', []],
    [
      'Nghị quyết\nTrung ương 5 ( khóa IX )',
      ['Nghị quyết\nTrung ương 5 ( khóa IX ) = nghi-quyet-17-nq-tw-2002'],
    ],
    ['Pháp lệnh cán bộ, công chức', ['Pháp lệnh cán bộ, công chức = phap-lenh-can-bo-cong-chuc-1998']],
    ['Pháp lệnh cán bộ, viên chức', ['Pháp lệnh cán bộ = phap-lenh-can-bo']],
    ['quy chế dân chủ cơ sở ở cơ quan', ['quy chế dân chủ cơ sở ở cơ quan = nghi-dinh-71']],
    // a number is not cut short by a name it begins with
    [
      'Quy định 213-QĐ/TW, Quy định 213',
      ['Quy định 213-QĐ/TW = quy-dinh 213-qd-tw', 'Quy định 213 = quy-dinh-213-qd-tw'],
    ],
    ['Nghị định này và quy định này', ['Nghị định này = self nghi-dinh']],
    ['Chương trình hành động này', ['Chương trình hành động này = self chuong-trinh']],
  ])('%s', (text, references) => expect(read(text)).toEqual(references));
});

describe('places', () => {
  test.each<[string, string[]]>([
    ['khoản 2 Điều 5', ['khoản 2 Điều 5 = dieu-5-khoan-2 @ here']],
    ['điểm đ khoản 1 Điều 5', ['điểm đ khoản 1 Điều 5 = dieu-5-khoan-1-diem-dd @ here']],
    ['Điều 5 và Điều 7', ['Điều 5 = dieu-5 @ here', 'Điều 7 = dieu-7 @ here']],
    ['các Điều 5, 6 và 7 đã', ['Điều 5 = dieu-5 @ here', '6 = dieu-6 @ here', '7 = dieu-7 @ here']],
    ['Điều 5 và 3 tháng', ['Điều 5 = dieu-5 @ here']],
    [
      'khoản 1, khoản 2 Điều 3',
      ['khoản 1 = dieu-3-khoan-1 @ here', 'khoản 2 Điều 3 = dieu-3-khoan-2 @ here'],
    ],
    ['khoản 1, 2 Điều 3', ['khoản 1 = dieu-3-khoan-1 @ here', '2 Điều 3 = dieu-3-khoan-2 @ here']],
    [
      'điểm a và điểm b khoản 1',
      ['điểm a = khoan-1-diem-a @ here', 'điểm b khoản 1 = khoan-1-diem-b @ here'],
    ],
    [
      'điểm a, b khoản 1 Điều 05a',
      ['điểm a = dieu-5a-khoan-1-diem-a @ here', 'b khoản 1 Điều 05a = dieu-5a-khoan-1-diem-b @ here'],
    ],
    [
      'khoản 1 Điều 3, khoản 2 Điều 5',
      ['khoản 1 Điều 3 = dieu-3-khoan-1 @ here', 'khoản 2 Điều 5 = dieu-5-khoan-2 @ here'],
    ],
    [
      'từ khoản 1 đến khoản 3 Điều 5',
      ['khoản 1 = dieu-5-khoan-1 @ here', 'khoản 3 Điều 5 = dieu-5-khoan-3 @ here'],
    ],
    ['khoản 2 Điều 5 Chương III', ['khoản 2 Điều 5 Chương III = dieu-5-khoan-2 @ here']],
    ['Chương II', ['Chương II = chuong-ii @ here']],
    ['Mục 2 Chương III', ['Mục 2 Chương III = chuong-iii-muc-2 @ here']],
    ['tiểu mục 1 Mục 2 Chương III', ['tiểu mục 1 Mục 2 Chương III = chuong-iii-muc-2-tieu-muc-1 @ here']],
    ['điểm 1 mục II', ['điểm 1 mục II = muc-ii-diem-1 @ here']],
    ['điểm 1, mục II', ['điểm 1, mục II = muc-ii-diem-1 @ here']],
    ['mục II, điểm 1 và điểm 2', ['mục II, điểm 1 = muc-ii-diem-1 @ here', 'điểm 2 = muc-ii-diem-2 @ here']],
    [
      'gạch đầu dòng thứ 2, điểm 1, mục II',
      ['gạch đầu dòng thứ 2, điểm 1, mục II = muc-ii-diem-1-gach-2 @ here'],
    ],
    [
      'gạch đầu dòng thứ nhất điểm 4 mục I',
      ['gạch đầu dòng thứ nhất điểm 4 mục I = muc-i-diem-4-gach-1 @ here'],
    ],
    ['đoạn 2 điểm 1 mục IV', ['đoạn 2 điểm 1 mục IV = muc-iv-diem-1-doan-2 @ here']],
    ['Phần thứ hai và PHẦN THỨ BA', ['Phần thứ hai = phan-2 @ here', 'PHẦN THỨ BA = phan-3 @ here']],
    ['Phụ lục I, Phụ lục số 02', ['Phụ lục I = phu-luc-i @ here', 'Phụ lục số 02 = phu-luc-2 @ here']],
    ['ĐIỀU 5', ['ĐIỀU 5 = dieu-5 @ here']],
    ['khoản 2 Điều này', ['khoản 2 Điều này = <dieu>-khoan-2 @ here']],
    [
      'tại Điều này, khoản này, điểm này, mục này',
      [
        'Điều này = <dieu> @ here',
        'khoản này = <khoan> @ here',
        'điểm này = <diem> @ here',
        'mục này = <muc> @ here',
      ],
    ],
    [
      'khoản 2 Điều 5 Nghị định số 29/1998/NĐ-CP',
      ['khoản 2 Điều 5 = dieu-5-khoan-2 @ 1', 'Nghị định số 29/1998/NĐ-CP = nghi-dinh 29-1998-nd-cp'],
    ],
    [
      'khoản 1, khoản 2 Điều 3 và Điều 5 Nghị định 25/CP',
      [
        'khoản 1 = dieu-3-khoan-1 @ 3',
        'khoản 2 Điều 3 = dieu-3-khoan-2 @ 3',
        'Điều 5 = dieu-5 @ 3',
        'Nghị định 25/CP = nghi-dinh 25-cp',
      ],
    ],
    [
      'Điều 3 của Luật Thực hiện dân chủ ở cơ sở',
      ['Điều 3 = dieu-3 @ 1', 'Luật Thực hiện dân chủ ở cơ sở = luat-10-2022-qh15'],
    ],
    [
      'khoản 1 Điều 5 Nghị định này',
      ['khoản 1 Điều 5 = dieu-5-khoan-1 @ 1', 'Nghị định này = self nghi-dinh'],
    ],
    ['Nghị định 25/CP (Điều 5)', ['Nghị định 25/CP = nghi-dinh 25-cp', 'Điều 5 = dieu-5 @ 0']],
    [
      'khoản 1 Điều này và Điều 5 Nghị định 25/CP',
      [
        'khoản 1 Điều này = <dieu>-khoan-1 @ here',
        'Điều 5 = dieu-5 @ 2',
        'Nghị định 25/CP = nghi-dinh 25-cp',
      ],
    ],
    ['khoản 2 và Điều 5', ['khoản 2 = khoan-2 @ here', 'Điều 5 = dieu-5 @ here']],
    [
      'theo khoản 1 Điều này, Nghị định 25/CP',
      ['khoản 1 Điều này = <dieu>-khoan-1 @ here', 'Nghị định 25/CP = nghi-dinh 25-cp'],
    ],
    ['Điều 1, Điều 2 Điều lệ Đảng', ['Điều 1 = dieu-1 @ unknown', 'Điều 2 = dieu-2 @ unknown']],
    ['Điều 5 quy định rõ', ['Điều 5 = dieu-5 @ here']],
    ['Điều 5 của Quy chế này', ['Điều 5 = <quy-che>-dieu-5 @ here']],
    [
      'Điều 5 Quy chế thực hiện dân chủ ở xã ban hành kèm theo Nghị định 29/1998/NĐ-CP',
      ['Điều 5 = quy-che-dieu-5 @ 1', 'Nghị định 29/1998/NĐ-CP = nghi-dinh 29-1998-nd-cp'],
    ],
  ])('%s', (text, references) => expect(read(text)).toEqual(references));

  test.each([
    'đặc điểm, thí điểm, điểm nào, thời điểm này, các quan điểm này, địa điểm 2, thang điểm 10',
    'mục tiêu, danh mục 2, các mục này, hạng mục này',
    'khoản chi, tài khoản 5, một khoản 5 triệu đồng, điều khoản này',
    'chương trình 5 năm, huy chương II, hội nghị Trung ương 5',
    'giai đoạn 2, công đoạn 1, phần 2, thành phần thứ hai, một phần thứ hai',
    'Điều này cho thấy. Điều này đúng; trong điều này',
    'điểm y tế, điểm 1.2, điểm 5,5, điều 5% dân số, điều tra 5 hộ',
  ])('%s: no place', (text) => expect(read(text)).toEqual([]));
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...[
      'Điều 5',
      'khoản 2',
      'điểm đ',
      'điểm',
      'mục II',
      'Nghị định',
      'số',
      '29/1998/NĐ-CP',
      '326-QĐ/TU',
      '121/2003',
    ],
    ...[
      'này',
      'và',
      ',',
      ';',
      ' ',
      '.',
      '-',
      'ngày 11/5/1998',
      'quy chế dân chủ cơ sở',
      'của',
      'Quy chế',
      '\u0301',
      '5',
    ],
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' ')),
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join('').normalize('NFD')),
  );

  test('is read without fault; references are its own slices, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        const found = findReferences(text, { names });
        for (const reference of found) {
          expect(reference.start).toBeGreaterThanOrEqual(end);
          expect(reference.end).toBeGreaterThan(reference.start);
          expect(reference.text).toBe(text.slice(reference.start, reference.end));
          if (reference.kind === 'provision' && typeof reference.document === 'number')
            expect(found[reference.document]?.kind).not.toBe('provision');
          end = reference.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['figures', '1'.repeat(10_000)],
    ['strokes', '1/'.repeat(5_000)],
    ['capitals', `1-${'A'.repeat(10_000)}`],
    ['marks', `1${'-AB'.repeat(3_300)}ả`],
    ['years', '19/1998/'.repeat(1_250)],
    ['spaces', `Nghị định${' '.repeat(10_000)}`],
    ['places', 'khoản 1, '.repeat(1_100)],
    ['labels', `Điều ${'5, '.repeat(3_300)}`],
    ['nested', 'điểm a khoản 1 Điều 2 '.repeat(450)],
    ['attached', 'Điều 5 Quy chế '.repeat(660)],
    ['names', 'Nghị quyết Trung ương 5 '.repeat(410)],
    ['dates', 'Nghị định 25/CP ngày '.repeat(470)],
  ])('ten thousand characters of %s are read without hanging', (_, text) => {
    // Backtracking would take minutes.
    expect(cpuTimeOf(() => findReferences(text, { names }))).toBeLessThan(5_000);
  });
});
