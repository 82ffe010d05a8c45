import { Ajv2020 } from 'ajv/dist/2020.js';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { sampleEdition, WHOLE_TEXT } from '../../tests/exports/sampleEdition.ts';
import { currentCorpus } from '../corpus/current.ts';
import { json, jsonSchema } from './json.ts';
import { markdown } from './markdown.ts';
import { documentAsText } from './plainText.ts';
import { type EditionRun, toRuns } from './runs.ts';
import { toEdition } from './toEdition.ts';
import { clauseTexts, plain, printedLines, type WalkedLine } from './walk.ts';

const corpus = currentCorpus();
const edition = (id: string) =>
  toEdition(corpus, corpus.documents.get(id)!, (path) => `https://example.org${path}`);
const programme = edition(corpus.programme.metadata.id);
const whole = sampleEdition(WHOLE_TEXT);

describe('the walk', () => {
  it('gives every letter of the official words, in the print of each', () => {
    for (const { units } of [programme, whole]) {
      const lines = [...printedLines({ units })];
      for (const [id, words] of clauseTexts({ units })) {
        const line = lines.find((one) => one.id === id);
        const printed = line && [
          `${line.label}${line.gap}${plain(line.runs)}`,
          line.below && plain(line.below),
          ...(line.rows ?? []).map((row) => row.map(plain).join('\t')),
        ];
        expect(printed?.filter(Boolean).join('\n') ?? '', id).toBe(words);
      }
    }
  });

  it('parts words where print or citation changes, and calls footnotes where they stand', () => {
    const marks = [
      { type: 'strong' as const, start: 0, end: 4 },
      { type: 'footnote' as const, start: 4, end: 4, note: '1' },
    ];
    const links = [{ start: 2, end: 6, document: 'a', iri: '/a', address: 'https://a.example/' }];
    expect(toRuns({ value: 'abcdefg', marks, links })).toEqual([
      { text: 'ab', strong: true },
      { text: 'cd', strong: true, href: 'https://a.example/' },
      { text: '', footnote: '1' },
      { text: 'ef', href: 'https://a.example/' },
      { text: 'g' },
    ]);
  });

  it('says behind each misprint that it was printed so, once', () => {
    const misprints = [
      { type: 'sic' as const, start: 0, end: 2, correct: 'abc' },
      { type: 'strong' as const, start: 0, end: 4 },
    ];
    expect(toRuns({ value: 'abcd', marks: misprints, links: [] })).toEqual([
      { text: 'ab', strong: true },
      { text: '', misprint: true },
      { text: 'cd', strong: true },
    ]);
    for (const copy of [documentAsText(programme), markdown(programme)])
      expect(copy.match(/nhiệm \(nguyên văn\) của cơ sở/g), copy.slice(0, 40)).toHaveLength(1);
  });

  it('knows headings by their level, and how far other lines are set in', () => {
    const of = (id: string) => [...printedLines(programme)].find((line) => line.id === id);
    expect(of('tieu-de')).toMatchObject({ level: 1, depth: 0 });
    expect(of('muc-ii')).toMatchObject({ level: 2, depth: 0 });
    expect(of('muc-ii-diem-1')).toMatchObject({ depth: 0 });
    expect(of('muc-ii-diem-1-gach-1')).toMatchObject({ depth: 1 });
  });
});

describe('plain text', () => {
  it('has each printed line, then what the site says, with sources and address', () => {
    const text = documentAsText(programme);
    expect(text).toContain('\n\n1/ Sơ kết Quy định 326-QĐ/TU, đề xuất');
    expect(text).toContain('\n\n  - Hướng dẫn về chức năng');
    expect(text).toContain('“nhiệm”: Đúng ra là “nhiệm vụ”.');
    expect(text).toContain('https://example.org/chuong-trinh/');
    expect(text.indexOf('———')).toBeGreaterThan(text.indexOf('Võ Văn Cương'));
  });

  it('says of a document without a text what is known', () => {
    const text = documentAsText(edition('quy-dinh-326-qd-tu'));
    expect(text).toMatch(/^Quy định 326-QĐ\/TU\n/);
    expect(text).toContain('CHƯA BIẾT\n\nTên đầy đủ, ngày ban hành');
  });
});

describe('Markdown', () => {
  interface Node {
    type: string;
    value?: string;
    url?: string;
    children?: Node[];
  }
  const read = (source: string) =>
    fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node;
  const wordsOf = ({ type, value = '', children = [] }: Node): string =>
    type === 'break' ? '\n' : type === 'html' ? '' : value + children.map(wordsOf).join('');
  const urls = ({ url, children = [] }: Node): string[] => [...(url ? [url] : []), ...children.flatMap(urls)];

  const said = (runs: readonly EditionRun[]) =>
    runs.map(({ text, misprint }) => (misprint ? ' (nguyên văn)' : text)).join('');
  const printedWords = ({ label, gap, runs, below = [] }: WalkedLine) =>
    `${label}${gap}${said(runs)}${said(below)}`;
  const typeOf = ({ rows, level }: WalkedLine) => (rows ? 'table' : level ? 'heading' : 'paragraph');

  it.each([
    ['the programme', programme],
    ['a text with everything', whole],
  ])('is read by another program letter by letter: %s', (_, one) => {
    const root = read(markdown(one));
    const blocks = root.children!.map((node) => ({ ...node, words: wordsOf(node) }));
    for (const line of printedLines(one)) {
      const at = blocks.findIndex(({ type, value }) => type === 'html' && value === `<!-- ${line.id} -->`);
      const { words, type, children = [] } = blocks[at + 1]!;
      const rows = children.map((row) => row.children?.map(wordsOf));
      expect(type, line.id).toBe(typeOf(line));
      if (line.rows) expect(rows).toEqual(line.rows.map((row) => row.map(said)));
      // A heading is one line: the break in it is an element of HTML.
      else expect(words.replaceAll('\n', ''), line.id).toBe(printedWords(line).replaceAll('\n', ''));
    }
    expect(urls(root)).toEqual(
      expect.arrayContaining(
        [...printedLines(one)].flatMap(({ runs }) => runs.flatMap(({ href }) => href ?? [])),
      ),
    );
  });
});

describe('JSON', () => {
  const schema = jsonSchema('https://example.org/du-lieu/van-ban.schema.json');
  const validate = new Ajv2020({ formats: { uri: (value: string) => URL.canParse(value) } }).compile(
    JSON.parse(schema),
  );
  const check = (value: unknown) => (validate(value) ? [] : validate.errors);

  it('of every document follows the schema, by another program', () => {
    for (const id of corpus.documents.keys())
      expect(check(JSON.parse(json(edition(id), 'https://example.org/schema'))), id).toEqual([]);
    expect(check(JSON.parse(json(whole, 'https://example.org/schema')))).toEqual([]);
  });

  it('that does not follow it is refused', () => {
    expect(check({ ...programme, branch: 'x' })).not.toEqual([]);
    expect(check({ ...programme, more: 1 })).not.toEqual([]);
    expect(check({ ...programme, units: [{ ...programme.units[0], kind: 'x' }] })).not.toEqual([]);
  });

  it('is the whole tree', () => {
    expect(JSON.parse(json(programme, 'a'))).toEqual({ $schema: 'a', ...programme });
  });
});
