import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyContent, issuesIn, placeOf, plant, removeFolder } from './plantedContent.ts';

const PROGRAMME = 'content/programme.mdx';

let root: string;
beforeEach(() => {
  root = copyContent();
});
afterEach(() => removeFolder(root));

const issues = () => issuesIn(root);

const MISSING: readonly [name: string, words: string | RegExp, fault: string, at: string, found: string][] = [
  ['a month in the opening', 'Trong những năm qua,', 'Trong tháng 6/2002,', 'tháng 6/2002', 'tháng 6/2002'],
  [
    'a second time in a clause that has a task',
    'triển khai trong tháng 9/2002,',
    'triển khai trong tháng 9/2002, báo cáo quý II/2003,',
    'quý II/2003',
    'quý II/2003',
  ],
  [
    'a charge in brackets without a task',
    'phát triển chung của Thành phố.',
    'phát triển chung (Ban Dân vận Thành ủy chủ trì).',
    '(Ban Dân vận Thành ủy chủ trì)',
    '(Ban Dân vận Thành ủy chủ trì)',
  ],
  [
    'a yearly duty in a heading',
    'VÀ CHÍNH SÁCH CÁN BỘ :',
    'VÀ CHÍNH SÁCH CÁN BỘ HÀNG NĂM :',
    'HÀNG NĂM',
    'HÀNG NĂM',
  ],
  [
    'a task taken off its words',
    /<Assignment lead="dang-doan-hdnd[^>]*>(Chỉ đạo sơ kết[^<]*)<\/Assignment>/,
    '$1',
    'cuối tháng 12/2002).\n\n3/',
    'cuối tháng 12/2002',
  ],
  [
    'the mark taken off the horizon of the programme',
    /<NoAssignment[^>]*>(từ nay đến năm 2005)<\/NoAssignment>/,
    '$1',
    'từ nay đến năm 2005',
    'từ nay đến năm 2005',
  ],
  [
    'the mark taken off a paragraph that charges',
    /<NoAssignment[^>]*>(\(Các nội dung trên do Ban Cán sự[^<]*)<\/NoAssignment>/,
    '$1',
    '(Các nội dung trên do Ban Cán sự',
    '(Các nội dung trên do',
  ],
];

describe('a time or a charge that belongs to no task', () => {
  it.each(MISSING)('%s: assignment-missing', (_, words, fault, at, found) => {
    plant(root, PROGRAMME, words, fault);
    const place = placeOf(root, PROGRAMME, at).split(':').map(Number);
    const fits = issues().filter(
      (one) =>
        one.code === 'assignment-missing' && one.place.line === place[0] && one.place.column === place[1],
    );
    expect(fits.map(({ message }) => message)).toEqual([expect.stringContaining(found)]);
    expect(fits[0]!.hint).toContain('<NoAssignment reason="…">');
  });
});

describe('no task is missed where none is', () => {
  it.each([
    [
      'the date of a decree that is cited',
      'Nghị định 29/1998/NĐ-CP của',
      'Nghị định 29/1998/NĐ-CP ngày 11 tháng 5 năm 1998 của',
    ],
    ['years gone by', 'Trong những năm qua', 'Trong nhiều năm qua'],
    [
      'words marked as no task',
      'Trong những năm qua,',
      '<NoAssignment reason="Nói về trước kia.">Trong năm 2001</NoAssignment>,',
    ],
  ])('%s', (_, words, fault) => {
    plant(root, PROGRAMME, words, fault);
    expect(issues().map(({ code }) => code)).toEqual([]);
  });
});

describe('a deadline that is not printed', () => {
  it.each([
    [
      'in its clause',
      'dueText="cuối quý III/2002"',
      'dueText="Quý 3 năm 2002"',
      'hướng dẫn cụ thể hơn về chức năng',
      'cuối quý III/2002',
    ],
    [
      'in the paragraph that charges the point',
      /dueText="tháng 12\/2002 báo cáo kết quả"/,
      'dueText="tháng 12 năm 2002"',
      'Rà soát các Quyết định 231',
      'tháng 12/2002',
    ],
  ])('%s: due-text-not-printed', (_, words, fault, at, expected) => {
    plant(root, PROGRAMME, words, fault);
    const found = issues().filter(({ code }) => code === 'due-text-not-printed');
    expect(found.map(({ place }) => `${place.line}:${place.column}`)).toEqual([placeOf(root, PROGRAMME, at)]);
    expect(found[0]!.hint).toContain(expected);
  });
});

describe('the mark of no task', () => {
  it('must say why: attribute-missing', () => {
    plant(root, PROGRAMME, 'Trong những năm qua,', '<NoAssignment>Trong năm 2001</NoAssignment>,');
    expect(issues().map(({ code, place }) => `${code} ${place.line}:${place.column}`)).toContain(
      `attribute-missing ${placeOf(root, PROGRAMME, '<NoAssignment>')}`,
    );
  });
});
