import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { currentCorpus } from '../../src/corpus/current.ts';
import { tasksOf } from '../../src/corpus/tasks.ts';
import { shortPlace } from '../../src/domain/provision/spokenPlace.ts';
import { documentUrl } from '../../src/domain/urls.ts';
import { OWN_PROGRAMME } from '../../src/site.config.ts';
import { VERBS } from '../dueDates.ts';
import { builtPages, oneSpaced, pageAt } from './builtPages.ts';

const corpus = currentCorpus();
const tasks = tasksOf(corpus);
const pages = builtPages();

const wordsOf = (element: HTMLElement) => oneSpaced(element.textContent);

describe('/nhiem-vu/', () => {
  const { root } = pageAt(pages, '/nhiem-vu/');

  it('has each task as a row that is one link to its clause: what, where, by when, who, with whom', () => {
    expect(root.querySelectorAll('#cac-nhom li')).toHaveLength(28);
    for (const task of tasks) {
      const row = root.getElementById(`viec-${task.number}`)!;
      const links = row.querySelectorAll('a');
      expect(links.map((link) => link.getAttribute('href'))).toEqual([
        documentUrl(OWN_PROGRAMME, task.provision.id),
      ]);
      expect(wordsOf(links[0]!)).toContain(task.label);
      for (const { name } of [...task.lead, ...task.with]) expect(wordsOf(row)).toContain(name);
      if (task.dueFor)
        expect(wordsOf(row).replace(` lên ${task.report[0]?.name})`, ')')).toContain(`(${task.dueFor})`);
    }
  });

  it('calls a deadline only what is one', () => {
    const whenOf = (place: string) =>
      wordsOf(root.getElementById(`viec-${tasks.find(({ provision }) => provision.id === place)!.number}`)!);
    expect(whenOf('muc-iii-diem-1')).toContain('điều kiện: sau khi có hướng dẫn mới của Trung ương');
    expect(whenOf('muc-iv-diem-1')).toContain('điều kiện: sau khi Quốc hội và Chính phủ ban hành');
    expect(whenOf('muc-iii-diem-3')).toContain('khi nào: đưa nội dung này vào định kỳ báo cáo');
    expect(whenOf('muc-iii-diem-4-gach-1')).toContain('khi nào: hàng năm');
    expect(whenOf('muc-i')).toContain('không nêu thời hạn');
    for (const heading of ['điều kiện', 'khi nào'])
      expect(wordsOf(root.querySelector('main')!)).not.toMatch(new RegExp(`Thời hạn: “[^”]*${heading}`));
  });

  it('says that “cuối năm 2002” and “đầu năm 2003” are readings', () => {
    expect(wordsOf(root.getElementById('viec-26')!)).toContain(
      'cuối năm 2002 (sơ kết rút kinh nghiệm), hiểu là tháng 12/2002',
    );
    expect(wordsOf(root.getElementById('viec-27')!)).toContain(
      'đầu năm 2003 (triển khai diện rộng), không ghi tháng',
    );
  });

  it.each(Object.entries(VERBS))('row %s says “%s” once, in its own place', (number, verb) => {
    const row = root.getElementById(`viec-${number}`)!;
    const facts = wordsOf(row.querySelector('small')!);
    const [{ name } = { name: '' }] = tasks[Number(number) - 1]!.report;
    expect(facts).toMatch(new RegExp(`(?:${verb}|kết quả cho|trình (?:kế hoạch|đề án) lên) ${name}`));
    expect(facts.split(verb)).toHaveLength(2);
  });

  it('has the list by date: a quarter with its months, what names no time last', () => {
    const groups = root
      .querySelectorAll('#cac-nhom > section')
      .map((group) => [wordsOf(group.querySelector('h2')!), group.querySelectorAll('li').length]);
    expect(groups).toEqual([
      ['Quý III/2002', 7],
      ['Quý IV/2002', 11],
      ['Năm 2003', 2],
      ['Không có thời hạn', 8],
    ]);
  });

  it('answers in a sentence', () => {
    expect(wordsOf(root.getElementById('tra-loi')!)).toBe(
      '28 nhiệm vụ: 20 có thời hạn, xong chậm nhất 31/3/2003, riêng 1 nhiệm vụ ghi “đầu năm 2003”; 8 không có thời hạn.',
    );
  });

  it('has the words that order each task, its bodies and its deadline as printed', () => {
    const rows = root.querySelectorAll('tbody > tr');
    expect(rows).toHaveLength(28);
    for (const [index, task] of tasks.entries()) {
      const row = rows[index]!;
      expect(row.querySelector('td.official')!.textContent).toBe(task.words);
      for (const role of ['lead', 'with', 'report'] as const)
        for (const { name } of task[role]) expect(wordsOf(row)).toContain(name);
      if (task.deadline.text) expect(wordsOf(row)).toContain(`“${task.deadline.text}”`);
    }
  });

  it('tells each reading once, with every place it is of', () => {
    const notes = root.querySelectorAll('#cau-chu dl > div').map(wordsOf);
    for (const { reading, provision } of tasks)
      for (const sentence of reading?.split(/(?<=\.) (?=[\p{Lu}“])/u) ?? []) {
        const telling = notes.filter((note) => note.includes(sentence));
        expect(telling, sentence).toHaveLength(1);
        expect(telling[0]).toContain(shortPlace(provision.id));
      }
    expect(root.querySelector('main')!.textContent.match(/Các nội dung trên/g)).toHaveLength(1);
  });

  it('has each task once in each drawing, in words, as a named link to its clause', () => {
    for (const picture of root.querySelectorAll('.picture')) {
      const links = picture.querySelectorAll('svg a');
      expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(
        tasks.map(({ provision }) => documentUrl(OWN_PROGRAMME, provision.id)).sort(),
      );
      for (const task of tasks) {
        const drawn = links.filter((link) =>
          link.querySelector('title')!.textContent.startsWith(`${task.label}, `),
        );
        expect(drawn, task.label).toHaveLength(1);
        expect(
          drawn[0]!
            .querySelectorAll('.name')
            .map(({ textContent }) => textContent)
            .join(' '),
        ).toBe(task.label);
      }
    }
  });

  it('leads to the three files', () => {
    for (const format of ['csv', 'json', 'ics'])
      expect(root.querySelector(`a[href="/du-lieu/nhiem-vu.${format}"]`), format).toBeTruthy();
  });
});
