import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from './catalogue.ts';

const guide = readFileSync(new URL('../../../content/README.md', import.meta.url), 'utf8');
const [, explained = ''] = guide.split(/^## Mã lỗi$/mu);
/** Each `### code` under "Mã lỗi" with the words below it. */
const sections = new Map(
  explained
    .split(/^### /mu)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')).trim(), section] as const),
);

describe('the author’s guide', () => {
  it.each(Object.keys(CATALOGUE))('explains %s with a wrong and a right example', (code) => {
    const section = sections.get(code);
    expect(section, `content/README.md has no heading "### ${code}"`).toBeDefined();
    expect(section).toMatch(/^- Sai: /mu);
    expect(section).toMatch(/^- Đúng: /mu);
  });

  it('explains no code that the catalogue does not have', () => {
    expect([...sections.keys()].filter((code) => !(code in CATALOGUE))).toEqual([]);
  });

  it('is written in NFC', () => {
    expect(guide).toBe(guide.normalize('NFC'));
  });
});
