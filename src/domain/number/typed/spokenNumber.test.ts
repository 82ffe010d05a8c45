import { expect, it } from 'vitest';
import { writeOutNumbers } from './spokenNumber.ts';

it.each([
  ['chỉ thị số mười ba', ['chỉ thị số 13']],
  ['chi thi so muoi ba', ['chi thi so 13']],
  ['ba hai sáu', ['326']],
  ['quy định ba trăm hai mươi sáu', ['quy định 326']],
  ['nghị định một trăm hai mươi mốt', ['nghị định 121']],
  ['quyết định chín mươi sáu', ['quyết định 96']],
  ['hai mươi chín', ['29']],
  ['ba trăm lẻ hai', ['302']],
  ['một ngàn tám trăm năm mươi hai', ['1852']],
  ['nghị quyết số năm', ['nghị quyết số 5']],
  ['nghị định một trăm sáu mốt hai không hai sáu', ['nghị định 161/2026']],
  ['thông báo sáu linh bảy', ['thông báo 607']],
  ['nghị định hai chín năm chín tám', ['nghị định 29598', 'nghị định 29 năm 98']],
  ['quyết định chín sáu của thành ủy', ['quyết định 96 của thành ủy']],
  ['thông báo sáu không bảy', ['thông báo 607']],
])('%s → %j', (query, written) => {
  expect(writeOutNumbers(query)).toEqual(written);
});

it.each([
  'ba',
  'sau khi',
  'hai cấp',
  'năm 2002',
  'trăm năm',
  'hai trăm ba',
  'mười mươi',
  'sâu ba',
  'lẻ hai',
  '',
])('%j says no number', (query) => {
  expect(writeOutNumbers(query)).toEqual([]);
});
