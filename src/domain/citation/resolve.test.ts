import { describe, expect, test } from 'vitest';
import type { DocumentTypeId } from '../document/documentType.ts';
import { findReferences } from './find.ts';
import { buildNumberIndex } from './numberIndex.ts';
import { type CitationContext, resolveReferences } from './resolve.ts';

const types: Record<string, DocumentTypeId> = {
  nd29: 'nghi-dinh',
  nd25: 'nghi-dinh',
  qd326: 'quy-dinh',
  ct: 'chuong-trinh',
  qd72: 'quyet-dinh',
};
const provisions: Record<string, string[]> = {
  nd29: [
    'dieu-1',
    'dieu-5',
    'dieu-5-khoan-1',
    'dieu-5-khoan-2',
    'dieu-5-khoan-1-diem-dd',
    'quy-che',
    'quy-che-dieu-1',
    'quy-che-dieu-2',
    'quy-che-dieu-2-khoan-1',
  ],
  ct: ['muc-ii', 'muc-ii-diem-1', 'muc-ii-diem-2', 'muc-ii-diem-1-gach-2'],
  qd72: ['dieu-1', 'quy-dinh', 'quy-dinh-dieu-1'],
};
const index = buildNumberIndex([
  { document: 'nd29', type: 'nghi-dinh', number: '29/1998/NĐ-CP', otherNumbers: [], date: '1998-05-11' },
  { document: 'nd25', type: 'nghi-dinh', number: '25/CP', otherNumbers: [] },
  { document: 'qd326', type: 'quy-dinh', number: '326-QĐ/TU', otherNumbers: [] },
  { document: 'a', type: 'chi-thi', number: '10-CT/TW', otherNumbers: [] },
  { document: 'b', type: 'chi-thi', number: '10-CT/TW', otherNumbers: [] },
]);
const names = [{ name: 'Chương trình hành động', document: 'ct' }];

function resolve(text: string, document: string, path: string): string[] {
  const context: CitationContext = {
    document,
    path: path === '' ? [] : path.split(' '),
    index,
    typeOf: (id) => types[id],
    hasProvision: (id, provision) => provisions[id]?.includes(provision) ?? 'no-text',
  };
  const { citations, unresolved } = resolveReferences(findReferences(text, { names }), context);
  for (const { start, end, text: slice } of [...citations, ...unresolved])
    expect(text.slice(start, end)).toBe(slice);
  return [
    ...citations.map(
      ({ text: said, document: id, provision }) => `${said} → ${id}${provision ? `#${provision}` : ''}`,
    ),
    ...unresolved.map(({ text: said, why, candidates }) =>
      `${said} ✗ ${why} ${candidates.join(' ')}`.trimEnd(),
    ),
  ];
}

describe('documents', () => {
  test.each<[string, string[]]>([
    ['Nghị định 29/1998/NĐ-CP', ['Nghị định 29/1998/NĐ-CP → nd29']],
    ['Nghị định 29/1998', ['Nghị định 29/1998 → nd29']],
    ['Nghị định 29/1998/NĐ-CP ngày 12/5/1998', ['Nghị định 29/1998/NĐ-CP ✗ no-such-document']],
    ['Nghị định 30/1998/NĐ-CP', ['Nghị định 30/1998/NĐ-CP ✗ no-such-document']],
    ['Chỉ thị 10-CT/TW', ['Chỉ thị 10-CT/TW ✗ ambiguous a b']],
    ['Quyết định 326-QĐ/TU', ['Quyết định 326-QĐ/TU ✗ ambiguous qd326']],
    ['326-QĐ/TU', ['326-QĐ/TU → qd326']],
    ['Chương trình hành động', ['Chương trình hành động → ct']],
    ['Nghị định này', ['Nghị định này → nd29']],
    ['Luật này', []],
  ])('%s', (text, ends) => expect(resolve(text, 'nd29', 'dieu-5')).toEqual(ends));
});

