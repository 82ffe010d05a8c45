import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, describe, expect, it } from 'vitest';
import type { CorpusDocument } from '../src/corpus/corpus.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { documentUrl } from '../src/domain/urls.ts';
import { documentHtml } from '../src/render/documentHtml.ts';
import type { ReadingContext } from '../src/render/readingContext.ts';
import { sideOf } from '../src/render/side.ts';
import { OWN_PROGRAMME } from '../src/site.config.ts';
import { copyContent, removeFolder } from './plantedContent.ts';

const ID = 'quyet-dinh-9001-2004-qd-ub';
/** A later decision with a text of its own, which cites the programme and places in itself. */
const DECISION = `---
id: ${ID}
type: quyet-dinh
branch: nha-nuoc
level: thanh-pho
role: related
number: { value: 9001/2004/QĐ-UB, source: chuong-trinh-hanh-dong-nqtw5#muc-i }
title: { value: về tổ chức khu phố, source: chuong-trinh-hanh-dong-nqtw5#muc-i }
issuer: { value: uy-ban-nhan-dan-thanh-pho, source: chuong-trinh-hanh-dong-nqtw5#muc-i }
signatory: { unknown: true }
date: { value: "2004-05-06", source: chuong-trinh-hanh-dong-nqtw5#muc-i }
inForce: { unknown: true }
status: { unknown: true }
textSource: { value: Văn bản đặt ra để thử., source: chuong-trinh-hanh-dong-nqtw5#muc-i }
---

Thực hiện điểm 1 mục II Chương trình hành động của Thành ủy;

Điều 1. Phạm vi

Điều 2. Đối tượng

Điều 3. Nguyên tắc

Điều 4. Khu phố

1. Khu phố được tổ chức theo khoản 2 Điều 5.

2. Việc sắp xếp nêu tại khoản này làm xong trong năm:

a) Lập danh sách;

b) Báo cáo.

Điều 5. Tổ dân phố

1. Tổ dân phố thuộc khu phố.

2. Tổ trưởng làm việc nêu tại điểm a khoản 2 Điều 4 và Nghị định 29/1998/NĐ-CP.
`;

const root = copyContent();
writeFileSync(join(root, `content/documents/${ID}.mdx`), DECISION);
const corpus = loadCorpus(root);
afterAll(() => removeFolder(root));

it('makes anew only what comes of files that changed', () => {
  const path = join(root, `content/documents/${ID}.mdx`);
  const before = loadCorpus(root).documents;
  writeFileSync(path, DECISION.replace('Đối tượng', 'Đối tượng áp dụng'));
  const after = loadCorpus(root).documents;
  writeFileSync(path, DECISION);
  expect(after.get(OWN_PROGRAMME)!.tree).toBe(before.get(OWN_PROGRAMME)!.tree);
  const heading = (documents: typeof before) => documents.get(ID)!.provisions.get('dieu-2')!.text.value;
  expect([heading(before), heading(after)]).toEqual(['Đối tượng', 'Đối tượng áp dụng']);
  expect(loadCorpus(root).documents.get(ID)!.provisions.get('dieu-2')!.text.value).toBe(heading(before));
});
const decision = corpus.documents.get(ID)!;

/** The document as HTML, with addresses as the pages make them and backlinks as the side of each unit. */
function render(document: CorpusDocument) {
  const own = document.metadata.id;
  const context: ReadingContext = {
    hrefOf: ({ document: id, provision }) => (id === own ? `#${provision}` : documentUrl(id, provision)),
    noteOf: () => '#',
    isFirstCall: () => false,
    citationsOf: (text) => document.citations.get(text) ?? [],
    sideOf: (provision) =>
      sideOf(corpus, document, provision, [], { ofAddress: (address) => address, ofPlace: (id) => `#${id}` }),
  };
  return parse(documentHtml(document.tree, context));
}
const links = (provision: string) =>
  render(decision)
    .getElementById(provision)!
    .querySelector('.row')!
    .firstElementChild!.querySelectorAll('a:not(.no)')
    .map((link) => [link.textContent, link.getAttribute('href')]);

describe('a document with a text of its own', () => {
  it.each([
    [
      'mo-dau-doan-1',
      [
        ['điểm 1 mục II', '/chuong-trinh/#muc-ii-diem-1'],
        ['Chương trình hành động của Thành ủy', '/chuong-trinh/'],
      ],
    ],
    ['dieu-4-khoan-1', [['khoản 2 Điều 5', '#dieu-5-khoan-2']]],
    ['dieu-4-khoan-2', [['khoản này', '#dieu-4-khoan-2']]],
    [
      'dieu-5-khoan-2',
      [
        ['điểm a khoản 2 Điều 4', '#dieu-4-khoan-2-diem-a'],
        ['Nghị định 29/1998/NĐ-CP', '/van-ban/nghi-dinh-29-1998-nd-cp/'],
      ],
    ],
  ])('links what %s cites', (provision, expected) => {
    expect(links(provision)).toEqual(expected);
  });

  it('is listed where the programme’s clause is cited', () => {
    const backlinks = corpus.backlinks
      .get(OWN_PROGRAMME)!
      .filter(({ citation }) => citation.provision === 'muc-ii-diem-1');
    expect(backlinks.map(({ from }) => from)).toEqual([{ document: ID, provision: 'mo-dau-doan-1' }]);
  });

  it('stands in the margin of that clause, as where it is cited', () => {
    const side = render(corpus.programme).getElementById('muc-ii-diem-1')!.querySelector('.row > .side')!;
    expect(side.textContent).toContain('Được dẫn chiếu tại:');
    expect(side.querySelectorAll('.cited a').map((link) => link.getAttribute('href'))).toEqual([
      `/van-ban/${ID}/#mo-dau-doan-1`,
    ]);
    expect(side.querySelector('.cited')!.textContent).toContain('Quyết định 9001/2004/QĐ-UB');
  });

  it('shows in its own margins where it cites itself', () => {
    const side = render(decision).getElementById('dieu-5-khoan-2')!.querySelector('.row > .side')!;
    expect(side.querySelectorAll('.cited a').map((link) => link.getAttribute('href'))).toEqual([
      '#dieu-4-khoan-1',
    ]);
  });

  it('is listed with the document it cites, at its place', () => {
    const backlinks = corpus.backlinks
      .get('nghi-dinh-29-1998-nd-cp')!
      .map(({ from }) => `${from.document}#${from.provision}`);
    expect(backlinks).toContain(`${ID}#dieu-5-khoan-2`);
    expect(backlinks).toContain(`${OWN_PROGRAMME}#muc-ii-diem-2`);
  });

  it('is found by its number in any sentence', () => {
    expect(corpus.citationsIn('theo Quyết định số 9001/2004/QĐ-UB').map(({ document }) => document)).toEqual([
      ID,
    ]);
  });

  it('is printed letter by letter', () => {
    const printed = render(decision)
      .querySelectorAll('.row')
      .map((row) => row.firstElementChild!.textContent.trim());
    const body = DECISION.split('---\n')[2]!
      .split('\n\n')
      .map((line) => line.trim())
      .filter(Boolean);
    expect(printed).toEqual(body);
  });
});
