import { describe, expect, it } from 'vitest';
import { loadCorpus } from './load.ts';
import { relationsOf, successionOf } from './relations.ts';

const corpus = loadCorpus(process.cwd());

describe('the line a document stands in', () => {
  const DEMOCRACY = [
    'nghi-quyet-55-1998-nq-ubtvqh10',
    'nghi-dinh-29-1998-nd-cp',
    'nghi-dinh-79-2003-nd-cp',
    'phap-lenh-34-2007-pl-ubtvqh11',
    'luat-10-2022-qh15',
  ];
  it.each([
    ['nghi-dinh-29-1998-nd-cp', DEMOCRACY],
    ['luat-10-2022-qh15', DEMOCRACY],
    ['quy-dinh-76-qd-tw-2000', ['quy-dinh-76-qd-tw-2000', 'quy-dinh-213-qd-tw-2020']],
    ['thong-bao-607-tb-tu', ['thong-bao-607-tb-tu']],
  ])('%s', (id, line) => {
    expect([...successionOf(corpus, id)].map(({ document }) => document).sort()).toEqual([...line].sort());
  });

  it('runs from a name without a number through the text it most probably means', () => {
    const line = successionOf(corpus, 'quy-dinh-nhung-dieu-dang-vien-khong-duoc-lam').map(
      ({ document }) => document,
    );
    for (const id of [
      'quy-dinh-19-qd-tw-2002',
      'quy-dinh-115-qd-tw-2007',
      'quy-dinh-47-qd-tw-2011',
      'quy-dinh-37-qd-tw-2021',
    ])
      expect(line).toContain(id);
  });

  it('is in order of time', () => {
    const line = successionOf(corpus, 'nghi-dinh-79-2003-nd-cp').map(({ document }) => document);
    expect(line.indexOf('nghi-dinh-29-1998-nd-cp')).toBeLessThan(line.indexOf('nghi-dinh-79-2003-nd-cp'));
    expect(line.at(-1)).toBe('luat-10-2022-qh15');
  });
});

it('a tie written on the younger document is seen from the older one', () => {
  const seen = relationsOf(corpus, 'nghi-dinh-29-1998-nd-cp').find(
    ({ document }) => document === 'nghi-dinh-79-2003-nd-cp',
  );
  expect(seen).toMatchObject({ kind: 'replaced-by', source: ['S11'] });
});
