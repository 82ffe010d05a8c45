import { expect, it } from 'vitest';
import { findDoubledWords } from './doubledWords.ts';

const found = (text: string) => findDoubledWords(text).map((one) => one.found);

it.each([
  ['vào các các ngày làm việc', 'các các'],
  ['Của của Thành phố', 'Của của'],
  ['phải có bảng tên bảng tên', 'bảng tên bảng tên'],
  ['do Ủy ban Ủy ban nhân dân', 'Ủy ban Ủy ban'],
  ['vào các\ncác ngày', 'các\ncác'],
])('%s: “%s” stands twice', (text, words) => {
  expect(found(text)).toEqual([words]);
});

it.each([
  'ngày ngày, người người, nhà nhà, từ từ, dần dần, luôn luôn, xa xa, đời đời, mãi mãi',
  'nhiệm kỳ năm năm; hành vi vi phạm; trường hợp hợp tác; đại biểu biểu quyết; quản lý lý lịch',
  'quyền tự do do luật định; đang tồn tại tại phường; bước tiếp theo theo quy định; nhà ở ở nông thôn',
  'các tổ chức tổ chức thực hiện; từng bước từng bước; các cấp, các ngành; của các cơ quan, của các đoàn thể',
])('what doubles lawfully stays: %s', (text) => {
  expect(found(text)).toEqual([]);
});
