import { expect, it } from 'vitest';
import { loadCorpus } from '../../corpus/load.ts';
import { textPageOf } from './textPage.ts';

const corpus = loadCorpus(process.cwd());
const of = (id: string) => textPageOf(corpus, corpus.documents.get(id)!.metadata);

it('leads to the page where the text itself was seen', () => {
  expect(of('nghi-dinh-29-1998-nd-cp')?.address).toContain('vbpl.vn/soctrang/');
  expect(of('quy-dinh-95-qd-tw-2004')?.site).toBe('Hệ thống Pháp luật');
});

it('does not lead to a page that only tells of the document, nor to the text of another', () => {
  expect(of('nghi-dinh-204-2004-nd-cp')).toBeUndefined();
  // Known from the text of Nghị định 29/1998/NĐ-CP, whose page is not its own.
  expect(of('nghi-quyet-45-1998-nq-ubtvqh10')).toBeUndefined();
});
