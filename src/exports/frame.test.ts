import { describe, expect, it } from 'vitest';
import { sampleEdition } from '../../tests/exports/sampleEdition.ts';
import { currentCorpus } from '../corpus/current.ts';
import { frameOf } from './frame.ts';
import { markdown } from './markdown.ts';
import { toEdition } from './toEdition.ts';

const RELATION = {
  kind: 'implements',
  label: 'Thực hiện',
  document: 'luat-1',
  name: 'Luật 1',
  iri: '/akn/vn/act/luat/nd/1',
  address: 'https://example.org/van-ban/luat-1/',
  source: ['S01', 'luat-1#dieu-2'],
};
const FACT = { field: 'date', label: 'Ngày ban hành', text: '5/1/2004', otherwise: [], source: ['S01'] };
const SOURCES = [
  { key: 'S01', title: 'Công báo' },
  { key: 'luat-1#dieu-2', title: 'Điều 2, Luật 1', address: 'https://example.org/van-ban/luat-1/#dieu-2' },
];
const edition = (of: Parameters<typeof sampleEdition>[1]) =>
  sampleEdition('Điều 1. Thử.', { facts: [], sources: SOURCES, ...of });
const part = (heading: string, of: Parameters<typeof sampleEdition>[1]) =>
  frameOf(edition(of)).find((one) => one.heading === heading)?.lines;

describe('what the site says of a document', () => {
  it.each([
    ['a bare fact', {}, '5/1/2004 [S01]'],
    ['a note', { note: 'Ngày ký.' }, '5/1/2004. Ngày ký. [S01]'],
    ['an inference', { inference: 'vì ký sau Luật 1' }, '5/1/2004, theo suy luận, vì ký sau Luật 1 [S01]'],
    [
      'sources that disagree, and a note',
      { otherwise: ['6/1/2004', '7/1/2004'], note: 'Chép nhầm.' },
      '5/1/2004. Nguồn khác ghi: 6/1/2004; 7/1/2004. Chép nhầm. [S01]',
    ],
    ['a fact that is a sentence', { text: 'Có hiệu lực.', note: 'Ngay.' }, 'Có hiệu lực. Ngay. [S01]'],
    ['its own clause', { source: ['nghi-dinh-1-2004-nd-cp#dieu-1'] }, '5/1/2004 [Điều 1]'],
    ['a clause of another document', { source: ['luat-1#dieu-2', 'S01'] }, '5/1/2004 [Điều 2, Luật 1; S01]'],
  ])('is sentences, then what they rest on: %s', (_, more, text) => {
    expect(part('Thông tin văn bản', { facts: [{ ...FACT, ...more }] })).toEqual([
      { label: 'Ngày ban hành', text },
    ]);
  });

  it('links the name of another document and nothing behind it', () => {
    const relations = [{ ...RELATION, note: 'Bốn ngày sau.' }];
    expect(part('Quan hệ với văn bản khác', { relations })).toEqual([
      {
        label: 'Thực hiện',
        text: 'Luật 1',
        href: RELATION.address,
        after: '. Bốn ngày sau. [S01; Điều 2, Luật 1]',
      },
    ]);
    expect(markdown(edition({ relations }))).toContain(
      `- **Thực hiện**: [Luật 1](<${RELATION.address}>). Bốn ngày sau. \\[S01; Điều 2, Luật 1\\]`,
    );
  });

  it('lists the sources, but no clause among them', () => {
    expect(part('Nguồn', {})).toEqual([{ label: 'S01', text: 'Công báo' }]);
  });

  it('says what is not known as a sentence, then what was looked for', () => {
    expect(part('Chưa biết', { unknown: ['số hiệu', 'người ký'], missing: ['Bản gốc.'] })).toEqual([
      { text: 'Số hiệu, người ký.' },
      { text: 'Bản gốc.' },
    ]);
  });

  it('names no document of the corpus by its id', () => {
    const corpus = currentCorpus();
    const ids = [...corpus.documents.keys()];
    const said = [...corpus.documents.values()].flatMap((document) =>
      frameOf(toEdition(corpus, document, (path) => `https://example.org${path}`)).flatMap(({ lines }) =>
        lines.filter(({ href }) => href === undefined).map(({ text, after = '' }) => text + after),
      ),
    );
    expect(said.length).toBeGreaterThan(500);
    expect(said.filter((line) => ids.some((id) => line.includes(id)))).toEqual([]);
  });
});
