import { expect, test } from 'vitest';
import { readAskedList } from '../../scripts/search/askedList.ts';

const queries = (text: string) => readAskedList(text).map(({ query }) => query);

test('a query a line, whatever the file was written with', () => {
  expect(queries('\uFEFFqđ 326\r\n\r\n  khoán định biên \rII.2\n')).toEqual([
    'qđ 326',
    'khoán định biên',
    'II.2',
  ]);
  expect(queries('')).toEqual([]);
});

test('a line of a server’s log is the query in its address', () => {
  const line =
    '10.0.0.9 - - [28/Nov/2026:10:00:00 +0700] "GET /tim-kiem/?loai=&q=s%C3%A1p+nh%E1%BA%ADp%20x%C3%A3&nam=2002 HTTP/1.1" 200 512';
  expect(queries(line)).toEqual(['sáp nhập xã']);
  expect(queries('GET /tim-kiem/?q=326#x')).toEqual(['326']);
  expect(queries('GET /tim-kiem/?q=s%C3%A1p+nh%E1%BA')).toEqual(['s%C3%A1p nh%E1%BA']);
  expect(queries('GET /tim-kiem/?q= HTTP/1.1')).toEqual([]);
});

test('a query that is asked again is told once, with how often', () => {
  expect(readAskedList('a b\n326\na b\n')).toEqual([
    { query: 'a b', times: 2 },
    { query: '326', times: 1 },
  ]);
});
