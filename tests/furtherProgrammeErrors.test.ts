import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentWithFurther, FURTHER, FURTHER_FILE, PROVED } from './furtherProgramme.ts';
import { issuesIn, plant, removeFolder } from './plantedContent.ts';

describe('what is wrong with a further programme is one line', () => {
  let faulty: string;
  beforeAll(() => {
    faulty = contentWithFurther();
  });
  afterAll(() => removeFolder(faulty));
  const faults = (file: string, words: string | RegExp, fault: string) => {
    const text = readFileSync(join(faulty, file), 'utf8');
    plant(faulty, file, words, fault);
    try {
      // Its addresses are not registered here: that is not what is looked at.
      return issuesIn(faulty)
        .filter(({ code }) => !code.startsWith('permalink'))
        .map(({ code, place }) => `${place.file}:${place.line}:${place.column} ${code}`);
    } finally {
      plant(faulty, file, /^[\s\S]*$/, text.replaceAll('$', '$$$$'));
    }
  };
  const OTHER_FILE = `content/documents/${PROVED}.mdx`;

  it.each([
    [
      'a slug that reads as a clause',
      /^id: .*$/m,
      'id: chuong-trinh-muc-i',
      `${FURTHER_FILE}:2:5 programme-address-taken`,
    ],
    [
      'a slug that is the folder of pictures',
      /^id: .*$/m,
      'id: chuong-trinh-anh',
      `${FURTHER_FILE}:2:5 programme-address-taken`,
    ],
    ['an id without the folder', /^id: .*$/m, 'id: ke-hoach-9', `${FURTHER_FILE}:2:5 field-invalid`],
    ['no text', /\n---\n\n[\s\S]*$/, '\n---\n', `${FURTHER_FILE}:6:7 programme-without-text`],
    ['an unknown role', 'role: programme', 'role: programm', `${FURTHER_FILE}:6:7 field-invalid`],
    [
      'a clause of its own that is not there',
      'source: chu-ky }',
      'source: muc-ix }',
      `${FURTHER_FILE}:11:50 source-unknown`,
    ],
    ['a time that belongs to no task', 'để bàn việc chung', 'mỗi quý', /assignment-missing$/],
  ])('%s', (_name, words, fault, line) => {
    const found = faults(FURTHER_FILE, words, fault);
    expect(found.filter((one) => (typeof line === 'string' ? one === line : line.test(one)))).toHaveLength(1);
  });

  it.each([
    ['a fault of its YAML', 'role: programme', 'role programme', /yaml-syntax$/],
    ['a number out of order', '\n2/ Khu phố', '\n3/ Khu phố', /label-skipped$/],
  ])('%s echoes nowhere, though lists and documents name its clauses', (_name, words, fault, line) => {
    expect(faults(FURTHER_FILE, words, fault)).toEqual([expect.stringMatching(line)]);
  });

  it.each([
    ['without the document', `${FURTHER}#muc-ii-diem-1`, 'muc-ii-diem-1'],
    ['of no document', `${FURTHER}#muc-ii-diem-1`, 'chuong-trinh-khong-co#muc-i'],
    ['of no clause', `${FURTHER}#muc-ii-diem-1`, `${FURTHER}#muc-ii-diem-9`],
  ])('a source that is a clause %s', (_name, words, fault) => {
    const found = faults(OTHER_FILE, words, fault);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/source-unknown$/);
  });
});
