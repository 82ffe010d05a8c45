import { describe, expect, it } from 'vitest';
import { reportLink } from './reportLink.ts';

const report = {
  citation: 'điểm 1, mục II, Chương trình',
  address: 'https://a.vn/chuong-trinh/muc-ii-diem-1/',
  digest: '1a2b3c4d',
};

describe('the link for reports', () => {
  it.each(['van-phong@a.vn', 'mailto:van-phong@a.vn', ' van-phong@a.vn '])(
    '%s is a prepared letter',
    (address) => {
      const url = new URL(reportLink(address, report)!);
      expect(url.protocol + url.pathname).toBe('mailto:van-phong@a.vn');
      expect(url.searchParams.get('subject')).toBe('Báo lỗi: điểm 1, mục II, Chương trình');
      expect(url.searchParams.get('body')).toContain(
        'Địa chỉ: https://a.vn/chuong-trinh/muc-ii-diem-1/\r\nMã phiên bản: 1a2b3c4d',
      );
    },
  );
  it('is a form with its places filled', () => {
    expect(reportLink('https://b.vn/f?x=1&u={dia-chi}&v={ma}', report)).toBe(
      'https://b.vn/f?x=1&u=https%3A%2F%2Fa.vn%2Fchuong-trinh%2Fmuc-ii-diem-1%2F&v=1a2b3c4d',
    );
  });
  it('is a form with the address added', () => {
    expect(new URL(reportLink('https://b.vn/f?x=1', report)!).searchParams.get('dia-chi')).toBe(
      report.address,
    );
  });
  it.each(['javascript:alert(1)', 'http://b.vn/', 'văn phòng', ''])('is none for “%s”', (address) => {
    expect(reportLink(address, report)).toBeUndefined();
  });
});
