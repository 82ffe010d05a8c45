import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOT_KEPT_YET, TRIAL_FAILED } from '../../src/domain/issue/desk.ts';
import { builtFiles, OUT } from './builtPages.ts';

/** Words and packages that only the desk has, or the reader of scans. */
const OF_DESK = [
  NOT_KEPT_YET,
  TRIAL_FAILED,
  'Bàn biên tập',
  'Thả tệp văn bản vào đây',
  'cm-editor',
  'codemirror',
  '/api/draft',
  'tesseract',
];

describe('the built site', () => {
  const files = builtFiles();
  const read = (file: string) => readFileSync(join(OUT, file), 'utf8');

  it.each(OF_DESK)('holds nothing of the desk and of the reader of scans: %s', (words) => {
    const texts = files.filter((file) => /\.(?:m?js|css|json|html|map)$/.test(file));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((file) => read(file).includes(words))).toEqual([]);
  });
  it('has no file of theirs', () => {
    const theirs = files.filter((file) => /desk|tesseract|\.wasm\.js$|traineddata|^khung/i.test(file));
    expect(theirs).toEqual([]);
  });
  it('is looked through for words that the desk does say', () => {
    const folders = [
      'src/desk',
      'src/desk/client',
      'src/desk/server',
      'src/domain/issue',
      'src/import/read/scan',
    ];
    const said = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.ts') || file.endsWith('.css'))
        .map((file) => readFileSync(join(folder, file), 'utf8')),
    );
    for (const words of OF_DESK)
      expect(
        said.some((text) => text.includes(words)),
        words,
      ).toBe(true);
  });
});
