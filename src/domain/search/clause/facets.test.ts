import { expect, test } from 'vitest';
import { facetTable, passes } from './facets.ts';
import type { Facets, Owner } from './record.ts';

const owner = (key: string, facets?: Facets): Owner => ({
  key,
  name: key,
  status: '',
  ...(facets && { facets }),
});
const A = owner('a', {
  type: 'nghi-dinh',
  issuer: 'chinh-phu',
  level: 'trung-uong',
  status: 'het-hieu-luc',
  year: 1998,
});
const B = owner('b', {
  type: 'luat',
  issuer: 'quoc-hoi',
  level: 'trung-uong',
  status: 'chua-xac-dinh',
  year: 2022,
});
const C = owner('c', {
  type: 'nghi-dinh',
  issuer: '',
  level: 'thanh-pho',
  status: 'chua-xac-dinh',
  year: 0,
});
const TERM = owner('t:x');
const CLAUSES = [A, A, B, C, C, A, TERM, TERM, C];
const table = facetTable(CLAUSES);

test.each([
  [{ type: 'nghi-dinh' }, [0, 1, 3, 4, 5, 8]],
  [{ type: 'nghi-dinh', year: 1998 }, [0, 1, 5]],
  [{ issuer: 'quoc-hoi' }, [2]],
  [{ level: 'thanh-pho', status: 'chua-xac-dinh' }, [3, 4, 8]],
  [{ type: 'nghi-dinh', issuer: '' }, [0, 1, 3, 4, 5, 8]],
  [{ type: 'thong-tu' }, []],
])('%j lets through %j: bodies and terms stand outside every filter', (filters, numbers) => {
  expect([...CLAUSES.keys()].filter(passes(table, filters))).toEqual(numbers);
});

test('a table for a term before all documents', () => {
  expect([0, 1].map(passes(facetTable([TERM, A]), { type: 'nghi-dinh' }))).toEqual([false, true]);
});
