/** Long because the register of citations, a table of exact passages, stands in it. */
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { findNumberLike } from '../numberLike.ts';
import { builtPages, oneSpaced, pageAt, report } from './builtPages.ts';

/** Every place where the programme names a document: the document, the provision, the exact passage of the programme. */
const REGISTER: readonly [document: string, provision: string, passage: string][] = [
  [
    'nghi-quyet-17-nq-tw-2002',
    'tieu-de',
    'thực hiện Nghị quyết Trung ương 5 - khóa IX về đổi mới và nâng cao chất lượng hệ thống chính trị ở cơ sở xã, phường, thị trấn',
  ],
  [
    'nghi-quyet-17-nq-tw-2002',
    'mo-dau-doan-3',
    'Thực hiện Nghị quyết Trung ương 5 - khóa IX “về đổi mới và nâng cao chất lượng hệ thống chính trị ở cơ sở xã, phường, thị trấn”, Ban Chấp hành Đảng bộ Thành phố đề ra chương trình hành động từ nay đến năm 2005',
  ],
  [
    'nghi-quyet-17-nq-tw-2002',
    'muc-i',
    'đối chiếu các yêu cầu của Nghị quyết Trung ương 5 (khóa IX) và hướng dẫn của cấp trên',
  ],
  [
    'nghi-quyet-17-nq-tw-2002',
    'muc-ii-diem-2',
    'thực hiện một số hoạt động tự quản theo tinh thần Nghị quyết Trung ương 5 - khóa IX',
  ],
  [
    'nghi-quyet-17-nq-tw-2002',
    'muc-iii-diem-1',
    'gắn với yêu cầu mới theo tinh thần Nghị quyết Trung ương 5 - khóa IX',
  ],
  [
    'nghi-quyet-17-nq-tw-2002',
    'muc-iv-diem-1',
    'chính sách đối với cán bộ cơ sở theo tinh thần Nghị quyết Trung ương 5 - khóa IX',
  ],
  [
    'chi-thi-13-ct-tu',
    'muc-i-diem-1',
    'sơ kết thực hiện Chỉ thị 13-CT/TU “về việc tiếp tục thực hiện cuộc vận động, đổi mới và chỉnh đốn Đảng ở xã, phường, thị trấn và chi bộ khu phố, ấp”',
  ],
  [
    'quyet-dinh-231-qd-ub',
    'muc-i-diem-4',
    'Rà soát các Quyết định 231-QĐ/UB, 1852-QĐ/UB của Ủy ban Nhân dân Thành phố quy định về chức năng, nhiệm vụ, tổ chức bộ máy và vận dụng tạm thời chính sách, chế độ đối với cán bộ xã, phường, để có hướng dẫn bổ sung',
  ],
  [
    'quyet-dinh-1852-qd-ub',
    'muc-i-diem-4',
    'Rà soát các Quyết định 231-QĐ/UB, 1852-QĐ/UB của Ủy ban Nhân dân Thành phố quy định về chức năng, nhiệm vụ, tổ chức bộ máy và vận dụng tạm thời chính sách, chế độ đối với cán bộ xã, phường, để có hướng dẫn bổ sung',
  ],
  [
    'quy-dinh-326-qd-tu',
    'muc-ii-diem-1',
    'Sơ kết Quy định 326-QĐ/TU, đề xuất bổ sung, sửa đổi quy định chức năng, nhiệm vụ và hoạt động của chi bộ khu phố, ấp cho phù hợp',
  ],
  [
    'quy-dinh-38-qd-tw',
    'muc-ii-diem-1-gach-2',
    'sơ kết việc thực hiện Quy định 38-QĐ/TW của Bộ Chính trị về tổ chức hoạt động của chi bộ công an phường, thị trấn',
  ],
  [
    'chi-thi-30-ct-tw-1998',
    'muc-ii-diem-2',
    'triển khai thực hiện quy chế dân chủ cơ sở theo Chỉ thị 30-CT/TW của Bộ Chính trị, Nghị định 29/1998/NĐ-CP của Chính phủ',
  ],
  [
    'nghi-dinh-29-1998-nd-cp',
    'muc-ii-diem-2',
    'triển khai thực hiện quy chế dân chủ cơ sở theo Chỉ thị 30-CT/TW của Bộ Chính trị, Nghị định 29/1998/NĐ-CP của Chính phủ',
  ],
  [
    'quy-dinh-76-qd-tw-2000',
    'muc-iii-diem-3',
    'kể cả kiểm tra đảng viên thực hiện nghĩa vụ công dân ở nơi cư trú theo Quy định 76-QĐ/TW của Bộ Chính trị',
  ],
  [
    'quy-dinh-nhung-dieu-dang-vien-khong-duoc-lam',
    'muc-iii-diem-3',
    'kiểm tra thực hiện quy định về những điều đảng viên không được làm',
  ],
  [
    'nghi-dinh-25-cp-1993',
    'muc-iv-diem-3',
    'tương đương chế độ tiền lương đối với công chức, viên chức hành chánh sự nghiệp theo Nghị định số 25/CP của Chính phủ',
  ],
  [
    'quyet-dinh-96-qd-tu',
    'muc-iv-diem-3',
    'chế độ trợ cấp cho Bí thư, Phó Bí thư, Thường vụ Đảng ủy và cán bộ khu phố, ấp, tổ dân phố, tổ nhân dân theo Quyết định số 96-QĐ/TU và Thông báo 607-TB/TU của Ban Thường vụ Thành ủy',
  ],
  [
    'thong-bao-607-tb-tu',
    'muc-iv-diem-3',
    'chế độ trợ cấp cho Bí thư, Phó Bí thư, Thường vụ Đảng ủy và cán bộ khu phố, ấp, tổ dân phố, tổ nhân dân theo Quyết định số 96-QĐ/TU và Thông báo 607-TB/TU của Ban Thường vụ Thành ủy',
  ],
  [
    'nghi-dinh-09-1998-nd-cp',
    'muc-iv-diem-3',
    'Nghiên cứu đề xuất chế độ trợ cấp đối với cán bộ nghỉ hưu tham gia đảng ủy xã, phường, thị trấn không có chức danh theo Nghị định 09/CP của Chính phủ',
  ],
  [
    'phap-lenh-can-bo-cong-chuc-1998',
    'muc-iv-diem-1',
    'sau khi Quốc hội và Chính phủ ban hành quy định sửa đổi bổ sung pháp lệnh về cán bộ công chức và chính sách đối với cán bộ cơ sở',
  ],
];

