import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { tasksOf } from '../../src/corpus/tasks.ts';
import { byDeadline } from '../../src/domain/deadline/deadline.ts';
import { shortPlace } from '../../src/domain/provision/spokenPlace.ts';
import { documentUrl, PROGRAMME_ID } from '../../src/domain/urls.ts';
import { VERBS } from '../dueDates.ts';
import { builtPages, oneSpaced, pageAt } from './builtPages.ts';

const corpus = loadCorpus(process.cwd());
const tasks = tasksOf(corpus);
const pages = builtPages();

const NAMES = { lead: 'Chủ trì', with: 'Phối hợp' } as const;
/** What is said of a body above a task, by the verb that the task has for it. */
const ABOVE: Readonly<Record<string, string>> = {
  'báo cáo': 'nhận báo cáo',
  trình: 'được trình',
  giúp: 'được giúp',
  'kiến nghị với': 'nhận kiến nghị',
};
const wordsOf = (element: HTMLElement) => oneSpaced(element.textContent);

describe('/nhiem-vu/', () => {
  const { root } = pageAt(pages, '/nhiem-vu/');

  it('has each task as a row that is one link to its clause: what, where, by when, who, with whom', () => {
    expect(root.querySelectorAll('#cac-nhom li')).toHaveLength(28);
    for (const task of tasks) {
      const row = root.getElementById(`viec-${task.number}`)!;
      const links = row.querySelectorAll('a');
      expect(links.map((link) => link.getAttribute('href'))).toEqual([
        documentUrl(PROGRAMME_ID, task.provision.id),
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
        tasks.map(({ provision }) => documentUrl(PROGRAMME_ID, provision.id)).sort(),
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

describe('the pages of bodies', () => {
  const charged = [
    ...new Set(tasks.flatMap((task) => [...task.lead, ...task.with, ...task.report]).map(({ id }) => id)),
  ];

  it.each(charged)('%s: every task in every role by date, and the way to the list', (id) => {
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
      const said = oneSpaced(wordsOf(heading!)).toLocaleLowerCase('vi');
      if (role === 'report') for (const { number } of own) expect(said).toContain(ABOVE[VERBS[number]!]);
      else expect(said).toContain(NAMES[role].toLocaleLowerCase('vi'));
      expect(heading!.querySelector('a')!.getAttribute('href')).toBe(`/nhiem-vu/?co-quan=${id}&vai=${key}`);
      const items = heading!.parentNode!.querySelectorAll('li');
      const byDate = [...own].sort((a, b) => byDeadline(a.deadline, b.deadline) || a.number - b.number);
      expect(items.map((item) => item.querySelector('a')!.getAttribute('href'))).toEqual(
        byDate.map(({ provision }) => documentUrl(PROGRAMME_ID, provision.id)),
      );
      for (const [index, task] of byDate.entries()) expect(wordsOf(items[index]!)).toContain(task.label);
    }
  });

  it.each([
    [
      'ban-to-chuc-thanh-uy',
      'Chủ trì 10 nhiệm vụ: 8 có thời hạn, xong chậm nhất 31/3/2003; 2 không có thời hạn.',
    ],
    [
      'ban-dan-van-thanh-uy',
      'Chủ trì 2 nhiệm vụ, xong chậm nhất 31/12/2002. Phối hợp 1 nhiệm vụ, xong chậm nhất 31/12/2002.',
    ],
    // Whom a task is reported to is not charged with it.
    [
      'thuong-truc-thanh-uy',
      'Nhận báo cáo về 4 nhiệm vụ, xong chậm nhất 31/12/2002. Được trình 1 nhiệm vụ, xong chậm nhất 30/9/2002.',
    ],
    [
      'ban-thuong-vu-thanh-uy',
      'Được trình 2 nhiệm vụ: 1 có thời hạn, xong chậm nhất 31/12/2002; 1 không có thời hạn. Được giúp trong 2 nhiệm vụ, xong chậm nhất 31/3/2003.',
    ],
    ['trung-uong', 'Nhận kiến nghị trong 1 nhiệm vụ, xong chậm nhất 30/9/2002.'],
  ])('%s answers first: in which role how many tasks, by when', (id, answer) => {
    const { root } = pageAt(pages, `/co-quan/${id}/`);
    const first = root.querySelectorAll('main p:not(.kicker)').map(wordsOf);
    expect(first.slice(0, 2)).toContain(answer);
  });

  it('say what the body is called today before what it has to do, where that is known', () => {
    const known = [...corpus.bodies.values()].filter(({ today }) => today.value !== undefined);
    expect(known.length).toBeGreaterThan(5);
    for (const { id } of known) {
      const { root } = pageAt(pages, `/co-quan/${id}/`);
      expect(wordsOf(root.querySelector('main p:not(.kicker)')!), id).toMatch(/^Nay: /);
    }
  });

  it('have the tasks of Ban Tổ chức Thành ủy by quarter', () => {
    const { root } = pageAt(pages, '/co-quan/ban-to-chuc-thanh-uy/');
    const groups = root
      .querySelectorAll('#viec-lead ~ h3')
      .map((heading) => [
        wordsOf(heading),
        heading.nextElementSibling!.querySelectorAll('small > :first-child').map(wordsOf),
      ]);
    expect(groups).toEqual([
      ['Quý III/2002', ['I.1', 'II.1', 'II.1 gạch 1', 'II.1 gạch 2', 'IV.3']],
      ['Quý IV/2002', ['I.1', 'IV.1 đoạn 2']],
      ['Quý I/2003', ['III.2']],
      ['Không có thời hạn', ['III.1', 'IV.1']],
    ]);
  });
});
