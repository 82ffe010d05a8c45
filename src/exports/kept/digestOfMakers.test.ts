import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { digestOfMakers } from './digestOfMakers.ts';

const root = mkdtempSync(join(tmpdir(), 'makers-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const release = (version: string, more: object = {}) => JSON.stringify({ version, ...more });
/** A project of few files: each maker, room, and way of needing a package that there is. */
const PROJECT: Readonly<Record<string, string>> = {
  'src/exports/makers.ts': `import type { Kept } from './kept.ts';\nexport const MAKERS = { pdf: async () => (await import('./pdf.ts')).pdf };`,
  'src/exports/kept.ts': 'export interface Kept {}',
  'src/exports/pdf.ts': `import { press } from '@press/typesetter';\nimport { word } from '../domain/word.ts';\nexport { edge } from 'edge/part.js';`,
  'src/domain/word.ts': `import { readFileSync } from 'node:fs';\nexport const word = 'chữ';`,
  'src/domain/other.ts': 'export const other = 1;',
  'node_modules/@press/typesetter/package.json': release('1.0.0', {
    dependencies: { ink: '*' },
    optionalDependencies: { '@press/linux': '*', '@press/elsewhere': '*' },
  }),
  'node_modules/@press/linux/package.json': release('1.0.0'),
  'node_modules/@press/typesetter/node_modules/ink/package.json': release('1.0.0', {
    dependencies: { pigment: '*' },
  }),
  'node_modules/ink/package.json': release('9.0.0'),
  'node_modules/pigment/package.json': release('1.0.0'),
  'node_modules/edge/package.json': release('1.0.0'),
  'node_modules/@font/serif/package.json': release('1.0.0'),
  'node_modules/never-used/package.json': release('1.0.0'),
};

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const digest = (packages = ['@font/serif']) => digestOfMakers('src/exports/makers.ts', packages, root);

beforeEach(() => {
  for (const [file, text] of Object.entries(PROJECT)) write(file, text);
});

describe('the digest of all that makes a file', () => {
  it.each([
    ['the list of makers', 'src/exports/makers.ts'],
    ['a maker that is loaded when needed', 'src/exports/pdf.ts'],
    ['a module of another room', 'src/domain/word.ts'],
    ['a package', 'node_modules/@press/typesetter/package.json'],
    ['a package of which only a part is loaded', 'node_modules/edge/package.json'],
    [
      'what a package needs, installed below it',
      'node_modules/@press/typesetter/node_modules/ink/package.json',
    ],
    ['what that needs, installed beside all', 'node_modules/pigment/package.json'],
    ['the program of this machine that a package brings', 'node_modules/@press/linux/package.json'],
    ['a font', 'node_modules/@font/serif/package.json'],
  ])('is another one with %s', (_, file) => {
    const before = digest();
    const text = PROJECT[file]!;
    write(file, file.endsWith('.json') ? text.replace('1.0.0', '1.0.1') : `${text} // anders`);
    expect(digest()).not.toBe(before);
    write(file, text);
    expect(digest()).toBe(before);
  });

  it.each([
    ['a module that no maker uses', 'src/domain/other.ts'],
    ['types alone', 'src/exports/kept.ts'],
    ['a package that no maker uses', 'node_modules/never-used/package.json'],
    ['another release of a package, which a nearer one hides', 'node_modules/ink/package.json'],
  ])('stays with %s', (_, file) => {
    const before = digest();
    write(file, file.endsWith('.json') ? release('7.7.7') : 'export const other = 2;');
    expect(digest()).toBe(before);
  });

  it('is not made up for a package that is not there', () => {
    expect(() => digest(['@font/gone'])).toThrow('@font/gone');
  });
});
