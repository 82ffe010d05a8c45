import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGolden } from '../../../../scripts/bench/golden.ts';
import { real } from '../../../../tests/search/resolverCorpora.ts';
import { writtenForms } from '../../../../tests/search/writtenForms.ts';
import { mayHoldPlace } from '../queryKind.ts';
import { answerWords } from './answerWords.ts';
import { DocumentReader } from './readDocuments.ts';
import { resolveAbsent } from './resolveAbsent.ts';
import { answerQuery } from './resolveQuery.ts';

/** Places as they are typed, whole and in pieces, with what stands beside them. */
const PIECES =
  'mục muc MỤC II iv 1 2 5 . - / # d D5 đ điểm diem khoản điều gạch doan cộng bảng phụ lục chương phần tiết mở đầu chữ ký thứ nhất a của nghị định 29 326 QĐ TU dân chủ quy chế ＩＩ Ⅱ  \u0301'.split(
    ' ',
  );

const checkNoPlaceIsLost = (query: string) => {
  if (mayHoldPlace(query)) return;
  const [whole, words] = [answerQuery, answerWords].map((answer) =>
    answer(new DocumentReader(real.index), query),
  );
  expect(words, query).toEqual(whole);
  const absent = resolveAbsent(new DocumentReader(real.index), query);
  if (absent) expect(absent, `${query}: not here`).toEqual(whole);
};

test('where no place can be, words are answered as by the whole resolver', { timeout: 120_000 }, () => {
  for (const { q } of readGolden()) checkNoPlaceIsLost(q);
  for (const { numbers } of real.documents)
    for (const number of numbers) for (const { text } of writtenForms(number)) checkNoPlaceIsLost(text);
  const pieces = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', '.')), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(pieces, (all) => checkNoPlaceIsLost(all.flat().join(''))),
    { numRuns: 10_000 },
  );
});

test.each([
  'luat to chuc chinh phu 1992',
  'chỉ thị 1998',
  'chương trình hành động 2002',
  '326, 96',
  '29, 96',
  '29/1998/NĐ-CP và 79/2003/NĐ-CP',
  'nghị quyết trung ương 6',
  'NQTW5 năm 2002',
])('“%s” is not said to be a number that is not here', (query) => {
  checkNoPlaceIsLost(query);
  expect(resolveAbsent(new DocumentReader(real.index), query)).toBeUndefined();
});

test('numbers that are not here are answered by the numbers alone', { timeout: 120_000 }, () => {
  let said = 0;
  for (const { numbers } of real.documents)
    for (const number of numbers)
      for (const ordinal of ['6', '327', '4321'])
        for (const { text } of writtenForms({
          ...number,
          ordinal,
          printed: number.printed.replace(number.ordinal, ordinal),
        })) {
          checkNoPlaceIsLost(text);
          if (resolveAbsent(new DocumentReader(real.index), text)) said++;
        }
  expect(said).toBeGreaterThan(5_000);
});

test('most queries hold no place, so that most pay nothing for it', () => {
  const queries = readGolden().filter(({ group }) => !/dieu-khoan|vi-tri|cho/.test(group));
  const share = queries.filter(({ q }) => mayHoldPlace(q)).length / queries.length;
  expect(share).toBeLessThan(0.4);
});
