import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { tasksOf } from '../../src/corpus/tasks.ts';
import { documentUrl, PROGRAMME_ID } from '../../src/domain/urls.ts';
import { builtPages, oneSpaced, pageAt } from './builtPages.ts';

const tasks = tasksOf(loadCorpus(process.cwd()));
const pages = builtPages();

describe('/nhiem-vu/', () => {
  const { root } = pageAt(pages, '/nhiem-vu/');
  const rows = root.querySelectorAll('tbody > tr');
  const wordsOf = (element: HTMLElement) => oneSpaced(element.textContent);

  it('has 28 rows, each with its clause, its words in serif, its bodies and its deadline as printed', () => {
    expect(rows).toHaveLength(28);
    for (const task of tasks) {
      const row = root.getElementById(`viec-${task.number}`)!;
      expect(row.querySelector('th a')!.getAttribute('href')).toBe(
        documentUrl(PROGRAMME_ID, task.provision.id),
      );
      expect(row.querySelector('p.official')!.textContent).toBe(task.words);
      const bodies = (['lead', 'with', 'report'] as const).flatMap((role) => task[role]);
      for (const { id, name } of bodies) {
        const link = row.querySelectorAll('a').find((one) => one.getAttribute('href') === `/co-quan/${id}/`);
        expect(link?.textContent).toBe(name);
      }
      if (task.deadline.text) expect(wordsOf(row)).toContain(`“${task.deadline.text}”`);
      if (task.reading) expect(wordsOf(row)).toContain(task.reading);
    }
  });

  it('says that “cuối năm 2002” and “đầu năm 2003” are readings', () => {
    for (const [words, reading] of [
      ['“cuối năm 2002”', 'Cách hiểu: tháng 12/2002; văn bản không ghi tháng'],
      ['“đầu năm 2003”', 'Cách hiểu: trong năm 2003; văn bản không ghi tháng'],
    ] as const) {
      const cell = rows
        .flatMap((row) => row.querySelectorAll('td'))
        .find((one) => wordsOf(one).includes(`Thời hạn ${words}`))!;
      expect(wordsOf(cell)).toContain(reading);
    }
  });

  it('has the deadlines in order as headings, what names no time last', () => {
    expect(root.querySelectorAll('.group h3').map(({ textContent }) => textContent)).toEqual([
      'Quý III/2002',
      'Tháng 9/2002',
      'Quý IV/2002',
      'Tháng 12/2002',
      'Cuối năm 2002',
      'Đầu năm 2003',
      'Tháng 3/2003',
      'Theo điều kiện',
      'Định kỳ',
      'Thường xuyên',
      'Không nêu thời hạn',
    ]);
  });

  it('has each task once in each drawing, as a named link to its row', () => {
    for (const picture of root.querySelectorAll('.picture')) {
      const links = picture.querySelectorAll('svg a');
      expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(
        tasks.map(({ number }) => `#viec-${number}`).sort(),
      );
      for (const link of links) {
        const task = tasks.find(({ number }) => link.getAttribute('href') === `#viec-${number}`)!;
        expect(link.querySelector('title')!.textContent).toContain(task.label);
        expect(link.querySelectorAll('text').length).toBe(2);
      }
    }
  });

  it('leads to the three files', () => {
    for (const format of ['csv', 'json', 'ics'])
      expect(root.querySelector(`a[href="/du-lieu/nhiem-vu.${format}"]`), format).toBeTruthy();
  });
});

describe('the pages of bodies', () => {
  const charged = [
    ...new Set(tasks.flatMap((task) => [...task.lead, ...task.with, ...task.report]).map(({ id }) => id)),
  ];

  it.each(charged)('%s: every task in every role, with its deadline and the way to the table', (id) => {
    const { root } = pageAt(pages, `/co-quan/${id}/`);
    for (const [role, key] of [
      ['lead', 'thuc-hien'],
      ['with', 'cung-lam'],
      ['report', 'bao-cao'],
    ] as const) {
      const own = tasks.filter((task) => task[role].some((body) => body.id === id));
      const heading = root.querySelector(`#viec-${role}`);
      if (own.length === 0) {
        expect(heading).toBeNull();
        continue;
      }
      expect(heading!.querySelector('a')!.getAttribute('href')).toBe(
        `/nhiem-vu/?co-quan=${id}&vai=${key}#bang`,
      );
      const items = heading!.nextElementSibling!.querySelectorAll('li');
      expect(items).toHaveLength(own.length);
      for (const [index, task] of own.entries()) {
        const words = oneSpaced(items[index]!.textContent);
        expect(items[index]!.querySelector('a')!.getAttribute('href')).toBe(
          documentUrl(PROGRAMME_ID, task.provision.id),
        );
        expect(words).toContain(task.label);
        expect(words).toContain(task.deadline.text ? `“${task.deadline.text}”` : 'Không nêu thời hạn');
      }
    }
  });
});
