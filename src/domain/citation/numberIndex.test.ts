import { describe, expect, test } from 'vitest';
import type { DocumentTypeId } from '../document/documentType.ts';
import { parseNumber, shortNumber } from '../number/documentNumber.ts';
import { buildNumberIndex, lookUpNumber } from './numberIndex.ts';

const index = buildNumberIndex([
  { document: 'quy-dinh-326-qd-tu', type: 'quy-dinh', number: '326-QĐ/TU', otherNumbers: [] },
  {
    document: 'quy-dinh-76-2000',
    type: 'quy-dinh',
    number: '76-QĐ/TW',
    otherNumbers: [],
    date: '2000-06-15',
  },
  {
    document: 'quyet-dinh-76-2022',
    type: 'quyet-dinh',
    number: '76-QĐ/TW',
    otherNumbers: [],
    date: '2022-07-18',
  },
  { document: 'quy-dinh-38', type: 'quy-dinh', number: '38-QĐ/TW', otherNumbers: [] },
  {
    document: 'quy-dinh-38-2021',
    type: 'quy-dinh',
    number: '38-QĐ/TW',
    otherNumbers: [],
    date: '2021-11-02',
  },
  {
    document: 'nghi-dinh-25-cp-1993',
    type: 'nghi-dinh',
    number: '25-CP',
    otherNumbers: ['25/CP'],
    date: '1993-05-23',
  },
  {
    document: 'nghi-dinh-9-1998',
    type: 'nghi-dinh',
    number: '09/1998/NĐ-CP',
    otherNumbers: ['09/CP', 'chưa rõ'],
  },
  { document: 'nghi-dinh-121-2003', type: 'nghi-dinh', number: '121/2003/NĐ-CP', otherNumbers: [] },
  { document: 'quyet-dinh-121-2003', type: 'quyet-dinh', number: '121/2003/QĐ-UB', otherNumbers: [] },
  { document: 'nghi-quyet-17', type: 'nghi-quyet', number: '17-NQ/TW', otherNumbers: [], date: '2002-03-18' },
  { document: 'thong-tu-99', type: 'thong-tu-lien-tich', number: '99/1998/TT-LT', otherNumbers: [] },
  { document: 'khong-so', type: 'quy-dinh', otherNumbers: [] },
]);
const number = (printed: string) =>
  parseNumber(printed) ?? shortNumber(printed, ...(printed.split('/') as [string, string]));

describe('lookUpNumber', () => {
  test.each<[string, DocumentTypeId | undefined, string | undefined, string[]]>([
    ['326-QĐ/TU', undefined, undefined, ['quy-dinh-326-qd-tu']],
    ['326-QĐ/TU', 'quy-dinh', undefined, ['quy-dinh-326-qd-tu']],
    ['0326/QĐ-TU', 'quy-dinh', undefined, ['quy-dinh-326-qd-tu']],
    // the mark QĐ is shared: a hint only
    ['326-QĐ/TU', 'quyet-dinh', undefined, ['quy-dinh-326-qd-tu']],
    ['326-QĐ/TU', 'chi-thi', undefined, []],
    ['326-QĐ/TW', 'quy-dinh', undefined, []],
    // the same number twice: never a guess
    ['76-QĐ/TW', undefined, undefined, ['quy-dinh-76-2000', 'quyet-dinh-76-2022']],
    ['76-QĐ/TW', 'quy-dinh', undefined, ['quy-dinh-76-2000']],
    ['76-QĐ/TW', 'quyet-dinh', undefined, ['quyet-dinh-76-2022']],
    ['76-QĐ/TW', undefined, '2022-07-18', ['quyet-dinh-76-2022']],
    ['76-QĐ/TW', undefined, '2001-01-01', []],
    ['76/2000/QĐ-TW', undefined, undefined, ['quy-dinh-76-2000']],
    ['38-QĐ/TW', 'quy-dinh', undefined, ['quy-dinh-38', 'quy-dinh-38-2021']],
    ['38-QĐ/TW', 'quy-dinh', '2021-11-02', ['quy-dinh-38-2021']],
    ['38-QĐ/TW', 'quy-dinh', '1999-01-01', ['quy-dinh-38']],
    ['25/CP', 'nghi-dinh', '1993-05-23', ['nghi-dinh-25-cp-1993']],
    ['25/CP', 'nghi-dinh', '1994-05-23', []],
    ['09/CP', 'nghi-dinh', undefined, ['nghi-dinh-9-1998']],
    ['9/1998/NĐ-CP', undefined, undefined, ['nghi-dinh-9-1998']],
    ['9/NĐ-CP', undefined, undefined, ['nghi-dinh-9-1998']],
    ['9/1999/NĐ-CP', undefined, undefined, []],
    ['9/1998/NĐ-CP', undefined, '1999-01-23', []],
    ['121/2003', 'nghi-dinh', undefined, ['nghi-dinh-121-2003']],
    ['121/2003', undefined, undefined, ['nghi-dinh-121-2003', 'quyet-dinh-121-2003']],
    ['121/2004', 'nghi-dinh', undefined, []],
    ['17/NQ-TW', 'nghi-quyet', undefined, ['nghi-quyet-17']],
    ['99/1998/TT-LT', 'thong-tu', undefined, ['thong-tu-99']],
  ])('%s said as %s of %s', (printed, type, dated, documents) => {
    expect(
      lookUpNumber(index, { number: number(printed), ...(type && { type }), ...(dated && { dated }) }),
    ).toEqual(documents);
  });

  test('the index survives the way to the browser', () => {
    const sent = JSON.parse(JSON.stringify(index)) as typeof index;
    expect(lookUpNumber(sent, { number: number('09/CP') })).toEqual(['nghi-dinh-9-1998']);
    expect(sent).toEqual(index);
  });
});
