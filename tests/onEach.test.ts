import { expect, it } from 'vitest';
import { onEach } from './site/onEach.ts';

it('a rule names everything that breaks it, and why', async () => {
  const even = onEach([{ path: '/1/' }, { path: '/2/' }, { path: '/3/' }], ({ path }) =>
    expect(Number(path[1]) % 2, 'rest').toBe(0),
  );
  await expect(even).rejects.toThrow(/\/1\/: rest.*\/3\/: rest/s);
  await expect(even).rejects.not.toThrow('/2/');
});

it('a rule against nothing fails', async () => {
  await expect(onEach([], () => undefined)).rejects.toThrow('things to look at');
});
