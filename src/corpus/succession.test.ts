import { describe, expect, it } from 'vitest';
import { loadCorpus } from './load.ts';
import { successionOf, successorOf } from './succession.ts';

const corpus = loadCorpus(process.cwd());
const lineOf = (id: string) => successionOf(corpus, id).map(({ document }) => document);

describe('the line a document stands in', () => {
  const DEMOCRACY = [
    'nghi-dinh-29-1998-nd-cp',
    'nghi-dinh-79-2003-nd-cp',
    'phap-lenh-34-2007-pl-ubtvqh11',
    'luat-10-2022-qh15',
  ];

  it('runs from a document to the text that came last, in order of time', () => {
    const line = lineOf('nghi-dinh-29-1998-nd-cp');
    expect(line.filter((id) => DEMOCRACY.includes(id))).toEqual(DEMOCRACY);
    expect(line[0]).toBe('nghi-dinh-29-1998-nd-cp');
  });

  it('leaves out what a successor ended besides', () => {
    for (const id of DEMOCRACY.slice(0, 3))
      expect(lineOf(id), id).not.toContain('nghi-quyet-55-1998-nq-ubtvqh10');
    expect(lineOf('nghi-quyet-55-1998-nq-ubtvqh10')).not.toContain('nghi-dinh-29-1998-nd-cp');
  });

  it('holds everything that a text took the place of', () => {
    const line = lineOf('luat-10-2022-qh15');
    for (const id of [...DEMOCRACY, 'nghi-quyet-55-1998-nq-ubtvqh10']) expect(line).toContain(id);
  });

  it('goes on with what amended the text that came last or the document itself, and no other', () => {
    const line = successionOf(corpus, 'nghi-dinh-25-cp-1993');
    expect(line.at(-1)!.document).toBe('nghi-dinh-07-2026-nd-cp');
    expect(line.at(-1)!.ties.map(({ kind, document }) => [kind, document])).toEqual([
      ['amends', 'nghi-dinh-204-2004-nd-cp'],
    ]);
    const own = successionOf(corpus, 'phap-lenh-can-bo-cong-chuc-1998').find(
      ({ document }) => document === 'phap-lenh-11-2003-pl-ubtvqh11',
    );
    expect(own?.ties.map(({ kind }) => kind)).toEqual(['amends']);
    expect(lineOf('luat-80-2025-qh15')).not.toContain('phap-lenh-11-2003-pl-ubtvqh11');
  });

  it('is alone where nothing is known to replace or be replaced', () => {
    expect(lineOf('thong-bao-607-tb-tu')).toEqual(['thong-bao-607-tb-tu']);
    expect(successorOf(corpus, 'thong-bao-607-tb-tu')).toBeUndefined();
  });

  it('runs from a name without a number through the text it most probably means', () => {
    expect(lineOf('quy-dinh-nhung-dieu-dang-vien-khong-duoc-lam')).toEqual(
      expect.arrayContaining([
        'quy-dinh-19-qd-tw-2002',
        'quy-dinh-115-qd-tw-2007',
        'quy-dinh-47-qd-tw-2011',
        'quy-dinh-37-qd-tw-2021',
      ]),
    );
  });
});

describe('the end of a line', () => {
  it('names the way there and how many steps of it are inferred', () => {
    expect(successorOf(corpus, 'nghi-dinh-29-1998-nd-cp')).toMatchObject({
      document: 'luat-10-2022-qh15',
      via: ['nghi-dinh-79-2003-nd-cp', 'phap-lenh-34-2007-pl-ubtvqh11'],
      inferredSteps: 1,
      amendedBy: expect.arrayContaining(['luat-97-2025-qh15']),
    });
  });

  it('counts "most probably the same text" as an inferred step', () => {
    expect(successorOf(corpus, 'quy-dinh-nhung-dieu-dang-vien-khong-duoc-lam')).toMatchObject({
      document: 'quy-dinh-37-qd-tw-2021',
      inferredSteps: 1,
    });
    expect(successorOf(corpus, 'quy-dinh-19-qd-tw-2002')?.via).not.toContain(
      'quy-dinh-nhung-dieu-dang-vien-khong-duoc-lam',
    );
  });
});
