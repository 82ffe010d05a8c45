import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { currentCorpus } from '../../src/corpus/current.ts';
import { builtFiles, builtPages, isLeftBehind, OUT, oneSpaced, pageAt, report } from './builtPages.ts';
import { onEach } from './onEach.ts';

const CITED = [
  'nghi-quyet-17-nq-tw-2002',
  'chi-thi-13-ct-tu',
  'quyet-dinh-231-qd-ub',
  'quyet-dinh-1852-qd-ub',
  'quy-dinh-326-qd-tu',
  'quy-dinh-38-qd-tw',
  'chi-thi-30-ct-tw-1998',
  'nghi-dinh-29-1998-nd-cp',
  'quy-dinh-76-qd-tw-2000',
  'quy-dinh-nhung-dieu-dang-vien-khong-duoc-lam',
  'nghi-dinh-25-cp-1993',
  'quyet-dinh-96-qd-tu',
  'thong-bao-607-tb-tu',
  'nghi-dinh-09-1998-nd-cp',
  'phap-lenh-can-bo-cong-chuc-1998',
];

/** What nobody has proved: known from memory only, or wrong on some page. It is never printed. */
const UNPROVED = [
  '65-KL/TW',
  '120-KL/TW',
  '55-QĐ/TW',
  '01/1998/PL-UBTVQH10',
  '21/2000/PL-UBTVQH10',
  '71/1998',
  '07/1999',
  '13-NQ/TW',
  '14-NQ/TW',
  '15-NQ/TW',
  '16-NQ/TW',
  'Lê Khả Phiêu',
  '7 chương',
  '25 điều',
  '27/2018',
  // How many groups, posts, members, changed articles: no source bears the figure.
  '25.369',
  '38.000',
  '31 trong 91 điều',
  '31/91',
  // Days of Nghị quyết 21-NQ/TW and Luật 47/2024/QH15.
  '16/6/2022',
  '2022-06-16',
  '26/11/2024',
  '2024-11-26',
  // When the City's bodies changed names, and into what, before 2025.
  'Khoa giáo',
  'Đọc tháng',
];

const pages = builtPages().filter((page) => !isLeftBehind(page));
const programme = pageAt(pages, '/chuong-trinh/').root;
const documentPages = pages.filter(
  ({ path }) => /^\/van-ban\/[a-z0-9-]+\/$/.test(path) && path !== '/van-ban/loai/',
);
const corpus = currentCorpus();
const documentAt = (path: string) => corpus.documents.get(path.split('/')[2]!)!;
const rowsOf = (root: HTMLElement) => root.querySelectorAll('dl.sheet-facts > div');

