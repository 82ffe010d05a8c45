import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eachProvision, printedLine } from '../../domain/provision/tree.ts';
import { parseDocumentText } from './parseDocumentText.ts';

/** The first line and the two last are the web page's own, not the programme's. */
const printed = readFileSync('tests/fixtures/programme.txt', 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .slice(1, -2);
const points = (section: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${section}-diem-${at + 1}`);
const IDS = [
  'tieu-de',
  'mo-dau',
  ...[1, 2, 3].map((number) => `mo-dau-doan-${number}`),
  'muc-i',
  ...points('muc-i', 4),
  'muc-i-diem-4-gach-1',
  'muc-i-diem-4-gach-2',
  'muc-i-diem-4-doan-2',
  'muc-ii',
  'muc-ii-diem-1',
  'muc-ii-diem-1-gach-1',
  'muc-ii-diem-1-gach-2',
  'muc-ii-diem-1-doan-2',
  ...points('muc-ii', 3).slice(1),
  'muc-iii',
  ...points('muc-iii', 4),
  ...[1, 2, 3].map((number) => `muc-iii-diem-4-gach-${number}`),
  'muc-iv',
  'muc-iv-diem-1',
  'muc-iv-diem-1-doan-2',
  ...points('muc-iv', 5).slice(1),
  'chu-ky',
  ...[2, 3, 4].map((number) => `chu-ky-doan-${number}`),
];

describe.each([
  ['as printed', `---\nid: x\n---\n\n# ${printed.join('\n\n')}\n`],
  ['with its annotations', readFileSync('content/programme.mdx', 'utf8')],
  ['with Windows line ends', `# ${printed.join('\r\n\r\n')}\r\n`],
  ['with no empty line before a label', `# ${printed.join('\n\n').replace(/\n\n(?=[123]\/|- |I)/g, '\n')}\n`],
])('the programme %s', (_, source) => {
  const { tree, issues } = parseDocumentText(source, 'content/programme.mdx');
  const provisions = [...eachProvision(tree.provisions)];

  it('has its places in order and no fault', () => {
    expect(issues).toEqual([]);
    expect(provisions.map(({ id }) => id)).toEqual(IDS);
  });
  it('is printed letter by letter', () => {
    expect(provisions.filter(({ kind }) => kind !== 'preamble').map(printedLine)).toEqual(printed);
  });
  it('has headings at II, III and IV, and a sentence at I', () => {
    const sections = provisions.filter(({ kind }) => kind === 'romanSection');
    expect(sections.map(({ label, isHeading }) => [label, isHeading])).toEqual([
      ['I.-', false],
      ['II.-', true],
      ['III.-', true],
      ['IV.-', true],
    ]);
  });
});

it('gives the frontmatter with the place of its first line', () => {
  const { frontmatter } = parseDocumentText('---\nid: x\ntype: y\n---\n\nMột.', 'a.mdx');
  expect(frontmatter).toEqual({ yaml: 'id: x\ntype: y', place: { file: 'a.mdx', line: 2, column: 1 } });
});
