import { describe, expect, it } from 'vitest';
import { expandShortFragment } from '../place/shortForm.ts';
import { fromEid, toEid } from './eid.ts';
import { idPart, parseId, provisionId } from './id.ts';
import { shortPlace, spokenPlace } from './spokenPlace.ts';

const PLACES = [
  ['muc-ii-diem-1-gach-2', 'sec_II__point_1__indent_2', 'gạch đầu dòng thứ 2, điểm 1, mục II', 'II.1 gạch 2'],
  ['muc-iv-diem-1-doan-2', 'sec_IV__point_1__para_2', 'đoạn 2, điểm 1, mục IV', 'IV.1 đoạn 2'],
  ['dieu-5-khoan-1-diem-dd', 'art_5__cl_1__point_đ', 'điểm đ khoản 1 Điều 5', 'Điều 5.1.đ'],
  ['dieu-5-khoan-1-diem-d', 'art_5__cl_1__point_d', 'điểm d khoản 1 Điều 5', 'Điều 5.1.d'],
  ['dieu-5a', 'art_5a', 'Điều 5a', 'Điều 5a'],
  ['dieu-1-doan-1', 'art_1__para_1', 'đoạn 1 Điều 1', 'Điều 1 đoạn 1'],
  ['mo-dau-doan-3', 'preamble__para_3', 'Mở đầu, đoạn 3', 'Mở đầu 3'],
  ['chu-ky', 'conclusions', 'Chữ ký', 'Chữ ký'],
  ['chu-ky-doan-2', 'conclusions__para_2', 'Chữ ký, dòng 2', 'Chữ ký 2'],
] as const;
const FAR_PLACES = [
  ['tieu-de', 'docTitle', 'Tiêu đề', 'Tiêu đề'],
  ['phan-2-chuong-ii-muc-1', 'part_2__chp_II__sec_1', 'Mục 1 Chương II Phần 2', 'Phần 2, Chương II, Mục 1'],
  [
    'chuong-i-muc-1-tieu-muc-2',
    'chp_I__sec_1__subsec_2',
    'Tiểu mục 2 Mục 1 Chương I',
    'Chương I, Mục 1, Tiểu mục 2',
  ],
  ['dieu-3-khoan-1-tiet-1-2', 'art_3__cl_1__subpara_1-2', 'tiết 1.2 khoản 1 Điều 3', 'Điều 3.1 tiết 1.2'],
  [
    'dieu-3-khoan-1-diem-dd-tiet-dd1',
    'art_3__cl_1__point_đ__subpara_đ1',
    'tiết đ1 điểm đ khoản 1 Điều 3',
    'Điều 3.1.đ tiết đ1',
  ],
  ['quy-che-dieu-5-khoan-1', 'att_quy-che__art_5__cl_1', 'khoản 1 Điều 5 Quy chế', 'Quy chế, Điều 5.1'],
  ['quy-che-2-dieu-5', 'att_quy-che-2__art_5', 'Điều 5 Quy chế (2)', 'Quy chế (2), Điều 5'],
  ['chuong-trinh-muc-i', 'att_chuong-trinh__sec_I', 'mục I, Chương trình', 'Chương trình, Mục I'],
  ['phu-luc-i-bang-1', 'att_I__table_1', 'bảng 1, Phụ lục I', 'Phụ lục I bảng 1'],
  ['phu-luc', 'att', 'Phụ lục', 'Phụ lục'],
  [
    'muc-i-diem-1-gach-2-cong-1',
    'sec_I__point_1__indent_2__list_1',
    'dấu cộng thứ 1, gạch đầu dòng thứ 2, điểm 1, mục I',
    'I.1 gạch 2 cộng 1',
  ],
] as const;

describe('a provision id', () => {
  it.each([...PLACES, ...FAR_PLACES])('%s', (id, eid, spoken, short) => {
    expect([toEid(id), fromEid(eid), spokenPlace(id), shortPlace(id)]).toEqual([eid, id, spoken, short]);
  });
  it.each(PLACES)('%s is what its short form expands to', (id, _eid, _spoken, short) => {
    expect(expandShortFragment(short)).toBe(id);
  });
  it('begins afresh at an article, after the annex only', () => {
    expect(provisionId('article', 'dieu-5', 'chuong-ii', '')).toBe('dieu-5');
    expect(provisionId('article', 'dieu-5', 'quy-che-chuong-ii', 'quy-che')).toBe('quy-che-dieu-5');
    expect(provisionId('clause', 'khoan-1', 'dieu-5', '')).toBe('dieu-5-khoan-1');
    expect(idPart('letterPoint', 'dd')).toBe('diem-dd');
  });
  it.each(['', 'xyz', 'muc-ii-xyz', '-', 'dieu--5'])('is not “%s”', (text) => {
    expect(parseId(text)).toBeUndefined();
  });
  it.each(['', 'xyz_1', 'att_1__', 'art_5__cl', 'sec_ii'])('has no eId “%s”', (eid) => {
    expect(fromEid(eid) === undefined || toEid(fromEid(eid)!) === eid).toBe(true);
  });
});

describe('expandShortFragment', () => {
  it.each([
    ['#II.1', 'muc-ii-diem-1'],
    ['II.1-2', 'muc-ii-diem-1-gach-2'],
    ['D5.1.đ', 'dieu-5-khoan-1-diem-dd'],
    ['#d5.1.dd', 'dieu-5-khoan-1-diem-dd'],
    ['#II', 'muc-ii'],
    ['#ii.4.gach2', 'muc-ii-diem-4-gach-2'],
    ['%C4%90i%E1%BB%81u%205.1.a', 'dieu-5-khoan-1-diem-a'],
    ['Đ5a.2'.normalize('NFD'), 'dieu-5a-khoan-2'],
    ['IV.1 doan 2', 'muc-iv-diem-1-doan-2'],
    ['mở đầu', 'mo-dau'],
    ['điều 1 đoạn 1', 'dieu-1-doan-1'],
    ['1.2', undefined],
    ['dieu-5', undefined],
    ['muc-ii-diem-1', undefined],
    ['II.1.2', undefined],
    ['%E0%A4%A', undefined],
    ['', undefined],
  ])('%s', (typed, id) => {
    expect(expandShortFragment(typed)).toBe(id);
  });
});
