import { describe, expect, it } from 'vitest';
import { OWN_PROGRAMME } from '../site.config.ts';
import { documentOfAddress } from './documentAddress.ts';
import { scanPictureUrl, scansUrl } from './scanUrls.ts';

describe('the page of a document’s paper', () => {
  it.each([
    ['nghi-dinh-25-cp-1993', '/van-ban/nghi-dinh-25-cp-1993/anh/'],
    ['chuong-trinh-cai-cach-2004', '/chuong-trinh/cai-cach-2004/anh/'],
    [OWN_PROGRAMME, '/chuong-trinh/anh/'],
  ])('of %s is %s, and is read back as the document', (document, address) => {
    expect(scansUrl(document)).toBe(address);
    expect(scansUrl(document, 3)).toBe(`${address}#trang-3`);
    expect(scanPictureUrl(document, 3, 640)).toBe(`${address}3-640.webp`);
    expect(documentOfAddress(address)).toEqual({ document });
  });

  it('is of documents only', () => {
    for (const address of ['/anh/', '/gioi-thieu/anh/', '/van-ban/a/b/anh/'])
      expect(documentOfAddress(address), address).toBeUndefined();
  });
});
