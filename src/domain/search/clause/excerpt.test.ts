import { expect, test } from 'vitest';
import { wordsOf } from '../../text/textWord.ts';
import { excerptOf } from './excerpt.ts';
import { loadLaterPart } from './laterPart.ts';
import { readQuery } from './query.ts';
import { findStance } from './stance.ts';

async function excerpt(text: string, query: string, officialEnd?: number) {
  const words = wordsOf(text);
  const [reading] = await readQuery(query, {
    inWords: {},
    abbreviations: async () => ({}),
    part: loadLaterPart,
  });
  return excerptOf(text, words, reading!.words, findStance(words, reading!.words), 90, officialEnd);
}

const LONG = [
  'Chỉ đạo việc sắp xếp tổ chức bộ máy ở cơ sở cho gọn và đúng chức năng; ',
  'tạo thuận lợi trong việc triển khai thực hiện quy chế dân chủ ở xã, phường ',
  'theo các văn bản đã có và những hướng dẫn sẽ ban hành trong thời gian tới.',
].join('');

test('begins with a part of a sentence, not within a term', async () => {
  expect((await excerpt(LONG, 'dân chủ')).text).toMatch(/^… tạo thuận lợi trong việc/);
});

test('begins with the text where that is near', async () => {
  expect((await excerpt(LONG, 'tổ chức')).text).toMatch(/^Chỉ đạo việc/);
});

test('says how much of it is official', async () => {
  const title = 'Về quy chế dân chủ. ';
  expect((await excerpt(`${title}Cũng gọi: quy chế cơ sở.`, 'cơ sở', title.length)).official).toBe(
    title.length,
  );
  expect((await excerpt(`${LONG} Cũng gọi: quy chế cơ sở.`, 'cũng gọi', 40)).official).toBe(0);
});

test('marks once what several words of the query are called in the text', () => {
  const text = 'Về những điều đảng viên không được làm.';
  // "điều cấm đảng viên" as the thesaurus reads it: four words at the place of all.
  const place = { start: 3, end: text.length - 1 };
  const words = [wordsOf(text)[0]!, ...wordsOf('điều cấm đảng viên').map((word) => ({ ...word, ...place }))];
  const query = wordsOf('điều cấm đảng viên');
  expect(excerptOf(text, words, query.slice(1), findStance(words, wordsOf('cấm viên')), 90).marks).toEqual([
    [place.start, place.end],
  ]);
});
