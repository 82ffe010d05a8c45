import { expect, test } from 'vitest';
import { backlinksOf, buildBacklinks, type CitationSite } from './backlinks.ts';

const site = (from: string, to: string): CitationSite => {
  const [document = '', provision] = from.split('#');
  const [cited = '', citedProvision] = to.split('#');
  const end = citedProvision ? { document: cited, provision: citedProvision } : { document: cited };
  return { document, ...(provision ? { provision } : {}), citation: { ...end, start: 0, end: 1, text: 'x' } };
};
const sites = [
  site('b#dieu-2', 'a#dieu-1'),
  site('b#dieu-1', 'a'),
  site('a#dieu-2', 'a#dieu-1'),
  site('a#dieu-3', 'a'),
  site('c', 'a#dieu-1-khoan-1'),
];
const places = (found: readonly CitationSite[]) =>
  found.map(({ document, provision }) => `${document}#${provision ?? ''}`);

test('a document is cited by others, at itself or anywhere in it, in the order given', () => {
  expect(places(backlinksOf(buildBacklinks(sites), 'a'))).toEqual(['b#dieu-2', 'b#dieu-1', 'c#']);
});

test('a provision is cited from anywhere, its own document too', () => {
  expect(places(backlinksOf(buildBacklinks(sites), 'a', 'dieu-1'))).toEqual(['b#dieu-2', 'a#dieu-2']);
});

test('what nobody cites has no backlinks', () => {
  expect(backlinksOf(buildBacklinks(sites), 'c')).toEqual([]);
  expect(backlinksOf(buildBacklinks(sites), 'a', 'dieu-9')).toEqual([]);
});
