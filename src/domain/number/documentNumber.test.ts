import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, parseNumber } from './documentNumber.ts';

describe('parseNumber', () => {
  test.each<[string, string, number | undefined, string[], string]>([
    ['326-QĐ/TU', '326', undefined, ['QĐ', 'TU'], '326-qd-tu'],
    ['17-NQ/TW', '17', undefined, ['NQ', 'TW'], '17-nq-tw'],
    ['17/NQ-TW', '17', undefined, ['NQ', 'TW'], '17-nq-tw'],
    ['29/1998/NĐ-CP', '29', 1998, ['NĐ', 'CP'], '29-1998-nd-cp'],
    ['9/1998/NĐ-CP', '9', 1998, ['NĐ', 'CP'], '9-1998-nd-cp'],
    ['09/CP', '9', undefined, ['CP'], '9-cp'],
    ['25-CP', '25', undefined, ['CP'], '25-cp'],
    ['25/CP', '25', undefined, ['CP'], '25-cp'],
    ['235-HĐBT', '235', undefined, ['HĐBT'], '235-hdbt'],
    ['34/2007/PL-UBTVQH11', '34', 2007, ['PL', 'UBTVQH11'], '34-2007-pl-ubtvqh11'],
    ['10/2022/QH15', '10', 2022, ['QH15'], '10-2022-qh15'],
    ['97/2025/QH15', '97', 2025, ['QH15'], '97-2025-qh15'],
    ['2-L/CTN', '2', undefined, ['L', 'CTN'], '2-l-ctn'],
    ['13/2002/QĐ-BNV', '13', 2002, ['QĐ', 'BNV'], '13-2002-qd-bnv'],
    ['99/1998/TT-LT', '99', 1998, ['TT', 'LT'], '99-1998-tt-lt'],
    ['1685/NQ-UBTVQH15', '1685', undefined, ['NQ', 'UBTVQH15'], '1685-nq-ubtvqh15'],
    ['1878/QĐ-TTg', '1878', undefined, ['QĐ', 'TTg'], '1878-qd-ttg'],
    ['11/2014/NQ-HĐND', '11', 2014, ['NQ', 'HĐND'], '11-2014-nq-hdnd'],
    ['33-HD/BTCTW', '33', undefined, ['HD', 'BTCTW'], '33-hd-btctw'],
    ['32/CV-VPTW', '32', undefined, ['CV', 'VPTW'], '32-cv-vptw'],
    ['311/TC-CQ', '311', undefined, ['TC', 'CQ'], '311-tc-cq'],
    ['45/2002/QĐ-UB', '45', 2002, ['QĐ', 'UB'], '45-2002-qd-ub'],
    ['72/2007/QĐ-UBND', '72', 2007, ['QĐ', 'UBND'], '72-2007-qd-ubnd'],
    ['30/CT/TW', '30', undefined, ['CT', 'TW'], '30-ct-tw'],
    ['03/2005/TT-BNV', '3', 2005, ['TT', 'BNV'], '3-2005-tt-bnv'],
    ['29/98/NĐ-CP', '29', 1998, ['NĐ', 'CP'], '29-1998-nd-cp'],
    ['15-CTrHĐ/TU', '15', undefined, ['CTrHĐ', 'TU'], '15-ctrhd-tu'],
    ['45B/2002/QĐ-UB', '45b', 2002, ['QĐ', 'UB'], '45b-2002-qd-ub'],
    ['12/2001/TTLT-BGD&ĐT', '12', 2001, ['TTLT', 'BGD&ĐT'], '12-2001-ttlt-bgd&dt'],
    // Trung ương, not a Thành ủy
    ['30-CT/TƯ', '30', undefined, ['CT', 'TƯ'], '30-ct-tw'],
    ['29 / 1998 / NĐ – CP', '29', 1998, ['NĐ', 'CP'], '29-1998-nd-cp'],
    ['17 ‑ NQ/TW', '17', undefined, ['NQ', 'TW'], '17-nq-tw'],
    ['38-QĐ/TW'.normalize('NFD'), '38', undefined, ['QĐ', 'TW'], '38-qd-tw'],
  ])('%s', (printed, ordinal, year, symbol, key) => {
    expect(parseNumber(printed)).toMatchObject({ printed: printed.normalize('NFC'), ordinal, symbol, key });
    expect(parseNumber(printed)?.year).toBe(year);
  });

  test.each([
    '11/5/1998',
    '12/2002',
    '18/3/2002',
    'III/2002',
    '1/2',
    '24/7',
    'HTX',
    '2025-2030',
    '028-38293829',
    '0903 123 456',
    '12/B',
    '5-Sơ',
    'QĐ-UB',
    '326-QĐ/TU và',
    'Quy định 326-QĐ/TU',
    '',
  ])('%j is no number', (text) => expect(parseNumber(text)).toBeUndefined());

  test.each([
    ['29 / 1998 / NĐ – CP', '29/1998/NĐ-CP'],
    ['09/CP', '09/CP'],
    ['2 - L/CTN', '2-L/CTN'],
  ])('%s is cited as %s', (printed, cited) => expect(formatNumber(parseNumber(printed)!)).toBe(cited));

  test('every printed form parses, and what it is cited as parses to the same number', () => {
    const separator = fc.constantFrom('-', '/', '–', ' - ', ' / ', '‑');
    const number = fc.record({
      ordinal: fc.integer({ min: 0, max: 99999 }),
      zeros: fc.constantFrom('', '0'),
      year: fc.option(fc.integer({ min: 1945, max: 2044 })),
      type: fc.constantFrom('NQ', 'QĐ', 'CT', 'CTr', 'NĐ', 'TT', 'L', 'PL', 'TTLT'),
      issuer: fc.constantFrom('TU', 'TW', 'CP', 'UBTVQH11', 'TTg', 'UBND', 'BGD&ĐT'),
      first: separator,
      second: separator,
    });
    fc.assert(
      fc.property(number, ({ ordinal, zeros, year, type, issuer, first, second }) => {
        const digits = ordinal < 1000 ? `${zeros}${ordinal}` : String(ordinal);
        const printed = `${digits}${first}${year === null ? '' : `${year}${first}`}${type}${second}${issuer}`;
        const parsed = parseNumber(printed);
        expect(parsed).toMatchObject({ printed, ordinal: String(ordinal), symbol: [type, issuer] });
        expect(parsed?.year).toBe(year ?? undefined);
        expect(parseNumber(formatNumber(parsed!))?.key).toBe(parsed?.key);
      }),
    );
  });
});
