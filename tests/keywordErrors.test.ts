import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyContent, issuesIn, placeOf, plant, removeFolder } from './plantedContent.ts';

const KEYWORDS = 'content/keywords.yaml';
const PAGES = 'content/pages.yaml';
const THESAURUS = 'content/thesaurus.yaml';
const DECREE = 'content/documents/nghi-dinh-29-1998-nd-cp.mdx';

let root: string;
beforeEach(() => {
  root = copyContent();
});
afterEach(() => removeFolder(root));

const append = (file: string, text: string) =>
  writeFileSync(join(root, file), `${readFileSync(join(root, file), 'utf8')}${text}`);
const faults = () =>
  issuesIn(root).map(({ code, place }) => `${code} ${place.file}:${place.line}:${place.column}`);

it('the words of this repository lead somewhere', () => {
  expect(faults()).toEqual([]);
});

const CLAUSE = '- { provision: chuong-trinh-hanh-dong-nqtw5#muc-iv, keywords: ';
it.each([
  [
    'a keyword that the clause says itself',
    KEYWORDS,
    `${CLAUSE}["chính sách cán bộ"] }\n`,
    '"chính sách cán',
    'keyword-printed',
  ],
  ['the same with other marks', KEYWORDS, `${CLAUSE}["cong tac can bo"] }\n`, '"cong tac', 'keyword-printed'],
  ['a keyword twice', KEYWORDS, `${CLAUSE}["chữ thử", "Chữ thử"] }\n`, '"Chữ thử', 'entry-repeated'],
  ['a sentence for a keyword', KEYWORDS, `${CLAUSE}["chữ, thử"] }\n`, '"chữ, thử', 'field-invalid'],
  [
    'a clause that is not there',
    KEYWORDS,
    '- { provision: chuong-trinh-hanh-dong-nqtw5#muc-ix, keywords: [chữ thử] }\n',
    'chuong-trinh-hanh-dong-nqtw5#muc-ix',
    'provision-unknown',
  ],
  [
    'a page that is none',
    PAGES,
    '- { page: trang-thu, keywords: [chữ thử] }\n',
    'trang-thu',
    'field-invalid',
  ],
  [
    'a word that means what stands nowhere',
    THESAURUS,
    '- { word: chữ thử, means: ["tàu ngầm"], reason: "thử" }\n',
    '"tàu ngầm',
    'thesaurus-leads-nowhere',
  ],
  [
    'a word of one syllable',
    THESAURUS,
    '- { word: "xóm", means: [khu phố], reason: "thử" }\n',
    '"xóm"',
    'field-invalid',
  ],
  [
    'a word twice',
    THESAURUS,
    '- { word: "Sáp nhập", means: [khu phố], reason: "thử" }\n',
    '"Sáp nhập"',
    'entry-repeated',
  ],
])('%s is refused with its place', (_, file, text, at, code) => {
  // The clause has keywords of its own: these take their place.
  if (text.startsWith(CLAUSE)) plant(root, KEYWORDS, /^- provision: \S+#muc-iv\n.*\n/m, '');
  append(file, text);
  expect(faults()).toEqual([`${code} ${file}:${placeOf(root, file, at)}`]);
});

it('a keyword that the names of its document say is refused with its place', () => {
  plant(root, DECREE, /^keywords: .*$/m, 'keywords: [quy chế dân chủ cơ sở, chữ thử]');
  const column = 'keywords: ['.length + 1;
  const line =
    readFileSync(join(root, DECREE), 'utf8')
      .split('\n')
      .findIndex((one) => one.startsWith('keywords:')) + 1;
  expect(faults()).toEqual([`keyword-printed ${DECREE}:${line}:${column}`]);
});
