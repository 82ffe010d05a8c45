import { rmSync } from 'node:fs';
import { afterAll, beforeAll } from 'vitest';
import { OUT } from './builtPages.ts';
import { hostRules } from './hostRules.ts';
import { readyCopy } from './readyCopy.ts';

let folder: string;
beforeAll(async () => {
  folder = await readyCopy(OUT, '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

hostRules('nginx', () => ({ folder, base: '' }));
hostRules('caddy', () => ({ folder, base: '' }));
