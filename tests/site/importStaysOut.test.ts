import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UNIMPORTED_FILE } from '../../src/domain/issue/unimportedFile.ts';
import { LEFT_OUT } from '../../src/import/source.ts';
import { builtFiles, OUT } from './builtPages.ts';

/** Words and packages that only the import has. */
const OF_IMPORT = [
  UNIMPORTED_FILE['unknown-format'],
  LEFT_OUT['page-furniture'],
  'rehype-parse',
  'word-extractor',
  'remark-stringify',
];

describe('the built site', () => {
  const scripts = builtFiles().filter((file) => /\.(?:m?js|json|html)$/.test(file));

  it('has scripts and pages to look through', () => {
    expect(scripts.length).toBeGreaterThan(100);
  });
  it('holds nothing of the import', () => {
    const holds = (file: string) => {
      const text = readFileSync(join(OUT, file), 'utf8');
      return OF_IMPORT.some((words) => text.includes(words));
    };
    expect(scripts.filter(holds)).toEqual([]);
  });
});
