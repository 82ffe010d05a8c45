import { expect, test } from 'vitest';
import { numberBeforeTopic, slippedNumbers } from './slippedNumber.ts';

test.each([
  ['nq tw5 k9', 'nq tw5 khóa 9'],
  ['nq tw 5 k.IX', 'nq tw 5 khóa IX'],
  ['tw5 khóa ix', 'nghị quyết trung ương 5 khóa ix'],
  ['hội nghị trung ương 5 khóa 9', 'nghị quyết trung ương 5 khóa 9'],
  ['nghi quyet 5 khoa 9', 'nghị quyết trung ương 5 khóa 9'],
  ['ngị định 92/2009', 'nghi dinh 92/2009'],
  ['chỉ thj 13', 'chi thi 13'],
  ['ngị định 92/20009 cán bộ xã', 'nghi dinh 92/2009 cán bộ xã'],
  ['29/19998/NĐ-CP', '29/1998/NĐ-CP'],
  ['thông tư liên tịch 99/1998/TTLT-TCCB-BTC', 'thông tư liên tịch 99/1998/TTLT'],
])('%s may be %s', (text, meant) => {
  expect(slippedNumbers(text)).toContain(meant);
});

test.each(['nghị định 29/1998/NĐ-CP', 'chỉ thị 13', 'quy chế dân chủ', 'ngị định', '10/2022/QH15'])(
  'nothing slipped in %s',
  (text) => {
    expect(slippedNumbers(text)).toEqual([]);
  },
);

test.each([
  ['quy dinh 37 ve 19 dieu cam dang vien', 'quy dinh 37'],
  ['kl163 cbkct', 'kl163'],
  ['nghị định 29 năm 1998 về 5 việc', 'nghị định 29 năm 1998'],
  ['nghị quyết trung ương 5 khóa 9 về cơ sở', 'nghị quyết trung ương 5 khóa 9'],
  ['22-QĐ/TW kiểm tra giám sát', '22-QĐ/TW'],
  ['chỉ thị 30 CT/TW dân chủ', 'chỉ thị 30 CT/TW'],
  ['nq 1685 ubtvqh15 sap xep', 'nq 1685 ubtvqh15'],
])('%s begins with %s', (text, number) => {
  expect(numberBeforeTopic(text)).toBe(number);
});

test.each([
  'quận 1 có bao nhiêu phường',
  'chỉ thị 13',
  '2 phó chủ tịch',
  'lương 120 nghìn',
  'dân chủ ở xã',
  '76-QĐ/TW của Thành ủy',
])('%s begins with no number of a document before a topic', (text) => {
  expect(numberBeforeTopic(text)).toBeUndefined();
});
