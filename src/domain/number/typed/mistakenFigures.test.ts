import { expect, it } from 'vitest';
import { mistakenFigures } from './mistakenFigures.ts';

it.each([
  ['6O7', ['607']],
  ['tb 6o7', ['tb 607']],
  ['l0/2022', ['10/2022']],
  ['10/2O22/QH15', ['10/2022/QH15']],
  ['I7-NQ/TW', ['17-NQ/TW']],
  ['qd l852 ub', ['qd 1852 ub']],
  ['chỉ thị 3O CT/TW', ['chỉ thị 30 CT/TW']],
  ['nghị định 3O', ['nghị định 30']],
  ['quyet dinh 1 8 5 2 uy ban', ['quyet dinh 1852 uy ban', 'quyet dinh 18 5 2 uy ban']],
  ['2O4/2OO4', ['204/2004']],
  ['298-QD/TVV', ['298-QD/TW']],
  ['32 6/QĐ-TU', ['326/QĐ-TU']],
  ['quy định 3 26', ['quy định 326']],
])('%s → %j', (query, readings) => {
  expect(mistakenFigures(query)).toEqual(readings);
});

it.each([
  '326-QĐ/TU',
  '45b',
  '9b-CT',
  '2-L/CTN',
  'II.1',
  'ol',
  'nd29',
  '29/1998',
  '29/1998 30/CT',
  'oil',
  'l5',
  '5l',
  '',
])('%j has no figure mistaken', (query) => {
  expect(mistakenFigures(query)).toEqual([]);
});
