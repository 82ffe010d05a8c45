import { describe, expect, it } from 'vitest';
import { sampleEdition } from '../../../tests/exports/sampleEdition.ts';
import { currentCorpus } from '../../corpus/current.ts';
import { toEdition } from '../toEdition.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './cslJson.ts';
import { ris } from './ris.ts';

const corpus = currentCorpus();
const edition = (id: string) =>
  toEdition(corpus, corpus.documents.get(id)!, (path) => `https://example.org${path}`);
const decree = edition('nghi-dinh-29-1998-nd-cp');
const TITLE = 'Nghị định về việc ban hành Quy chế thực hiện dân chủ ở xã';
const ADDRESS = 'https://example.org/van-ban/nghi-dinh-29-1998-nd-cp/';

describe('a document for programs that keep references', () => {
  it('is an entry of BibTeX', () => {
    expect(bibtex(decree)).toBe(`@misc{nghi-dinh-29-1998-nd-cp,
  title = {{${TITLE}}},
  shorttitle = {{Nghị định số 29/1998/NĐ-CP}},
  author = {{Chính phủ}},
  type = {Nghị định},
  number = {29/1998/NĐ-CP},
  date = {1998-05-11},
  year = {1998},
  month = {5},
  langid = {vietnamese},
  url = {${ADDRESS}},
}
`);
  });

  it('keeps signs of BibTeX as letters', () => {
    expect(bibtex(sampleEdition('# A'))).toContain('{{Nghị định về 100\\% \\& \\{thử\\}}}');
  });

  it('is a statute of RIS, its issuer a body', () => {
    expect(ris(decree).split('\r\n')).toEqual([
      'TY  - STAT',
      'ID  - nghi-dinh-29-1998-nd-cp',
      `TI  - ${TITLE}`,
      'ST  - Nghị định số 29/1998/NĐ-CP',
      'AU  - Chính phủ,',
      'M1  - 29/1998/NĐ-CP',
      'DA  - 1998/05/11/',
      'PY  - 1998',
      'LA  - vi',
      `UR  - ${ADDRESS}`,
      'ER  - ',
      '',
    ]);
  });

  it('is legislation of CSL', () => {
    expect(JSON.parse(cslJson(decree))).toEqual([
      {
        id: 'nghi-dinh-29-1998-nd-cp',
        type: 'legislation',
        title: TITLE,
        'title-short': 'Nghị định số 29/1998/NĐ-CP',
        author: [{ literal: 'Chính phủ' }],
        genre: 'Nghị định',
        number: '29/1998/NĐ-CP',
        issued: { 'date-parts': [[1998, 5, 11]] },
        language: 'vi-VN',
        URL: ADDRESS,
      },
    ]);
  });

  it('says nothing that is unknown or only inferred', () => {
    for (const { metadata } of corpus.documents.values()) {
      const [item] = JSON.parse(cslJson(edition(metadata.id)));
      const { number, date, issuer, title } = metadata;
      const isProved = ({ value, inference }: { value?: unknown; inference?: string }) =>
        value !== undefined && inference === undefined;
      expect(['number' in item, 'issued' in item, 'author' in item], metadata.id).toEqual([
        isProved(number),
        isProved(date),
        isProved(issuer),
      ]);
      if (!isProved(title)) expect(item.title, metadata.id).toBe(edition(metadata.id).reference.short);
    }
  });
});
