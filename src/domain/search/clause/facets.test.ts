import { expect, test } from 'vitest';
import { passes, readFacets, writeFacets } from './facets.ts';
import { IndexFault } from './fault.ts';

const DOCUMENTS = [
  { type: 'nghi-dinh', issuer: 'chinh-phu', level: 'trung-uong', status: 'het-hieu-luc', year: 1998 },
  { type: 'luat', issuer: 'quoc-hoi', level: 'trung-uong', status: 'chua-xac-dinh', year: 2022 },
  { type: 'nghi-dinh', issuer: '', level: 'thanh-pho', status: 'chua-xac-dinh', year: 0 },
];
const table = writeFacets(DOCUMENTS, Int32Array.from([0, 0, 1, 2, 2, 0, -1, -1, 2]));

test('the table comes back, with the document of every clause', () => {
  const read = readFacets(table);
  expect(read.documents).toEqual(DOCUMENTS);
  const of = (wanted: object) => Array.from({ length: 9 }, (_, number) => passes(read, wanted)(number));
  const at = (...numbers: number[]) => Array.from({ length: 9 }, (_, number) => numbers.includes(number));
  expect(of({ type: 'nghi-dinh' })).toEqual(at(0, 1, 3, 4, 5, 8));
  expect(of({ type: 'nghi-dinh', year: 1998 })).toEqual(at(0, 1, 5));
  expect(of({ issuer: 'quoc-hoi' })).toEqual(at(2));
  expect(of({ level: 'thanh-pho', status: 'chua-xac-dinh' })).toEqual(at(3, 4, 8));
  expect(of({ type: 'thong-tu' })).toEqual(at());
});

test('bodies and terms stand outside every filter', () => {
  expect(passes(readFacets(table), { level: 'trung-uong' })(6)).toBe(false);
});

test('a cut table is a fault', () => {
  for (let length = 0; length < table.length; length++)
    expect(() => readFacets(table.subarray(0, length))).toThrow(IndexFault);
});
