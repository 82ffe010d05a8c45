import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../corpus/load.ts';
import { successionOf } from '../../corpus/succession.ts';
import { CHAIN_WIDTH, layOutChain } from './chainPicture.ts';
import { shortDocumentName, spokenDocument } from './nodeLabel.ts';

const corpus = loadCorpus(process.cwd());

describe('a document in few words', () => {
  it.each([
    ['nghi-dinh-29-1998-nd-cp', '29/1998/NĐ-CP'],
    ['quy-dinh-76-qd-tw-2000', 'Quy định 76-QĐ/TW'],
    ['nghi-dinh-25-cp-1993', 'Nghị định 25/CP'],
    ['luat-10-2022-qh15', 'Luật 10/2022/QH15'],
    ['thong-bao-607-tb-tu', '607-TB/TU'],
  ])('%s is %s', (id, name) => {
    expect(shortDocumentName(corpus.documents.get(id)!.metadata)).toBe(name);
  });

  it.each([
    ['nghi-dinh-29-1998-nd-cp', 'Nghị định 29/1998/NĐ-CP, Chính phủ, 11/5/1998, hết hiệu lực từ 2/8/2003'],
    [
      'chi-thi-13-ct-tu',
      'Chỉ thị 13-CT/TU, Thành ủy (theo ký hiệu TU), không rõ ngày, còn được viện dẫn năm 2002',
    ],
  ])('%s is said as “%s”', (id, said) => {
    expect(spokenDocument(corpus, corpus.documents.get(id)!.metadata)).toBe(said);
  });
});

describe('a line of succession as stairs', () => {
  it.each(['luat-10-2022-qh15', 'quy-dinh-nhung-dieu-dang-vien-khong-duoc-lam', 'nghi-dinh-25-cp-1993'])(
    'goes from left to right with time, one document a row: %s',
    (id) => {
      const { steps } = layOutChain(corpus, successionOf(corpus, id));
      const places = steps.map(({ x }) => x);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(new Set(steps.map(({ y }) => y)).size).toBe(steps.length);
    },
  );

  it('puts a name without a date where the text stands that it most probably means', () => {
    const id = 'quy-dinh-nhung-dieu-dang-vien-khong-duoc-lam';
    const { steps } = layOutChain(corpus, successionOf(corpus, id));
    const [name, text] = [id, 'quy-dinh-19-qd-tw-2002'].map((one) => steps.find((step) => step.id === one)!);
    expect(name!.x).toBe(text!.x);
    expect(name!.y).toBeLessThan(text!.y);
    expect(name!.when).toBe('không rõ ngày');
  });

  it('keeps all words within its width', () => {
    for (const id of corpus.documents.keys())
      for (const { x, side, width } of layOutChain(corpus, successionOf(corpus, id)).steps) {
        expect(side === 'right' ? x + 14 + width : x).toBeLessThanOrEqual(CHAIN_WIDTH);
        expect(side === 'left' ? x - 14 - width : x).toBeGreaterThanOrEqual(0);
      }
  });
});
