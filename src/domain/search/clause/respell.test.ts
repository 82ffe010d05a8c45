import { describe, expect, test } from 'vitest';
import { indexInMemory } from '../../../../scripts/search/indexInMemory.ts';
import { clauseSource } from '../../../corpus/clauseRecords.ts';
import { loadCorpus } from '../../../corpus/load.ts';
import { respelled } from './respell.ts';
import { searchClauses } from './search.ts';

const { records, abbreviations, thesaurus } = clauseSource(loadCorpus(process.cwd()));
const { index } = indexInMemory(records, abbreviations, thesaurus);

describe('a query with strange words put right', () => {
  test.each([
    // A neighbouring key, a letter lost, doubled, changed round.
    ['dang dosn mat tran', 'dang doan mat tran'],
    ['phuog co may nguoi', 'phuong co may nguoi'],
    ['quoc hoii', 'quoc hoi'],
    ['bi thu phoung', 'bi thu phuong'],
    // A word that only asks or joins.
    ['khomg ra ket qua', 'khong ra ket qua'],
    // A lost space, with and without marks.
    ['dangvien khong duoc lam', 'dang vien khong duoc lam'],
    ['tiếpdân thứ bảy', 'tiep dan thu bay'],
    // Letters of messages.
    ['bi thu fuong', 'bi thu phuong'],
    ['te nan o khu fo', 'te nan o khu pho'],
  ])('%s → %s', async (query, meant) => {
    expect(await respelled(index, query)).toBe(meant);
  });

  test.each([
    ['all words are known', 'chi bo khu pho'],
    ['a syllable of the language is a word, though not here', 'hoc bong du hoc'],
    ['initials that nobody knows are a name', 'HOBX la gi'],
    ['known short forms', 'ubnd phuong'],
    ['another language', 'wxyz qqz kkk'],
  ])('none where %s', async (_, query) => {
    expect(await respelled(index, query)).toBeUndefined();
  });
});

test('its question is understood, and it is told how', async () => {
  const { hits, understood } = await searchClauses(index, 'quann uy huyen uy gio ra sao');
  expect(hits[0]).toMatchObject({ kind: 'body' });
  expect(understood).toMatch(/quận/);
});

test('a word that lost its tone is found where nothing else is', async () => {
  const { hits, understood } = await searchClauses(index, 'Nguyên Phú Trọng');
  expect(hits.length).toBeGreaterThan(0);
  expect(understood).toMatch(/nguyễn/i);
});

test.each([
  ['phương tự quyết chi', 'without a tone, apart', /phường/],
  ['khóan định biển', 'three words in a row, whatever their marks', /khoán định biên/],
])('%s is found where nothing else is: %s', async (query, _, meant) => {
  const { hits, understood } = await searchClauses(index, query);
  expect(hits.length).toBeGreaterThan(0);
  expect(understood).toMatch(meant);
});
