import { expect, test } from 'vitest';
import { hasTone } from '../../text/marks.ts';
import { wordsOf } from '../../text/textWord.ts';
import type { Holders } from './holders.ts';
import { hashForm, pairTerm } from './termHash.ts';
import { unknownHead } from './unknownHead.ts';

/** Pairs that stand in the texts, as they are written there. */
const PRINTED = [
  'thủ tục',
  'tục hành',
  'hành chính',
  'lịch làm',
  'lịch công',
  'đơn vị',
  'giá trị',
  'tập thể',
  'thể đảng',
];

/** What the lists of a corpus with those pairs say of a query all of whose words tell something. */
function headOf(query: string) {
  const isToneTold = wordsOf(query).some(({ form }) => hasTone(form));
  const words = wordsOf(query).map((word) => ({ ...word, isToneTold }));
  const held = (at: number): Holders | undefined => {
    const pair = pairTerm(words[at]!.key, words[at + 1]!.key);
    const forms = PRINTED.map((one) => wordsOf(one))
      .filter(([one, two]) => pairTerm(one!.key, two!.key) === pair)
      .map(([one, two]) => ({ hash: hashForm(pairTerm(one!.form, two!.form)), count: 1, blocks: [] }));
    return forms.length > 0 ? { count: forms.length, forms, records: 9 } : undefined;
  };
  const pairs = words.slice(1).map((_, at) => held(at));
  return unknownHead(words, { pairs }, [...words.keys()], false);
}

test.each([
  ['lệ phí chứng thực', 'paper'],
  ['thủ tục khai tử', 'paper'],
  ['thu tuc khai tu', 'paper'],
  ['thẻ đảng', 'paper'],
  ['luật đất đai', 'paper'],
  ['thủ tục hành chính', undefined],
  ['lịch công việc', undefined],
  ['sở giáo dục', 'body'],
  ['giáo trình triết học', 'thing'],
  ['đơn vị sự nghiệp', undefined],
  ['điều lệ hội cựu chiến binh', 'paper'],
  ['mức đóng đảng phí', 'paper'],
  ['giá trì trệ', 'paper'],
  ['mau ban kiem diem', 'paper'],
] as const)('“%s” begins with what is not here: %s', (query, head) => {
  expect(headOf(query)).toBe(head);
});
