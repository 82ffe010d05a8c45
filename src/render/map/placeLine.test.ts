import { describe, expect, it } from 'vitest';
import { citedDocumentsOf } from '../../corpus/citedDocuments.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { laterLineOf } from '../../corpus/laterLine.ts';
import { loadCorpus } from '../../corpus/load.ts';
import { timeOf } from '../../domain/document/chronology.ts';
import { mapAxisOf, shareOfAxis } from './lineAxis.ts';
import { applyingOf, type PlacedLine, placeLine } from './placeLine.ts';
import { yearsOf } from './years.ts';

const corpus = loadCorpus(process.cwd());
const axis = mapAxisOf(corpus);
const placed = (id: string, from: Corpus = corpus) => placeLine(from, id, laterLineOf(from, id), axis);
const timeIn = (id: string) => timeOf(corpus.documents.get(id)!.metadata);
const cited = citedDocumentsOf(corpus);

describe('the axis', () => {
  it('begins with the oldest document that is cited and ends after the newest that is known', () => {
    expect(axis.from).toBe(1993);
    expect(axis.to).toBeGreaterThan(2026);
    expect(Math.floor(axis.programme)).toBe(2002);
  });
});

describe('a line of the map', () => {
  it.each(cited)('%s has each mark at its date, in the order of its texts', (id) => {
    const { marks } = placed(id);
    expect(marks.map(({ document }) => document).sort()).toEqual(
      laterLineOf(corpus, id)
        .map(({ document }) => document)
        .sort(),
    );
    for (const { document, at, isDated } of marks) {
      expect(isDated).toBe(timeIn(document) !== '');
      if (isDated) expect(at).toBeCloseTo(shareOfAxis(axis, yearsOf(timeIn(document))), 6);
    }
    expect(marks.every(({ at }) => at >= 0 && at <= 1)).toBe(true);
  });

  it.each(cited)('%s runs on to now exactly where it is known what applies today', (id) => {
    const { stretches, openEnd } = placed(id);
    const reachesNow = stretches.some(({ kind, to }) => kind === 'now' && to === 1);
    expect(reachesNow).toBe(applyingOf(corpus, id) !== undefined);
    expect(openEnd === undefined).toBe(reachesNow);
  });

  it('says which stretches are inferred', () => {
    const { stretches } = placed('nghi-dinh-29-1998-nd-cp');
    expect(stretches.map(({ kind, isInferred }) => `${kind} ${isInferred}`)).toEqual([
      'until false',
      'until true',
      'until false',
      'now false',
    ]);
  });

  it('has stretches end to end, so that nothing crosses', () => {
    const lines = cited.map((id) => placed(id));
    expect(lines.flatMap(({ stretches }) => stretches).length).toBeGreaterThan(15);
    expect(lines.map(crossings)).toEqual(cited.map(() => 0));
  });
});

/** Pairs of stretches of a line that share more than an end: all stand at one height. */
function crossings({ stretches }: PlacedLine): number {
  return stretches.flatMap((a, index) =>
    stretches.slice(index + 1).filter((b) => Math.min(a.to, b.to) - Math.max(a.from, b.from) > 1e-9),
  ).length;
}

describe('a document without a date', () => {
  const first = 'quy-dinh-nhung-dieu-dang-vien-khong-duoc-lam';

  it('stands before the one that follows it', () => {
    const { marks } = placed(first);
    expect(marks[0]).toMatchObject({ document: first, isDated: false });
    expect(marks[0]!.at).toBeLessThan(marks[1]!.at);
  });

  it('stands before the programme that cites it, where nothing else is known', () => {
    const { marks } = placed('quy-dinh-326-qd-tu');
    expect(marks).toHaveLength(1);
    expect(marks[0]!.at).toBeLessThan(shareOfAxis(axis, axis.programme));
    expect(marks[0]!.at).toBeGreaterThan(0);
  });

  it('stands between what it follows and what follows it', () => {
    const documents = new Map(corpus.documents);
    const one = documents.get('quy-dinh-115-qd-tw-2007')!;
    const { date: _, ...metadata } = one.metadata;
    documents.set(one.metadata.id, {
      ...one,
      metadata: { ...metadata, date: { source: [], otherwise: [], unknown: true } },
    });
    const { marks } = placed(first, { ...corpus, documents });
    expect(marks.map(({ document }) => document)).toEqual(
      placed(first).marks.map(({ document }) => document),
    );
    const [, before, between, after] = marks;
    expect(between!.isDated).toBe(false);
    expect(between!.at).toBeCloseTo((before!.at + after!.at) / 2, 6);
  });
});
