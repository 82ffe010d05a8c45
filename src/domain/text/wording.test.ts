import { describe, expect, it } from 'vitest';
import { shortDue } from '../deadline/shortDue.ts';
import { firstWords } from './firstWords.ts';
import { passageAround } from './passage.ts';
import { joinStroke, splitStroke } from './stroke.ts';

describe('the first words of a text', () => {
  it.each([
    ['Sơ kết Quy định', 40, 'Sơ kết Quy định'],
    ['Khảo sát thực trạng về chức năng, nhiệm vụ', 33, 'Khảo sát thực trạng về chức năng…'],
    ['Khảosátthựctrạng', 5, 'Khảos…'],
  ])('%s within %i', (text, limit, words) => {
    expect(firstWords(text, limit)).toBe(words);
  });
});

describe('the passage around a citation', () => {
  it.each([
    [
      'sơ kết tổ chức; sơ kết việc thực hiện Quy định 38-QĐ/TW của Bộ Chính trị. Sau đó',
      'Quy định 38-QĐ/TW',
      'sơ kết việc thực hiện Quy định 38-QĐ/TW của Bộ Chính trị.',
    ],
    [
      'tiêu chuẩn (sau khi sửa đổi pháp lệnh về cán bộ công chức). Có kế hoạch',
      'pháp lệnh về cán bộ công chức',
      'sau khi sửa đổi pháp lệnh về cán bộ công chức',
    ],
    [
      'đối chiếu Nghị quyết Trung ương 5 (khóa IX) và hướng dẫn',
      'Nghị quyết Trung ương 5 (khóa IX)',
      'đối chiếu Nghị quyết Trung ương 5 (khóa IX) và hướng dẫn',
    ],
    ['Sơ kết Quy định 326-QĐ/TU', 'Quy định 326-QĐ/TU', 'Sơ kết Quy định 326-QĐ/TU'],
  ])('%s', (text, citation, passage) => {
    const start = text.indexOf(citation);
    const { from, to, cutStart, cutEnd } = passageAround(text, start, start + citation.length);
    expect(text.slice(from, to)).toBe(passage);
    expect([cutStart, cutEnd]).toEqual([!text.startsWith(passage), !text.endsWith(passage)]);
  });
});

describe('a deadline in short', () => {
  it.each([
    ['hoàn thành vào cuối tháng 12/2002', 'cuối tháng 12/2002'],
    ['trong tháng 9/2002', 'tháng 9/2002'],
    ['tháng 12/2002 báo cáo kết quả', 'tháng 12/2002 báo cáo kết quả'],
  ])('%s', (printed, short) => {
    expect(shortDue(printed)).toBe(short);
  });
});

it('đ is taken apart for the broad search and put together again', () => {
  expect(splitStroke('đảng ĐOÀN').normalize('NFD')).not.toMatch(/[đĐ]/);
  expect(joinStroke(splitStroke('đảng viên ĐOÀN thể'))).toBe('đảng viên ĐOÀN thể');
});
