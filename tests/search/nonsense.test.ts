// Longer than 200 lines: the makers of queries and the one judge of their answers are read together.
import { describe, expect, test } from 'vitest';
import { indexInMemory } from '../../scripts/search/indexInMemory.ts';
import { clauseSource } from '../../src/corpus/clauseRecords.ts';
import type { CorpusDocument } from '../../src/corpus/corpus.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { resolverIndexOf } from '../../src/corpus/resolverSource.ts';
import { DOCUMENT_TYPES, documentTypeName } from '../../src/domain/document/documentType.ts';
import { loadLaterPart } from '../../src/domain/search/clause/laterPart.ts';
import { readQuery } from '../../src/domain/search/clause/query.ts';
import { type ClauseHit, searchClauses } from '../../src/domain/search/clause/search.ts';
import { sensesOf } from '../../src/domain/search/clause/senses.ts';
import { isLink } from '../../src/domain/search/clause/termHash.ts';
import { resolveQuery } from '../../src/domain/search/resolver/resolveQuery.ts';
import { foldText } from '../../src/domain/text/fold.ts';
import { isFunctionWord } from '../../src/domain/text/functionWord.ts';
import { hasTone } from '../../src/domain/text/marks.ts';
import { wordsOf } from '../../src/domain/text/textWord.ts';

const corpus = loadCorpus(process.cwd());
const source = clauseSource(corpus);
const records = [...source.records];
const { index } = indexInMemory(records, source.abbreviations, source.thesaurus);
const resolver = resolverIndexOf(corpus);

/** The same numbers in every run: what fails once can be looked at. */
let state = 20021128;
function below(limit: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}
const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
const many = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

const INITIALS = [
  'b',
  'ch',
  'd',
  'đ',
  'gh',
  'kh',
  'l',
  'm',
  'ng',
  'nh',
  'ph',
  'r',
  's',
  'th',
  'tr',
  'v',
  'x',
];
const RHYMES = [
  'oắt',
  'uynh',
  'ướng',
  'ẹt',
  'oẵm',
  'ưu',
  'ặng',
  'ỗm',
  'oét',
  'iêu',
  'ẳm',
  'uýt',
  'ọp',
  'ửi',
  'ênh',
];
const madeUp = () => many(2 + below(4), () => pick(INITIALS) + pick(RHYMES)).join(' ');

/** Words of the corpus as they are written, and stretches of three that stand there. */
const stretches = records.flatMap(({ text }) => {
  const words = (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > 1);
  return words.slice(2).map((_, at) => words.slice(at, at + 3));
});
const scattered = () => many(2 + below(3), () => pick(pick(stretches))).join(' ');

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const otherTone = (word: string) => {
  const bare = word.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '');
  return bare.replace(/[aeiouy][\u0302\u0306\u031b]?/, (vowel) => vowel + pick(TONES)).normalize('NFC');
};
const otherwiseMarked = () => {
  const words = [...pick(stretches)];
  const at = below(words.length);
  return words.map((word, place) => (place === at ? otherTone(word) : word)).join(' ');
};

const numbers = [...corpus.documents.values()].flatMap(({ metadata: { number, otherNumbers } }) =>
  [number, ...otherNumbers].flatMap(({ value }) => value ?? []),
);
/** However it is written: figures and letters alone. */
const squeeze = (number: string) => number.replace(/^0+|[^\p{L}\d]/gu, '');
const there = new Set(numbers.map(squeeze));
const otherNumber = (): string => {
  const changed = pick(numbers).replace(/\d/, () => String(1 + below(9)));
  return there.has(squeeze(changed)) ? otherNumber() : changed;
};

const TYPES = Object.values(DOCUMENT_TYPES).map(({ name }) => name);
const BODIES = [...corpus.bodies.values()].map(({ names }) => names[0]!);
const instead = (words: readonly string[], other: (word: string) => string) => {
  const at = below(words.length);
  return words.map((word, place) => (place === at ? other(word) : word)).join(' ');
};

/** What is like the names and numbers of a document: another type, year, body, figure, letter, word or tone. */
function neighbours({ metadata }: CorpusDocument): string[] {
  const { number, otherNumbers, aliases, title, type } = metadata;
  const typeName = documentTypeName(type);
  const year = () => String(1980 + below(47));
  const ofNumber = [number, ...otherNumbers].flatMap(({ value }) => {
    if (!value) return [];
    const ordinal = /^[0-9]+/.exec(value)?.[0] ?? value;
    return [
      `${pick(TYPES)} ${value}`,
      `${pick(TYPES)} ${ordinal}`,
      `${typeName} ${value} năm ${year()}`,
      `${typeName} ${ordinal} năm ${year()}`,
      `${typeName} ${value} của ${pick(BODIES)}`,
      `${typeName} ${ordinal} ${pick(BODIES)}`,
      value.replace(/[A-ZĐ](?=[^A-ZĐ]*$)/u, () => pick([...'BCDGHKLNPQTV'])),
      value.replace(/[0-9]/, () => String(1 + below(9))),
    ];
  });
  const names = [...aliases, ...(title.value ? [{ value: `${typeName} ${title.value}` }, title] : [])];
  const ofName = names.flatMap(({ value }) => {
    if (!value) return [];
    const words = value.split(/\s+/);
    return [
      instead(words, () => pick(pick(stretches))),
      instead(words, () => pick(pick(stretches))),
      instead(words, otherTone),
      `${value} ${year()}`,
      `${value} của ${pick(BODIES)}`,
      value.replace(typeName, pick(TYPES)),
      value.replace(/[0-9]+/, (figure) => String(Number(figure) + 1)),
    ];
  });
  return [...ofNumber, ...ofName];
}

