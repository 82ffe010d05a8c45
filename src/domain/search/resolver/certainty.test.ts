import { describe, expect, test } from 'vitest';
import { real } from '../../../../tests/search/resolverCorpora.ts';
import { DOCUMENT_TYPES } from '../../document/documentType.ts';
import { foldText } from '../../text/fold.ts';
import { resolveQuery } from './resolveQuery.ts';

const SEED = 1302;
const COUNT = 2_000;

/** Numbers between 0 and 1, the same at every run (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = makeRandom(SEED);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
const upTo = (most: number) => 1 + Math.floor(random() * most);

const TYPES = Object.values(DOCUMENT_TYPES).map(({ name }) => name.toLowerCase());
const MARKS = ['QĐ/TU', 'QĐ-UB', 'NĐ-CP', 'CT/TW', 'NQ-HĐND', 'TB/TU', 'KL/TW', 'TT-BTC', 'HD/BTCTW'];
const UNITS = ['mục', 'điểm', 'khoản', 'điều', 'chương', 'phần', 'gạch', 'tiết', 'đoạn'];
const WORDS =
  'chi bộ khu phố tiếp dân hộ nghèo họp mấy lần sáng tối xe máy tiền điện con bò nhà văn hóa ba năm'.split(
    ' ',
  );
const SAID = 'không một hai ba bốn năm sáu bảy tám chín mười mươi trăm lẻ'.split(' ');
const KEYS = ['ddinhf', 'nhaf', 'chuwa', 'bo65', 'xa4', 'truowngf', 'qqz', 'wxyz', 'thu7', 'hojp'];

/** A query that means no one thing, or a number or place beside one that is here, with what it may be certain of. */
const MAKERS: (() => string)[] = [
  () => `${pick(TYPES)} ${upTo(2000)}`,
  () => `${upTo(2000)}-${pick(MARKS)}`,
  () => `${upTo(400)}/${pick([1992, 1998, 2002, 2019, 2031])}/${pick(MARKS)}`,
  () => `${upTo(400)}`,
  () => `${pick(TYPES)} ${upTo(400)} ${pick(['nói về gì', 'bị văn bản nào thay', 'còn hiệu lực không'])}`,
  () => `${pick(UNITS)} ${upTo(12)}.${upTo(12)}`,
  () => `${pick(UNITS)} ${upTo(12)} ${pick(UNITS)} ${upTo(12)}`,
  () => `${pick(UNITS)} ${upTo(12)} ${pick(UNITS)} ${upTo(12)} ${upTo(400)}`,
  () => `${pick(WORDS)} ${upTo(400)} ${pick(WORDS)}`,
  () => Array.from({ length: upTo(5) }, () => pick(WORDS)).join(' '),
  () => Array.from({ length: upTo(5) }, () => pick(SAID)).join(' '),
  () => `${pick(TYPES)} ${Array.from({ length: upTo(4) }, () => pick(SAID)).join(' ')}`,
  () => Array.from({ length: upTo(4) }, () => pick(KEYS)).join(' '),
  () => `${upTo(40)}${pick(['O', 'l', 'o', 'S'])}${upTo(40)}`,
  () => `${upTo(40)} ${upTo(40)} ${pick(MARKS)}`,
  () =>
    `${Array.from({ length: upTo(3) }, () => pick(WORDS)).join(' ')} ${pick(['mới nhất', 'hết hiệu lực chưa'])}`,
];
const queries = Array.from({ length: COUNT }, () => MAKERS[Math.floor(random() * MAKERS.length)]!());

const numbersOf = new Map(real.documents.map(({ document, numbers }) => [document, numbers]));
/** Figures and units of a query, as they are said. */
const figuresOf = (query: string) => (query.match(/\d+/g) ?? []).map((figures) => String(Number(figures)));

/** What may be opened without asking: a document that bears a number of the query, a place whose figures are all of them. */
function mayBeCertain(query: string, hit: { kind: string; document?: string; provision?: string }): boolean {
  const figures = figuresOf(query);
  const isSaidInWords = figures.length === 0;
  if (hit.kind === 'provision') return figures.length > 0 || UNITS.some((unit) => query.includes(unit));
  const numbers = numbersOf.get(hit.document!) ?? [];
  const hasType = TYPES.some((type) => query.includes(type));
  const folded = foldText(query).toLowerCase();
  const marks = /[-/]([A-ZĐ].*)$/.exec(query)?.[1];
  return numbers.some(({ ordinal, year, marks: own, type }) => {
    const plain = ordinal.replace(/^0+/, '');
    if (isSaidInWords) return hasType;
    if (figures[0] !== plain && figures.join('') !== plain && figures.slice(0, 2).join('') !== plain)
      return false;
    if (hasType && !folded.includes(foldText(DOCUMENT_TYPES[type].name).toLowerCase().split(' ')[0]!))
      return false;
    if (figures[1]?.length === 4 && year !== undefined && Number(figures[1]) !== year) return false;
    return marks === undefined || marks.split(/[-/]/).some((mark) => own.includes(mark));
  });
}

describe(`${COUNT} queries that mean nothing, or what stands beside what is here`, () => {
  test('are as many and as different as they should be', () => {
    expect(new Set(queries).size).toBeGreaterThan(COUNT * 0.75);
  });

  const answers = queries.map((query) => ({ query, ...resolveQuery(real.index, query) }));

  test('no answer is certain that is not', () => {
    const wrong = answers.flatMap(({ query, kind, hits }) => {
      return kind === 'certain' && !mayBeCertain(query, hits[0]!)
        ? `${query} → ${JSON.stringify(hits[0])}`
        : [];
    });
    expect(wrong).toEqual([]);
  });

  test('what is certain is one thing', () => {
    for (const { query, kind, hits } of answers) {
      if (kind === 'certain') expect(hits, query).toHaveLength(1);
      if (kind === 'no-such-number') expect(hits, query).toEqual([]);
    }
  });

  test.each([
    'điểm 1.2',
    'điểm 2.1',
    'khoản 1.2',
    'tiết 1.2',
    'điểm 1 mục II 29',
    '6O7',
    'ba hai sáu',
    '32 6',
  ])('%s is never certain', (query) => {
    expect(resolveQuery(real.index, query).kind).not.toBe('certain');
  });
});
