import { expect, test } from 'vitest';
import { splitPlaces } from './splitPlaces.ts';
import { typedPlaceId } from './typedPlace.ts';

const isPlace = (part: string) => typedPlaceId(part) !== undefined;
const CITED =
  'gạch đầu dòng thứ 2, điểm 1, mục II, Chương trình hành động của Thành ủy về hệ thống chính trị ở xã, phường, thị trấn';

test.each([
  ['II.1', ['II.1']],
  ['II.1, II.2; III.3', ['II.1', 'II.2', 'III.3']],
  ['II.1 II.2', ['II.1', 'II.2']],
  ['II.1 và III.3', ['II.1', 'III.3']],
  ['II.1 + III.3.', ['II.1', 'III.3']],
  ['II.1,, ;II.2\nIII.3;', ['II.1', 'II.2', 'III.3']],
  ['II.1, II.1', ['II.1']],
  ['II.1 gạch 2', ['II.1 gạch 2']],
  ['điểm 1 mục II', ['điểm 1 mục II']],
  ['điểm 1, mục II', ['điểm 1, mục II']],
  ['điểm 1 mục II, điểm 2, mục II và III.3', ['điểm 1 mục II', 'điểm 2, mục II', 'III.3']],
  // What is wrong stays a part of its own, to be named, and takes no right one with it.
  ['II.1, chín; III.3', ['II.1', 'chín', 'III.3']],
  ['II.1 abc II.2', ['II.1', 'abc', 'II.2']],
  ['II 1', ['II 1']],
  ['điểm 1 mục II, chín', ['điểm 1 mục II', 'chín']],
  // The name of the programme goes with its place, commas and all.
  [CITED, ['gạch đầu dòng thứ 2, điểm 1, mục II']],
  [`${CITED}, II.2`, ['gạch đầu dòng thứ 2, điểm 1, mục II', 'II.2']],
  ['điểm 1, mục II, Chương trình; điểm 2, mục I, Chương trình', ['điểm 1, mục II', 'điểm 2, mục I']],
  ['Điều 2 Nghị định 29/1998/NĐ-CP về xã, phường', ['Điều 2 Nghị định 29/1998/NĐ-CP về xã, phường']],
  ['  ', []],
])('%j', (text, places) => {
  expect(splitPlaces(text, isPlace)).toEqual(places);
});

test.each([
  ['II.1', 'muc-ii-diem-1'],
  ['điểm 1 mục II', 'muc-ii-diem-1'],
  ['diem 1, muc 2', 'muc-ii-diem-1'],
  ['gạch đầu dòng thứ 2, điểm 1, mục II', 'muc-ii-diem-1-gach-2'],
  ['đoạn 2, điểm 1, mục IV', 'muc-iv-diem-1-doan-2'],
  ['điểm 1', undefined],
  ['điểm 1 điểm 2 mục II', undefined],
  ['mục II Luật 10', undefined],
])('%j is %s', (text, id) => {
  expect(typedPlaceId(text)).toBe(id);
});
