import { describe, expect, it } from 'vitest';
import { citedDocumentsOf } from '../../corpus/citedDocuments.ts';
import { laterLineOf } from '../../corpus/laterLine.ts';
import { loadCorpus } from '../../corpus/load.ts';
import { mapAxisOf } from './lineAxis.ts';
import { axisLabels, lineLabels } from './lineLabels.ts';
import { placeLine } from './placeLine.ts';

const corpus = loadCorpus(process.cwd());
const axis = mapAxisOf(corpus);
const labelsOf = (id: string) => lineLabels(corpus, placeLine(corpus, id, laterLineOf(corpus, id), axis));
const said = (all: readonly { lines: readonly string[] }[]) => all.map(({ lines }) => lines.join(', '));

describe('the words under a line', () => {
  it('are years on a short axis, numbers and dates on a long one', () => {
    const { few, years, names } = labelsOf('nghi-dinh-29-1998-nd-cp');
    expect(said(years)).toEqual(['1998', '2022', '2003', '2007']);
    expect(said(years)).toEqual(expect.arrayContaining(said(few)));
    expect(said(names)).toEqual(
      expect.arrayContaining(['11/5/1998', '79/2003, 7/7/2003', '34/2007, 20/4/2007', '10/2022, 10/11/2022']),
    );
  });

  it.each(citedDocumentsOf(corpus))(
    '%s has the words of its first and its last text at every length',
    (id) => {
      const texts = laterLineOf(corpus, id).filter(({ isAmendment }) => !isAmendment);
      for (const set of Object.values(labelsOf(id)))
        expect(set.length).toBeGreaterThanOrEqual(Math.min(2, texts.length));
    },
  );

  it('say that a date is not known', () => {
    for (const set of Object.values(labelsOf('quy-dinh-326-qd-tu')))
      expect(said(set)).toEqual(['không rõ ngày']);
  });
});

describe('the years over the lines', () => {
  it('have the programme and now at every length', () => {
    for (const set of Object.values(axisLabels(axis)))
      expect(said(set)).toEqual(expect.arrayContaining(['2002', 'nay']));
    expect(said(axisLabels(axis).names).length).toBeGreaterThan(said(axisLabels(axis).few).length);
  });
});
