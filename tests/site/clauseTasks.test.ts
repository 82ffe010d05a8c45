import { describe, expect, it } from 'vitest';
import { clauseUrl } from '../../src/domain/clauseUrls.ts';
import { OWN_PROGRAMME } from '../../src/site.config.ts';
import { builtPages, oneSpaced, pageAt } from './builtPages.ts';

const pages = builtPages();
const pageOf = (id: string) => pageAt(pages, clauseUrl(OWN_PROGRAMME, id));

describe('what a clause page says of its tasks', () => {
  const chargeOf = (id: string) => {
    const { root } = pageOf(id);
    return oneSpaced(root.querySelector('#viec')!.parentNode!.textContent);
  };

  it.each([
    ['muc-iii-diem-1', 'Điều kiện: “Sau khi có hướng dẫn mới của Trung ương”.'],
    ['muc-iii-diem-3', 'Khi nào: “đưa nội dung này vào định kỳ báo cáo”.'],
    ['muc-iii-diem-4', 'Khi nào: “thường xuyên kiểm tra đảng viên”.'],
    ['muc-iii-diem-4-gach-1', 'Khi nào: “hàng năm”.'],
    ['muc-iv-diem-1', 'Điều kiện: “sau khi Quốc hội và Chính phủ ban hành'],
  ])('%s calls no deadline what is none', (id, said) => {
    expect(chargeOf(id)).toContain(said);
    expect(chargeOf(id)).not.toContain('Thời hạn');
  });

  it.each([
    ['muc-i-diem-1', 'Giúp: Ban Thường vụ Thành ủy.'],
    ['muc-i-diem-4', 'Báo cáo: Thường trực Thành ủy.'],
    ['muc-iv-diem-1-doan-2', 'Trình: Ban Thường vụ Thành ủy.'],
    ['muc-iv-diem-3', 'Trình: Thường trực Thành ủy.'],
    ['muc-iv-diem-5', 'Kiến nghị với: Trung ương.'],
  ])('%s has the verb of its text: %s', (id, said) => {
    expect(chargeOf(id)).toContain(said);
  });

  it('says each deadline of one clause once', () => {
    const said = chargeOf('muc-iv-diem-4');
    for (const words of [
      'tháng 9/2002',
      'cuối năm 2002',
      'sơ kết rút kinh nghiệm',
      'triển khai diện rộng',
      'đầu năm 2003',
    ])
      expect(said.split(words), words).toHaveLength(2);
  });

  it('leads back from a second paragraph to the words before it', () => {
    const { root } = pageOf('muc-iv-diem-1-doan-2');
    expect(root.querySelector('nav.beside [rel="prev"]')!.textContent).toContain('Điểm 1, mục IV');
  });
});