describe('places', () => {
  test.each<[string, string, string, string[]]>([
    ['khoản 2', 'nd29', 'dieu-5 khoan-1', ['khoản 2 → nd29#dieu-5-khoan-2']],
    [
      'điểm đ khoản 1 Điều này',
      'nd29',
      'dieu-5 khoan-2',
      ['điểm đ khoản 1 Điều này → nd29#dieu-5-khoan-1-diem-dd'],
    ],
    [
      'theo Điều này và khoản này',
      'nd29',
      'dieu-5 khoan-2',
      ['Điều này → nd29#dieu-5', 'khoản này → nd29#dieu-5-khoan-2'],
    ],
    ['trong Điều này', 'ct', 'muc-ii diem-1', []],
    ['khoản 2 Điều này', 'ct', 'muc-ii diem-1', ['khoản 2 Điều này ✗ no-such-provision ct']],
    ['điểm 1 mục II', 'ct', 'muc-ii diem-2', ['điểm 1 mục II → ct#muc-ii-diem-1']],
    ['điểm 2', 'ct', 'muc-ii diem-1', ['điểm 2 → ct#muc-ii-diem-2']],
    ['mục này', 'ct', 'muc-ii diem-1 gach-2', ['mục này → ct#muc-ii']],
    ['mục V', 'ct', 'muc-ii', ['mục V ✗ no-such-provision ct']],
    ['Điều 9', 'nd29', 'dieu-5', ['Điều 9 ✗ no-such-provision nd29']],
    [
      'khoản 1 Điều 5 Nghị định này',
      'nd29',
      'dieu-1',
      ['khoản 1 Điều 5 → nd29#dieu-5-khoan-1', 'Nghị định này → nd29'],
    ],
    // inside the annex, from the innermost scope outwards
    ['Điều 1', 'nd29', 'quy-che dieu-2', ['Điều 1 → nd29#quy-che-dieu-1']],
    ['Điều 5', 'nd29', 'quy-che dieu-2', ['Điều 5 → nd29#dieu-5']],
    ['Điều 1 Nghị định này', 'nd29', 'quy-che dieu-2', ['Điều 1 → nd29#dieu-1', 'Nghị định này → nd29']],
    [
      'khoản 1 Điều 2 Quy chế này',
      'nd29',
      'quy-che dieu-1',
      ['khoản 1 Điều 2 → nd29#quy-che-dieu-2-khoan-1'],
    ],
    ['Điều 2 của Quy chế.', 'nd29', 'dieu-1', ['Điều 2 → nd29#quy-che-dieu-2']],
    [
      'Điều 1 Quy định này',
      'qd72',
      'quy-dinh dieu-1',
      ['Điều 1 → qd72#quy-dinh-dieu-1', 'Quy định này → qd72#quy-dinh'],
    ],
    // in another document
    [
      'điểm đ khoản 1 Điều 5 Nghị định 29/1998/NĐ-CP',
      'ct',
      'muc-ii',
      ['điểm đ khoản 1 Điều 5 → nd29#dieu-5-khoan-1-diem-dd', 'Nghị định 29/1998/NĐ-CP → nd29'],
    ],
    [
      'Điều 9 Nghị định 29/1998/NĐ-CP',
      'ct',
      'muc-ii',
      ['Nghị định 29/1998/NĐ-CP → nd29', 'Điều 9 ✗ no-such-provision nd29'],
    ],
    ['Điều 5 Nghị định 25/CP', 'ct', 'muc-ii', ['Điều 5 → nd25', 'Nghị định 25/CP → nd25']],
    [
      'điểm 1 mục II Chương trình hành động',
      'nd29',
      'dieu-1',
      ['điểm 1 mục II → ct#muc-ii-diem-1', 'Chương trình hành động → ct'],
    ],
    [
      'Điều 2 Quy chế ban hành kèm theo Nghị định 29/1998/NĐ-CP',
      'ct',
      '',
      ['Điều 2 → nd29#quy-che-dieu-2', 'Nghị định 29/1998/NĐ-CP → nd29'],
    ],
    // never an article of one's own, and the fault is told once
    ['Điều 5 Điều lệ Đảng', 'nd29', 'dieu-1', ['Điều 5 ✗ no-such-document']],
    ['Điều 5 Nghị định 30/1998/NĐ-CP', 'nd29', 'dieu-1', ['Nghị định 30/1998/NĐ-CP ✗ no-such-document']],
    // a document of which the office has no text cannot have places of its own
    ['Điều 5', 'nd25', '', []],
  ])('%s in %s at %s', (text, document, path, ends) => expect(resolve(text, document, path)).toEqual(ends));
});
