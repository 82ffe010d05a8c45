import { expect, it } from 'vitest';
import { unsaidDueFor } from './dueFor.ts';

it.each([
  ['Thí điểm khoán kinh phí: sơ kết rút kinh nghiệm', 'sơ kết rút kinh nghiệm', ''],
  ['Thí điểm khoán kinh phí: triển khai', 'triển khai thí điểm', ''],
  ['hướng dẫn Quận, Huyện sơ kết Chỉ thị', 'sơ kết ở Quận, Huyện', ''],
  ['Hướng dẫn nhiệm vụ; Quận, Huyện sơ kết', 'sơ kết ở Quận, Huyện', ' (sơ kết ở Quận, Huyện)'],
  ['Kế hoạch tạo nguồn', 'trình kế hoạch', ' (trình kế hoạch)'],
  ['Kế hoạch tạo nguồn', undefined, ''],
])('%s, for “%s”: “%s”', (name, dueFor, said) => {
  expect(unsaidDueFor(name, dueFor)).toBe(said);
});
