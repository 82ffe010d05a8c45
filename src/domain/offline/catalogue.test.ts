import { expect, test } from 'vitest';
import { OFFLINE_FORMAT, type OfflineCatalogue, packOf, readCatalogue } from './catalogue.ts';

const catalogue: OfflineCatalogue = {
  format: OFFLINE_FORMAT,
  version: 'a',
  shell: [],
  packs: [
    { digest: 'd', bytes: 1, kind: 'pages', files: { '/tim/': 'e' } },
    { digest: 'f', bytes: 1, kind: 'files', folders: ['/tim/'] },
  ],
};

test('a page is found in the pack that names it, a file of an index in that of its folder', () => {
  expect(packOf(catalogue, '/tim/')).toEqual({ pack: catalogue.packs[0], short: 'e' });
  expect(packOf(catalogue, '/tim/a/1.bin')).toEqual({ pack: catalogue.packs[1] });
  expect(packOf(catalogue, '/khac/')).toBeUndefined();
});

test.each([
  ['a login page', '<!doctype html><title>WiFi</title>'],
  ['a list cut off', JSON.stringify(catalogue).slice(0, 40)],
  ['another format', JSON.stringify({ ...catalogue, format: 0 })],
  ['an empty list', JSON.stringify({ ...catalogue, packs: [] })],
])('%s is no catalogue', (_, text) => {
  expect(readCatalogue(JSON.stringify(catalogue))).toEqual(catalogue);
  expect(readCatalogue(text)).toBeUndefined();
});