/** All that is written about what a hit leads to, read from the records and not from the index. */
const written = new Map<string, ReturnType<typeof wordsOf>>();
for (const { owner, place = '', text, indexed = [], keywords = [], names = [] } of records) {
  const key = `${owner.key.replace(/^[a-z]:/, '')}#${place}`;
  const all = [owner.name, text, ...indexed, ...keywords, ...names].join('; ');
  written.set(key, [...(written.get(key) ?? []), ...wordsOf(all.normalize('NFC'))]);
}

/** Marks may be left out, never changed; hỏi and ngã are one. */
const marksOf = (form: string) =>
  form
    .normalize('NFD')
    .replace(/[^\p{M}đ1-5]/gu, '')
    .replace('4', '3');
const isHeld = (typed: { key: string; form: string }, hit: ClauseHit) =>
  isWritten(typed, `${hit.id}#${hit.provision}`);
const isWritten = (typed: { key: string; form: string }, place: string) =>
  written
    .get(place)!
    .some(
      ({ key, form }) =>
        key === typed.key && [...marksOf(typed.form)].every((mark) => marksOf(form).includes(mark)),
    );

describe('nothing is shown as sure that is not', () => {
  test.each([
    ['700 queries of syllables that nobody says', many(700, madeUp)],
    ['700 queries of words that do not belong together', many(700, scattered)],
    ['300 queries with another tone in one word', many(300, otherwiseMarked)],
  ])('%s', async (_, queries) => {
    const faults: string[] = [];
    for (const query of queries) {
      const { hits, understood } = await searchClauses(index, query);
      const typed = wordsOf(query);
      const senses = sensesOf(typed, source.thesaurus);
      const isToneTold = typed.some(({ form }) => hasTone(form));
      const [reading, ...others] = await readQuery(query, {
        inWords: source.abbreviations,
        abbreviations: async () => source.abbreviations,
        part: loadLaterPart,
      });
      // Words that only ask are taken off ("nghĩa của …"), and names are compared without "số", "tháng".
      const isAsked = reading !== undefined && reading.words.length < typed.length;
      const isRead = understood !== undefined || others.length > 0 || isAsked;
      for (const hit of isRead ? [] : hits.filter(({ missing }) => missing.length === 0)) {
        const lacking = typed.filter(
          (word, at) =>
            !isFunctionWord({ ...word, isToneTold }) &&
            !isLink(word.key) &&
            !isHeld(word, hit) &&
            // What the thesaurus says for it is written there.
            !senses.some(
              ({ from, to, words }) => from <= at && at < to && words.every((one) => isHeld(one, hit)),
            ),
        );
        if (lacking.length > 0) faults.push(`${query}: ${hit.id}#${hit.provision} lacks ${lacking[0]!.key}`);
      }
      const { kind, hits: named } = resolveQuery(resolver, query);
      // A place that is not there says so; its document alone is opened.
      const isNotThere = named[0]?.kind === 'document' && named[0].lack !== undefined;
      if (kind === 'certain' && !isNotThere) faults.push(`${query}: opens ${JSON.stringify(named[0])}`);
    }
    expect(faults).toEqual([]);
  });

  test('names and numbers with one thing changed', () => {
    const queries = [...new Set([...corpus.documents.values()].flatMap(neighbours))];
    expect(queries.length).toBeGreaterThan(1200);
    const faults = queries.filter((query) => {
      const { kind, hits } = resolveQuery(resolver, query);
      const [hit] = hits;
      if (kind !== 'certain' || hit?.kind !== 'document' || hit.lack !== undefined) return false;
      const issuer = corpus.bodies.get(corpus.documents.get(hit.document)!.metadata.issuer.value ?? '');
      // "TT-LB" is a Thông tư of the Liên bộ.
      const initials = foldText(issuer?.names[0] ?? '').replace(/(\p{L})\p{L}* ?/gu, '$1');
      const isItsMark = ({ key }: { key: string }) => key === initials;
      return !wordsOf(query).every(
        (word) => isLink(word.key) || isItsMark(word) || isWritten(word, `${hit.document}#`),
      );
    });
    expect(faults).toEqual([]);
  });

  test('300 numbers with another figure', () => {
    const opened = many(300, otherNumber).filter(
      (number) => resolveQuery(resolver, number).kind === 'certain',
    );
    expect(opened).toEqual([]);
  });

  test('of syllables that nobody says, one in fifty at most brings anything at all', async () => {
    const queries = many(300, madeUp);
    const found = [];
    for (const query of queries) {
      const { hits } = await searchClauses(index, query);
      if (hits.length > 0) found.push(query);
    }
    expect(found.length).toBeLessThanOrEqual(queries.length / 50);
  });
});
