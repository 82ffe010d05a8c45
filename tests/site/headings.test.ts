import { describe, expect, it } from 'vitest';
import { builtPages, isFrame, pageAt } from './builtPages.ts';

const pages = builtPages().filter((page) => !isFrame(page));

/** What a reader who hears the page jumps by: level and name of each heading, in order (WAI-ARIA 1.2, `heading`). */
function headingsOf({ root }: (typeof pages)[number]): { level: number; name: string }[] {
  return root.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]').map((one) => ({
    level: Number(one.getAttribute('aria-level') ?? one.tagName.slice(1)),
    name: one.getAttribute('aria-label') ?? one.textContent.replace(/\s+/g, ' ').trim(),
  }));
}

describe('the headings of every page', () => {
  it('begin with one of the first level, and no level is left out on the way down', () => {
    const faults = pages.flatMap((page) => {
      const levels = headingsOf(page).map(({ level }) => level);
      const isWhole =
        levels[0] === 1 &&
        levels.filter((level) => level === 1).length === 1 &&
        levels.every((level, index) => index === 0 || level <= levels[index - 1]! + 1);
      return isWhole ? [] : [`${page.path}: ${levels.join(' ')}`];
    });
    expect(faults).toEqual([]);
    expect(pages.length).toBeGreaterThan(100);
  });

  it('have a name each', () => {
    const nameless = pages.flatMap((page) =>
      headingsOf(page).flatMap(({ level, name }) => (name === '' ? [`${page.path}: h${level}`] : [])),
    );
    expect(nameless).toEqual([]);
  });
});

describe('the programme, heard', () => {
  const programme = pageAt(pages, '/chuong-trinh/');

  it('has each of its four sections for a heading, the first by its number', () => {
    const sections = headingsOf(programme).filter(({ level }) => level === 2);
    expect(sections.map(({ name }) => name.slice(0, 5))).toEqual(['mục I', 'II.- ', 'III.-', 'IV.- ']);
  });

  it('has a place for the name of each dash, and no link is called by a sign alone', () => {
    const links = pages.flatMap(({ path, root }) =>
      root.querySelectorAll('a').map((link) => ({
        path,
        name: link.getAttribute('aria-label') ?? link.textContent,
      })),
    );
    expect(links.filter(({ name }) => /^[-–+•]$/.test(name.trim()))).toEqual([]);
    expect(programme.root.querySelector('#muc-ii-diem-1-gach-2 .no')?.getAttribute('aria-label')).toBe(
      'gạch đầu dòng thứ 2, điểm 1, mục II',
    );
  });
});
