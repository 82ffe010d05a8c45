import { expect, it } from 'vitest';
import { dueWords } from './dueWords.ts';

it.each([
  ['hoàn thành vào cuối quý III/2002', undefined, 'cuối quý III/2002'],
  ['cuối quý III/2002', 'sơ kết ở Quận, Huyện', 'cuối quý III/2002 (sơ kết ở Quận, Huyện)'],
  ['triển khai trong tháng 9/2002', 'triển khai thí điểm', 'tháng 9/2002 (triển khai thí điểm)'],
])('“%s” for “%s” is said as “%s”', (dueText, dueFor, said) => {
  expect(dueWords({ dueText, dueFor })).toBe(said);
});
