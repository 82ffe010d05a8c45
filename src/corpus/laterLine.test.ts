import { describe, expect, it } from 'vitest';
import { citedDocumentsOf } from './citedDocuments.ts';
import { laterLineOf } from './laterLine.ts';
import { loadCorpus } from './load.ts';

const corpus = loadCorpus(process.cwd());
const lineOf = (id: string) =>
  laterLineOf(corpus, id).map(({ document, isAmendment }) => `${document}${isAmendment ? ' (amends)' : ''}`);

describe('the line of a document to now', () => {
  it('goes from text to text by date, and does not go back', () => {
    const texts = lineOf('nghi-dinh-29-1998-nd-cp').filter((one) => !one.endsWith('(amends)'));
    expect(texts).toEqual([
      'nghi-dinh-29-1998-nd-cp',
      'nghi-dinh-79-2003-nd-cp',
      'phap-lenh-34-2007-pl-ubtvqh11',
      'luat-10-2022-qh15',
    ]);
    expect(lineOf('nghi-dinh-25-cp-1993')).not.toContain('nghi-dinh-235-hdbt-1985');
  });

  it('has what amended any of the texts, the first among them', () => {
    expect(lineOf('phap-lenh-can-bo-cong-chuc-1998')).toContain('phap-lenh-11-2003-pl-ubtvqh11 (amends)');
    expect(lineOf('nghi-dinh-29-1998-nd-cp')).toContain('luat-97-2025-qh15 (amends)');
  });

  it('goes by way of the text that a document most probably is, and says so once', () => {
    const line = laterLineOf(corpus, 'quy-dinh-nhung-dieu-dang-vien-khong-duoc-lam');
    expect(line.map(({ document }) => document).slice(0, 2)).toEqual([
      'quy-dinh-nhung-dieu-dang-vien-khong-duoc-lam',
      'quy-dinh-19-qd-tw-2002',
    ]);
    expect(line.flatMap(({ ties }) => ties).filter(({ kind }) => kind === 'same-as')).toHaveLength(1);
  });

  it('is the document alone where nothing later is known', () => {
    expect(lineOf('quy-dinh-326-qd-tu')).toEqual(['quy-dinh-326-qd-tu']);
  });

  it('has ties of succession only, each to a document of the line', () => {
    for (const id of citedDocumentsOf(corpus)) {
      const line = laterLineOf(corpus, id);
      const inLine = new Set(line.map(({ document }) => document));
      for (const { document, ties } of line)
        for (const { kind, document: other } of ties) {
          expect(['replaces', 'same-as', 'amends'], document).toContain(kind);
          expect(inLine.has(other), `${document} → ${other}`).toBe(true);
        }
    }
  });
});

describe('the cited documents', () => {
  it('are fifteen, in the order in which the programme first names them', () => {
    const cited = citedDocumentsOf(corpus);
    expect(cited).toHaveLength(15);
    expect(cited[0]).toBe('nghi-quyet-17-nq-tw-2002');
    expect(cited.indexOf('quyet-dinh-231-qd-ub')).toBeLessThan(cited.indexOf('quy-dinh-326-qd-tu'));
    expect(cited.indexOf('quyet-dinh-231-qd-ub')).toBeLessThan(cited.indexOf('quyet-dinh-1852-qd-ub'));
  });
});
