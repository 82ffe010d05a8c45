import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGolden } from '../../../../scripts/bench/golden.ts';
import { real } from '../../../../tests/search/resolverCorpora.ts';
import { writtenForms } from '../../../../tests/search/writtenForms.ts';
import { mayHoldPlace } from '../queryKind.ts';
import { answerWords } from './answerWords.ts';
import { DocumentReader } from './readDocuments.ts';
import { answerQuery } from './resolveQuery.ts';

/** Places as they are typed, whole and in pieces, with what stands beside them. */
const PIECES =
  'mục muc MỤC II iv 1 2 5 . - / # d D5 đ điểm diem khoản điều gạch doan cộng bảng phụ lục chương phần tiết mở đầu chữ ký thứ nhất a của nghị định 29 326 QĐ TU dân chủ quy chế ＩＩ Ⅱ  \u0301'.split(
    ' ',
  );

const checkNoPlaceIsLost = (query: string) => {
  if (mayHoldPlace(query)) return;
  const answers = [answerQuery, answerWords].map((answer) => answer(new DocumentReader(real.index), query));
  expect(answers[1], query).toEqual(answers[0]);
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

test('most queries hold no place, so that most pay nothing for it', () => {
  const queries = readGolden().filter(({ group }) => !/dieu-khoan|vi-tri|cho/.test(group));
  const share = queries.filter(({ q }) => mayHoldPlace(q)).length / queries.length;
  expect(share).toBeLessThan(0.4);
});