const pages = builtPages();
const programme = pageAt(pages, '/chuong-trinh/').root;
/** The printed line of a provision: label, gap, words. */
const lineOf = (provision: string) =>
  programme.getElementById(provision)!.querySelector('.row')!.firstElementChild!;

describe('the register of citations', () => {
  it('has 20 rows for 15 documents', () => {
    expect(REGISTER).toHaveLength(20);
    expect(new Set(REGISTER.map(([document]) => document)).size).toBe(15);
  });

  it.each(REGISTER)('%s is a link inside the passage at %s', (document, provision, passage) => {
    const line = lineOf(provision);
    const start = line.textContent.indexOf(passage);
    expect(start, 'the passage stands in the provision').toBeGreaterThanOrEqual(0);
    const links = placedLinks(line).filter(
      ({ link }) => link.getAttribute('href') === `/van-ban/${document}/`,
    );
    const inside = links.filter((link) => link.start >= start && link.end <= start + passage.length);
    expect(inside.length, 'a link to the document lies inside the passage').toBeGreaterThan(0);
  });

  it.each(REGISTER)(
    'the page of %s shows the passage at %s and leads back to it',
    (document, provision, passage) => {
      const { root } = pageAt(pages, `/van-ban/${document}/`);
      const shown = root
        .querySelectorAll('.passage')
        .filter((one) =>
          one
            .querySelectorAll('a')
            .some((link) => link.getAttribute('href') === `/chuong-trinh/#${provision}`),
        );
      expect(
        shown.map((one) => oneSpaced(one.querySelector('blockquote')!.textContent)).join('\n'),
      ).toContain(oneSpaced(passage));
    },
  );

  it('is complete: the programme links to no document from elsewhere', () => {
    const known = new Set(REGISTER.map(([document, provision]) => `${provision} /van-ban/${document}/`));
    const found = programme.querySelectorAll('.unit').flatMap((unit) => {
      const row = unit.firstElementChild;
      const line = row?.classList.contains('row') ? row.firstElementChild : undefined;
      const hrefs = line?.querySelectorAll('a').map((link) => link.getAttribute('href')!) ?? [];
      return hrefs.filter((href) => href.startsWith('/van-ban/')).map((href) => `${unit.id} ${href}`);
    });
    // "quy chế dân chủ cơ sở" (II.2) is the text issued with Nghị định 29/1998/NĐ-CP: one more link to the same place.
    expect(new Set(found)).toEqual(known);
  });
});

describe('numbers in the programme', () => {
  const lines = programme.querySelectorAll('.row').map((row) => row.firstElementChild!);
  const numbers = lines.flatMap((line) =>
    findNumberLike(line.textContent).map(({ text, start }) => ({
      text,
      start,
      end: start + text.length,
      line,
    })),
  );

  it('are found by the independent pattern', () => {
    report(`numbers in the programme: ${numbers.length} found by an independent pattern`);
    expect(numbers.map(({ text }) => text).sort()).toEqual([
      '09/CP',
      '13-CT/TU',
      '1852-QĐ/UB',
      '231-QĐ/UB',
      '25/CP',
      '29/1998/NĐ-CP',
      '30-CT/TW',
      '326-QĐ/TU',
      '38-QĐ/TW',
      '607-TB/TU',
      '76-QĐ/TW',
      '96-QĐ/TU',
      'Nghị định 29/1998',
    ]);
  });

  it.each(numbers)('$text is inside a link to a document', ({ start, end, line }) => {
    const around = placedLinks(line).filter((link) => link.start <= start && link.end >= end);
    expect(around.map(({ link }) => link.getAttribute('href'))).toEqual([
      expect.stringMatching(/^\/van-ban\/[a-z0-9-]+\/$/),
    ]);
  });
});

/** Links of an element with the place of their words in its text. */
function placedLinks(element: HTMLElement): { link: HTMLElement; start: number; end: number }[] {
  const found: { link: HTMLElement; start: number; end: number }[] = [];
  let offset = 0;
  const walk = (node: HTMLElement): void => {
    for (const child of node.childNodes) {
      const start = offset;
      if (child.childNodes.length > 0) walk(child as HTMLElement);
      else offset += child.textContent.length;
      if ((child as HTMLElement).tagName === 'A')
        found.push({ link: child as HTMLElement, start, end: offset });
    }
  };
  walk(element);
  return found;
}
