import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyContent, issuesIn, placeOf, plant, removeFolder } from './plantedContent.ts';

const LATER = 'content/later.yaml';

let root: string;
beforeEach(() => {
  root = copyContent();
});
afterEach(() => removeFolder(root));

const issues = () => issuesIn(root);

it.each([
  [
    'a clause that is not there',
    'mo-dau-doan-1]',
    'mo-dau-doan-9]',
    'chuong-trinh-hanh-dong-nqtw5#mo-dau-doan-9',
    'provision-unknown',
  ],
  ['a source that is not there', '[S90, S91]', '[S90, S910]', 'S910', 'source-unknown'],
  [
    'a number that has no page',
    'Quyết định 72/2007/QĐ-UBND',
    'Quyết định 73/2007/QĐ-UBND',
    '"Tổ dân phố, khu phố',
    'citation-unresolved',
  ],
])('later.yaml, %s: refused with its place', (_, words, fault, at, code) => {
  plant(root, LATER, words, fault);
  const found = issues().map(({ code, place }) => `${code} ${place.line}:${place.column}`);
  expect(found).toEqual([`${code} ${placeOf(root, LATER, at)}`]);
});
