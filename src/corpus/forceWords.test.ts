import { expect, it } from 'vitest';
import { forceWords } from './forceWords.ts';
import { loadCorpus } from './load.ts';
import { standingOf } from './standing/standing.ts';

const corpus = loadCorpus(process.cwd());

it('says how it ended and what applies now, with the doubt that the page has', () => {
  expect(forceWords(corpus, 'nghi-dinh-29-1998-nd-cp').phrase).toBe(
    'Hết hiệu lực từ 2/8/2003. Nay áp dụng: Luật 10/2022/QH15, theo suy luận',
  );
  expect(forceWords(corpus, 'quy-dinh-76-qd-tw-2000').phrase).toMatch(
    /Nay áp dụng: Quy định 213-QĐ\/TW, còn được viện dẫn ngày 5\/1\/2026$/,
  );
  expect(forceWords(corpus, 'nghi-dinh-92-2009-nd-cp').phrase).toMatch(
    /Nay áp dụng: Nghị định 33\/2023\/NĐ-CP, còn áp dụng phần nào: chưa biết$/,
  );
});

it('says nothing where nothing is known, and keeps the group for the filter', () => {
  const unknown = [...corpus.documents.keys()].filter((id) => {
    const { certainty, now } = standingOf(corpus, id);
    return certainty === 'unknown' && now === undefined;
  });
  expect(unknown).not.toEqual([]);
  for (const id of unknown) expect(forceWords(corpus, id), id).toEqual({ id: 'chua-xac-dinh', phrase: '' });
});
