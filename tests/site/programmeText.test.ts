import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { programmeParagraphs, sourceFile } from '../programmeSource.ts';
import { builtPages, pageAt, report } from './builtPages.ts';
import { onEach } from './onEach.ts';

const { root } = pageAt(builtPages(), '/chuong-trinh/');
const printed = root.querySelectorAll('.row').map((row) => row.firstElementChild!.textContent);

/** 4 mục, 16 điểm, 7 gạch, the second paragraphs, what stands before them and the signature, as printed. */
const IDS = `tieu-de mo-dau mo-dau-doan-1 mo-dau-doan-2 mo-dau-doan-3
  muc-i muc-i-diem-1 muc-i-diem-2 muc-i-diem-3 muc-i-diem-4 muc-i-diem-4-gach-1 muc-i-diem-4-gach-2 muc-i-diem-4-doan-2
  muc-ii muc-ii-diem-1 muc-ii-diem-1-gach-1 muc-ii-diem-1-gach-2 muc-ii-diem-1-doan-2 muc-ii-diem-2 muc-ii-diem-3
  muc-iii muc-iii-diem-1 muc-iii-diem-2 muc-iii-diem-3 muc-iii-diem-4
  muc-iii-diem-4-gach-1 muc-iii-diem-4-gach-2 muc-iii-diem-4-gach-3
  muc-iv muc-iv-diem-1 muc-iv-diem-1-doan-2 muc-iv-diem-2 muc-iv-diem-3 muc-iv-diem-4 muc-iv-diem-5
  chu-ky`.split(/\s+/);

/** How many characters differ, paragraph by paragraph; a missing one counts whole. */
function differingCharacters(left: readonly string[], right: readonly string[]): number {
  let count = 0;
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const a = [...(left[index] ?? '')];
    const b = [...(right[index] ?? '')];
    for (let at = 0; at < Math.max(a.length, b.length); at++) if (a[at] !== b[at]) count++;
  }
  return count;
}

describe('the official text on /chuong-trinh/', () => {
  it('has a source that is the official file byte by byte', () => {
    expect(createHash('sha256').update(sourceFile).digest('hex')).toBe(
      '56716341a6a1c55bf4f62179f4505c5f7ddead9f4a8e50205f7be65bab233097',
    );
  });

  it('is the source, character by character', () => {
    const source = programmeParagraphs();
    const differing = differingCharacters(printed, source);
    report(`programme text: ${source.join('').length} characters, ${differing} differ from the source`);
    expect(printed).toEqual(source);
    expect(differing).toBe(0);
  });

  it('is in NFC, as the source is', () => {
    expect(printed.join('\n')).toBe(printed.join('\n').normalize('NFC'));
  });

  it('has every provision id, in printed order', () => {
    const units = root.querySelectorAll('.unit').map(({ id }) => id);
    expect(units.filter((id) => !id.startsWith('chu-ky-'))).toEqual(IDS);
    expect(units.filter((id) => /^muc-[iv]+$/.test(id))).toHaveLength(4);
    expect(units.filter((id) => /-diem-\d+$/.test(id))).toHaveLength(16);
    expect(units.filter((id) => /-gach-\d+$/.test(id))).toHaveLength(7);
  });

  it('has a way to the own address of each clause: its printed number or dash, and one mark', () =>
    onEach(
      IDS.filter((id) => id !== 'mo-dau' && id !== 'chu-ky'),
      (id) => {
        const row = root.getElementById(id)!.querySelector('.row')!;
        const numbers = row.querySelectorAll(`a[href="#${id}"]`).map(({ textContent }) => textContent);
        expect(numbers).toEqual(row.querySelectorAll('.no').map(({ textContent }) => textContent));
        expect(
          row.querySelectorAll(`a[href="/chuong-trinh/${id}/"]`).map(({ textContent }) => textContent),
        ).toEqual(['⋯']);
      },
    ));
});

describe('the comparison itself', () => {
  it.each([
    ['one letter changed', ['abc', 'd'], ['abx', 'd'], 1],
    ['a tone mark', ['hòa'], ['hoà'], 2],
    ['a paragraph missing', ['abc'], ['abc', 'de'], 2],
    ['nothing', ['abc'], ['abc'], 0],
  ])('counts %s', (_name, left, right, count) => {
    expect(differingCharacters(left, right)).toBe(count);
  });
});
