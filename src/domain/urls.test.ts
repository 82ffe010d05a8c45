import { expect, it } from 'vitest';
import { sourcesPageOf, sourcesUrl, sourceUrl } from './urls.ts';

it.each([
  ['S04', '/gioi-thieu/nguon/#nguon-s04'],
  ['S55b', '/gioi-thieu/nguon/#nguon-s55b'],
  ['S80', '/gioi-thieu/nguon/#nguon-s80'],
  ['S81', '/gioi-thieu/nguon/2/#nguon-s81'],
  ['S160', '/gioi-thieu/nguon/2/#nguon-s160'],
  ['S161', '/gioi-thieu/nguon/3/#nguon-s161'],
])('%s stands at %s, whatever other sources there are', (key, address) => {
  expect(sourceUrl(key)).toBe(address);
  expect(address.startsWith(sourcesUrl(sourcesPageOf(key)))).toBe(true);
});
