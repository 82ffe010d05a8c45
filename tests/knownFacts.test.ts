import { describe, expect, it } from 'vitest';
import { currentCorpus } from '../src/corpus/current.ts';
import type { DocumentMetadata } from '../src/domain/document/schema.ts';
import { termAnchor } from '../src/domain/document/termAnchor.ts';

const corpus = currentCorpus();
const { documents, sources, bodies, glossary, laterNotes, programme } = corpus;
const metadataOf = (id: string) => documents.get(id)!.metadata;
const isCopy = (key: string) => sources.get(key)?.grade === 'low';

describe('sources', () => {
  it('are all there under their keys, S74 to S160, but the four numbers that were never given', () => {
    const numbers = Array.from({ length: 160 - 73 }, (_, index) => `S${74 + index}`);
    expect(numbers.filter((key) => !sources.has(key))).toEqual(['S88', 'S135', 'S149']);
    expect(sources.has('S68')).toBe(false);
  });

  it('were all read in stored copies that go no further than July 2026', () => {
    expect([...new Set([...sources.values()].map(({ read }) => read))]).toEqual(['2026-07']);
  });
});

/** Looked for and not seen: days, names and issuers that would only be remembered. */
const NOT_SEEN: readonly (readonly [string, ...(keyof DocumentMetadata)[]])[] = [
  ['nghi-quyet-17-nq-tw-2002', 'signatory'],
  ['chi-thi-30-ct-tw-1998', 'signatory'],
  ['nghi-quyet-21-nq-tw', 'date', 'signatory'],
  ['nghi-quyet-1278-nq-ubtvqh15', 'date', 'signatory'],
  ['luat-47-2024-qh15', 'date', 'signatory', 'inForce'],
  ['luat-10-2022-qh15', 'signatory'],
  ['nghi-dinh-59-2023-nd-cp', 'signatory'],
  ['nghi-dinh-61-2023-nd-cp', 'signatory'],
  ['nghi-quyet-55-1998-nq-ubtvqh10', 'signatory'],
  ['huong-dan-33-hd-btctw-2020', 'signatory'],
  ['quy-dinh-94-qd-tw-2004', 'signatory'],
  ['quyet-dinh-1878-qd-ttg-2014', 'signatory'],
  ['nghi-dinh-92-2009-nd-cp', 'inForce'],
  ['quy-dinh-362-qd-tw-2025', 'issuer', 'signatory'],
  ['quy-dinh-326-qd-tu', 'date', 'signatory', 'status'],
  ['quyet-dinh-96-qd-tu', 'date', 'signatory', 'status'],
  ['thong-bao-607-tb-tu', 'date', 'signatory', 'status'],
  ['chi-thi-13-ct-tu', 'date', 'signatory', 'status'],
  ['quyet-dinh-231-qd-ub', 'date', 'signatory', 'status'],
  ['quyet-dinh-1852-qd-ub', 'date', 'signatory', 'status'],
  ['quy-dinh-38-qd-tw', 'date', 'signatory', 'status'],
];

describe('what was not seen is said to be unknown', () => {
  it.each(NOT_SEEN.map(([id, ...fields]) => ({ id, fields })))('$id', ({ id, fields }) => {
    const metadata = metadataOf(id);
    const known = fields.filter((field) => (metadata[field] as { value?: unknown }).value !== undefined);
    expect(known).toEqual([]);
  });

  it('of days only the year where a source has no more', () => {
    for (const id of ['quy-dinh-332-qd-tw-2025', 'quy-dinh-361-qd-tw-2025', 'huong-dan-24-hd-btctw-2023'])
      expect(metadataOf(id).date.value, id).toMatch(/^\d{4}$/);
  });

  it('and no replacement that no source shows', () => {
    const replaced = new Set(
      [...documents.values()].flatMap(({ metadata }) =>
        metadata.relations
          .filter(({ kind }) => kind === 'replaces')
          .map(({ document }) => `${metadata.id} > ${document}`),
      ),
    );
    for (const pair of [
      'quy-dinh-298-qd-tw-2025 > quy-dinh-127-qd-tw-2018',
      'nghi-dinh-33-2023-nd-cp > nghi-dinh-34-2019-nd-cp',
      'quy-dinh-192-qd-tw-2019 > quy-dinh-38-qd-tw',
      'quy-dinh-124-qd-tw-2023 > quy-dinh-132-qd-tw-2018',
      'nghi-quyet-21-nq-tw > nghi-quyet-17-nq-tw-2002',
    ])
      expect(replaced, pair).not.toContain(pair);
  });
});

describe('notes on later law', () => {
  it('are each one dated sentence', () => {
    for (const { text } of laterNotes) {
      expect(text).toMatch(/(19|20)\d\d/);
      expect(text.match(/\.(?=\s|$)/g), text).toHaveLength(1);
    }
  });

  it('infer only with a reason, and say so first', () => {
    const inferred = laterNotes.filter(({ text }) => /suy luận/i.test(text));
    expect(inferred.length).toBeGreaterThan(0);
    for (const { text } of inferred) expect(text).toMatch(/^Theo suy luận, .+, vì /);
    for (const { text } of laterNotes) expect(text).not.toMatch(/có lẽ|có thể đã/i);
  });

  it('set 273 and 102 beside the 303 of the programme, and 168 apart, each with what it counts', () => {
    const said = (figure: string) =>
      laterNotes.filter(
        ({ text, provisions }) =>
          provisions.some(({ provision }) => provision === 'mo-dau-doan-1') &&
          new RegExp(`\\b${figure}\\b`).test(text),
      );
    expect(said('273').map(({ text }) => text)).toEqual([expect.stringContaining('phường, xã, thị trấn')]);
    expect(said('102').map(({ text }) => text)).toEqual([
      expect.stringMatching(/trước khi hợp nhất .* đặt cạnh 303 được/),
    ]);
    expect(said('168').map(({ text }) => text)).toEqual([
      expect.stringMatching(/sau hợp nhất .* không so được với 303/),
    ]);
    expect(JSON.stringify(programme.metadata.remarks)).toMatch(/303.*273.*102.*168/);
  });
});

describe('what rests on copies alone', () => {
  it('says so in its own words', () => {
    const resting = [
      ...laterNotes.map(({ text, source }) => ({ said: text, source })),
      ...[...bodies.values()].map(({ today }) => ({
        said: `${today.value} ${today.note}`,
        source: today.source,
      })),
      ...glossary.map(({ meaning, note, source = [] }) => ({ said: `${meaning} ${note}`, source })),
    ].filter(({ source }) => source.length > 0 && source.every(isCopy));
    expect(resting.length).toBeGreaterThan(0);
    for (const { said } of resting) expect(said).toMatch(/trang chép lại/);
  });
});

describe('terms and bodies', () => {
  it('have meanings that end without a stop: the page sets it', () => {
    for (const { term, meaning } of glossary) expect(meaning, term).not.toMatch(/[.;,]$/);
    for (const { id, today } of bodies.values()) expect(today.value ?? '', id).not.toMatch(/[.;,]$/);
  });

  it('stand under an anchor of their own', () => {
    const anchors = glossary.map(termAnchor);
    expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
  });
});