describe('documents', () => {
  it('of the register all have pages: 15 of 15', () => {
    const built = CITED.filter((id) => documentPages.some(({ path }) => path === `/van-ban/${id}/`));
    const facts = documentPages.flatMap(({ root }) => rowsOf(root)).length;
    report(
      `cited documents with a page: ${built.length} of 15; ${documentPages.length} document pages, ${facts} facts`,
    );
    expect(built).toEqual(CITED);
  });

  it('say what they are, and each fact that is known with a row', () =>
    onEach(documentPages, ({ path, root }) => {
      expect(root.querySelectorAll('main h1')).toHaveLength(1);
      const { metadata } = documentAt(path);
      const labels = rowsOf(root).map((row) => oneSpaced(row.querySelector('dt')!.textContent));
      const isKnown = (label: string) => labels.includes(label);
      const { number, title, issuer, signatory, date, inForce, expires, gazette } = metadata;
      expect(isKnown('Số')).toBe(number.value !== undefined);
      expect(isKnown('Tên văn bản')).toBe(title.value !== undefined);
      expect(isKnown('Cơ quan ban hành')).toBe(issuer.value !== undefined);
      expect(isKnown('Người ký')).toBe(signatory.value !== undefined);
      expect(isKnown('Ngày ban hành')).toBe(date.value !== undefined);
      expect(isKnown('Có hiệu lực')).toBe(inForce.value !== undefined);
      expect(isKnown('Hết hiệu lực')).toBe(expires?.value !== undefined);
      expect(isKnown('Công báo')).toBe(gazette?.value !== undefined);
      for (const { label } of metadata.contents) expect(labels).toContain(label);
    }));

  it('say in one line, once, what is not known', () =>
    onEach(documentPages, ({ path, root }) => {
      const { metadata } = documentAt(path);
      const main = root.querySelector('main')!;
      const lines = main.querySelectorAll('p').filter((one) => one.textContent.includes('Chưa biết:'));
      const said = lines.flatMap((one) => /Chưa biết: ([^.]+)\./.exec(one.textContent)![1]!.split(', '));
      expect(lines.length).toBe(said.length > 0 ? 1 : 0);
      const asked = {
        'số hiệu': metadata.number,
        'tên đầy đủ': metadata.title,
        'cơ quan ban hành': metadata.issuer,
        'ngày ban hành': metadata.date,
        'người ký': metadata.signatory,
      };
      for (const [name, { value }] of Object.entries(asked)) expect(said.includes(name), name).toBe(!value);
      for (const row of rowsOf(root)) expect(row.textContent).not.toMatch(/chưa (?:biết|xác định)$/i);
      expect(root.getElementById('chua-biet')).toBeNull();
      const force = main.querySelector('.force');
      expect(said.includes('hiệu lực')).toBe(force === null);
      // What became of its parts is no gap of the form: the note on its force says that itself.
      const judged = oneSpaced(force?.textContent ?? '').replace(metadata.status.note ?? '', '');
      expect(judged).not.toMatch(/chưa (?:biết|xác định)/i);
    }));

  it('prove each fact or give reasons for it', () =>
    onEach(documentPages, ({ root }) => {
      expect(rowsOf(root).length).toBeGreaterThan(0);
      for (const row of rowsOf(root)) {
        const isProved = / vì /.test(row.textContent) || row.querySelector('.proof a') !== null;
        expect(isProved, `“${oneSpaced(row.textContent)}” has no proof`).toBe(true);
      }
    }));

  it('give reasons for what they infer', () =>
    onEach(documentPages, ({ root }) => {
      for (const row of rowsOf(root)) {
        const said = oneSpaced(row.querySelector('dd')!.textContent);
        expect(said).not.toMatch(/^Có thể là|vì ký hiệu/);
        if (/suy luận/.test(said)) expect(said).toMatch(/, theo suy luận, vì /);
      }
    }));

  it('have proofs that lead to their sources or to a clause', () =>
    onEach(documentPages, ({ root }) => {
      for (const link of root.querySelectorAll('.proof a')) {
        const href = link.getAttribute('href')!;
        const target = href.startsWith('/chuong-trinh/#')
          ? programme.getElementById(href.slice('/chuong-trinh/#'.length))
          : root.getElementById(href.replace(/^#(?=nguon-)/, ''));
        expect(target, href).toBeTruthy();
      }
    }));

  it('name no source that proves nothing on them', () =>
    onEach(documentPages, ({ root }) => {
      const used = new Set(root.querySelectorAll('.proof a').map((link) => link.getAttribute('href')));
      const idle = root.querySelectorAll('li[id^="nguon-"]').filter(({ id }) => !used.has(`#${id}`));
      expect(idle.map(({ id }) => id)).toEqual([]);
    }));
});

describe('succession and relations', () => {
  it('prove each tie or give reasons', () =>
    onEach(documentPages, ({ root }) => {
      for (const tie of root.querySelectorAll('ol.chain .note')) {
        const said = oneSpaced(tie.textContent);
        expect(said).toMatch(/^(Thay thế|Sửa đổi, bổ sung|Có lẽ chính là) /);
        expect(tie.querySelector('.proof a') !== null || / vì /.test(said), said).toBe(true);
      }
      const relations = root.getElementById('quan-he')?.nextElementSibling?.querySelectorAll('li') ?? [];
      for (const tie of relations)
        expect(
          tie.querySelector('.proof a') !== null || / vì /.test(tie.textContent),
          oneSpaced(tie.textContent),
        ).toBe(true);
    }));
});

describe('what is not proved', () => {
  const texts = builtFiles()
    .filter((file) => /\.(html|json|txt|xml)$/.test(file) && !file.startsWith('pagefind/'))
    .map((file) => ({ file, text: readFileSync(join(OUT, file), 'utf8') }));

  it('is printed nowhere', () =>
    onEach(UNPROVED, (words) => {
      // Not as the end of a longer number: 213-NQ/TW is no 13-NQ/TW.
      const pattern = new RegExp(`(?<![\\d/-])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'i');
      expect(texts.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([]);
    }));
});
