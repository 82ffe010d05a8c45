import { describe, expect, it } from 'vitest';
import { check, link, place } from '../../../tests/handout/sampleKnowledge.ts';
import { citedDigest } from '../permanence/digest.ts';

const verdictOf = async (href: string, words?: string) =>
  (await check({ links: [link(href, words)] }))[0]?.verdict;

describe('a link', () => {
  const A = 'https://tra-cuu.example/nqtw5';
  it.each([
    ['good', `${A}/`],
    ['good', `${A}/thuat-ngu/#dang-uy`],
    ['good', `${A}/chuong-trinh/`],
    ['good', `${A}/chuong-trinh/#muc-ii-diem-1`],
    ['good', `${A}/chuong-trinh/muc-ii-diem-1`],
    ['good', `${A}/chuong-trinh/muc-ii-diem-1/#:~:text=%C4%90i%E1%BB%83m`],
    ['good', `${A}/chuong-trinh/#II.1.gach2`],
    ['good', `${A}/chuong-trinh/#m%E1%BB%A5c%20II`],
    ['good', `${A}/nhung/chuong-trinh/muc-ii/`],
    ['good', `${A}/chuong-trinh/index.html#muc-iii`],
    ['good', `${A}/van-ban/luat-10-2022-qh15/#nguon`],
    ['good', 'http://localhost:4321/chuong-trinh/#muc-ii'],
    ['good', 'https://nha-khac.example/mot/hai/van-ban/luat-10-2022-qh15/'],
    ['good', `${A}/chuong-trinh/?v=dddddddd#muc-iii`],
    ['good', `${A}/chuong-trinh/?v=${citedDigest('bbbbbbbb', [['gach-2', 'cccccccc']])}#muc-ii-diem-1`],
    ['changed', `${A}/chuong-trinh/?v=11111111#muc-iii`],
    ['version-unknown', `${A}/chuong-trinh/muc-iii/?v=22222222`],
    ['version-unknown', `${A}/chuong-trinh/muc-iii/?v=1111`],
    ['moved', `${A}/chuong-trinh/#muc-v`],
    ['moved', `${A}/chuong-trinh/muc-v-diem-1/`],
    ['moved', `${A}/van-ban/nghi-dinh-cu/`],
    ['moved', 'https://nha-cu.example/van-ban/nghi-dinh-cu/#dieu-2'],
    ['gone', `${A}/chuong-trinh/#muc-vi-diem-2`],
    ['place-unknown', `${A}/chuong-trinh/#muc-ii-diem-7`],
    ['page-unknown', `${A}/van-ban/nghi-dinh-29-1998/`],
    ['page-unknown', `${A}/khong-co/`],
    ['page-unknown', 'https://nha-khac.example/van-ban/nghi-dinh-29-1998/#dieu-2'],
    ['replaced', `${A}/van-ban/nghi-dinh-29-1998-nd-cp/`],
    ['out-of-force', `${A}/van-ban/nghi-dinh-50-cp-1995/`],
    ['mismatch', `${A}/chuong-trinh/#muc-iii`, 'mục II, Chương trình hành động của Thành ủy'],
    ['mismatch', `${A}/van-ban/luat-10-2022-qh15/`, 'Quy định 76-QĐ/TW'],
    [
      'good',
      `${A}/chuong-trinh/#muc-ii-diem-1-gach-2`,
      'điểm 1, mục II, Chương trình hành động của Thành ủy',
    ],
  ] as const)('is %s: %s', async (verdict, href, words?: string) => {
    expect(await verdictOf(href, words)).toBe(verdict);
  });

  it.each([
    'https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Nghi-dinh-29-1998-ND-CP-42089.aspx',
    'https://vtv.example/chuong-trinh/',
    'https://vtv.example/chuong-trinh/thoi-su/',
    'https://khac.example/van-ban/nghi-dinh-29/',
    `${A}/xuat-ban/chuong-trinh.pdf`,
    `${A}/van-ban/loai/nghi-dinh/`,
    'mailto:a@b.example',
    'javascript:alert(1)',
    'http://[',
    '#muc-ii',
  ])('to %s is none of ours', async (href) => {
    expect(await verdictOf(href)).toBeUndefined();
  });

  it('to a bare page of another host counts beside one that is surely ours', async () => {
    const links = [
      link('https://nha-khac.example/a/chuong-trinh/'),
      link('https://nha-khac.example/a/chuong-trinh/#muc-ii'),
    ];
    expect((await check({ links })).map(({ verdict }) => verdict)).toEqual(['good', 'good']);
  });

  it('written out in the text is one, and is not told of twice beside the live one', async () => {
    const text = [
      { text: `Xem ${A}/chuong-trinh/#muc-ii-diem-7, hoặc nha-khac.example/chuong-trinh/#II.`, place },
    ];
    expect((await check({ text })).map(({ what }) => what)).toEqual([
      `${A}/chuong-trinh/#muc-ii-diem-7`,
      'https://nha-khac.example/chuong-trinh/#II',
    ]);
    expect(
      await check({
        text: [{ ...text[0]!, text: `Xem ${A}/chuong-trinh/#muc-ii` }],
        links: [link(`${A}/chuong-trinh/#muc-ii`)],
      }),
    ).toHaveLength(1);
  });

  it('says where to go instead', async () => {
    const [moved] = await check({ links: [link(`${A}/chuong-trinh/#muc-v`)] });
    expect(moved!.suggestions).toEqual([{ label: 'mục II, Chương trình', url: '/chuong-trinh/#muc-ii' }]);
    const [gone] = await check({ links: [link(`${A}/chuong-trinh/#muc-vi`)] });
    expect(gone!.message).toBe('Địa chỉ này không còn: in thừa. Nên dẫn địa chỉ dưới đây.');
    const [page] = await check({ links: [link(`${A}/van-ban/nghi-dinh-sai/`, 'Luật 10/2022/QH15')] });
    expect(page!.suggestions.map(({ url }) => url)).toEqual(['/van-ban/luat-10-2022-qh15/']);
    const [place] = await check({ links: [link(`${A}/chuong-trinh/#muc-ii-diem-7`)] });
    expect(place!.suggestions.map(({ url }) => url)).toContain('/chuong-trinh/#muc-ii');
  });
});
