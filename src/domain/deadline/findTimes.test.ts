import { describe, expect, it } from 'vitest';
import { findTimes } from './findTimes.ts';

describe('findTimes', () => {
  it.each([
    ['hoàn thành vào cuối tháng 12/2002, báo cáo', ['cuối tháng 12/2002']],
    ['vào cuối quý III/2002 và cuối quý IV/2002', ['cuối quý III/2002', 'cuối quý IV/2002']],
    ['trong quý 4 năm 2002', ['quý 4 năm 2002']],
    ['trong tháng 9 năm 2002', ['tháng 9 năm 2002']],
    ['trước ngày 31/12/2002', ['ngày 31/12/2002']],
    ['ngày 1 tháng 9 năm 2002', ['ngày 1 tháng 9 năm 2002']],
    ['đề ra chương trình từ nay đến năm 2005 với', ['từ nay đến năm 2005']],
    ['cuối năm 2002 sơ kết, đầu năm 2003 triển khai', ['cuối năm 2002', 'đầu năm 2003']],
    ['xong trong năm 2004', ['trong năm 2004']],
    ['đến cuối năm nay', ['cuối năm nay']],
    ['sơ kết (hàng năm), hàng ngày đi địa bàn', ['hàng năm', 'hàng ngày']],
    ['mỗi quý họp một lần, định kỳ báo cáo', ['mỗi quý', 'định kỳ']],
    ['trong 6 tháng phải xong', ['6 tháng']],
    ['xong trước 3/2003', ['3/2003']],
    ['Tháng 12/2002 báo cáo', ['Tháng 12/2002']],
  ])('sees the times of “%s”', (text, times) => {
    expect(findTimes(text).map((one) => one.text)).toEqual(times);
    for (const { start, end, text: words } of findTimes(text)) expect(text.slice(start, end)).toBe(words);
  });

  it.each([
    'Trong những năm qua, hoạt động ở 303 xã, phường',
    'Nghị định 29/1998/NĐ-CP của Chính phủ',
    'quỹ tín dụng, quý trọng nhân dân',
    'cán bộ từ 30 tuổi',
    'thời gian hoàn thành, thời gian công tác',
  ])('sees none in “%s”', (text) => {
    expect(findTimes(text)).toEqual([]);
  });

  it.each([
    ['Sơ kết (Ban Tổ chức Thành ủy thực hiện).', ['(Ban Tổ chức Thành ủy thực hiện)']],
    ['(Ban Dân vận (Thành ủy) chủ trì) rồi (không ai)', ['(Ban Dân vận (Thành ủy) chủ trì)']],
    ['đào tạo (về chính trị, quản lý hành chánh Nhà nước)', []],
    ['khóa IX (khóa IX), trạm (trạm y tế, hợp tác xã...)', []],
  ])('sees who is charged in brackets in “%s”', (text, charges) => {
    expect(findTimes(text).map((one) => one.text)).toEqual(charges);
  });
});
