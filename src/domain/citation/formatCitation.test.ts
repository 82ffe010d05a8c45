import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../corpus/load.ts';
import { citedName, formatCitation } from './formatCitation.ts';

const { documents, bodies } = loadCorpus(process.cwd());
function nameOf(id: string) {
  const { metadata } = documents.get(id)!;
  return citedName(metadata, metadata.issuer.value && bodies.get(metadata.issuer.value)?.names[0]);
}

describe('the name of a cited document', () => {
  it('is type, number, date, issuer and title, then type and number', () => {
    expect(nameOf('nghi-dinh-29-1998-nd-cp')).toEqual({
      full: 'Nghị định số 29/1998/NĐ-CP ngày 11 tháng 5 năm 1998 của Chính phủ về việc ban hành Quy chế thực hiện dân chủ ở xã',
      short: 'Nghị định số 29/1998/NĐ-CP',
    });
  });
  it('leaves out what the programme does not have, and says its issuer once', () => {
    const { full, short } = nameOf('chuong-trinh-hanh-dong-nqtw5');
    expect(full).toMatch(
      /^Chương trình hành động của Thành ủy thực hiện Nghị quyết Trung ương 5 - khóa IX về đổi mới/,
    );
    expect(full).not.toMatch(/Ban Chấp hành|số |ngày /);
    expect(short).toBe('Chương trình hành động của Thành ủy');
  });
  it('never says what is only inferred', () => {
    for (const { metadata } of documents.values()) {
      const { full } = citedName(metadata, 'Cơ quan X');
      if (metadata.number.inference) expect(full).not.toContain(metadata.number.value);
      if (metadata.issuer.inference || metadata.issuer.value === undefined)
        expect(full).not.toContain('của Cơ quan X');
    }
  });
});

describe('a clause in words', () => {
  it.each([
    ['dieu-5-khoan-1-diem-dd', 'nha-nuoc', 'điểm đ khoản 1 Điều 5 Nghị định số 29/1998/NĐ-CP'],
    ['dieu-5', 'nha-nuoc', 'Điều 5 Nghị định số 29/1998/NĐ-CP'],
    [
      'quy-che-dieu-5-khoan-2',
      'nha-nuoc',
      'khoản 2 Điều 5 Quy chế ban hành kèm theo Nghị định số 29/1998/NĐ-CP',
    ],
    ['phu-luc-i', 'nha-nuoc', 'Phụ lục I ban hành kèm theo Nghị định số 29/1998/NĐ-CP'],
    ['phan-1-chuong-ii-muc-1', 'nha-nuoc', 'Mục 1 Chương II Phần 1 Nghị định số 29/1998/NĐ-CP'],
    ['dieu-3-bang-1', 'nha-nuoc', 'bảng thứ 1 Điều 3 Nghị định số 29/1998/NĐ-CP'],
  ] as const)('State: %s', (id, branch, words) => {
    expect(formatCitation(id, branch, 'Nghị định số 29/1998/NĐ-CP')).toBe(words);
  });
  it.each([
    ['muc-ii-diem-1-gach-2', 'gạch đầu dòng thứ 2, điểm 1, mục II, Chương trình'],
    ['muc-iv-diem-1-doan-2', 'đoạn 2, điểm 1, mục IV, Chương trình'],
    ['mo-dau-doan-3', 'đoạn 3, phần mở đầu, Chương trình'],
    ['chu-ky-doan-2', 'dòng 2, phần chữ ký, Chương trình'],
    ['tieu-de', 'phần tiêu đề, Chương trình'],
  ])('Party: %s', (id, words) => {
    expect(formatCitation(id, 'dang', 'Chương trình')).toBe(words);
  });
  it('is the document alone where the id is none', () => {
    expect(formatCitation('???', 'dang', 'Chương trình')).toBe('Chương trình');
  });
});
