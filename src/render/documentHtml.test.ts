import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { parseDocumentText } from '../corpus/parse/parseDocumentText.ts';
import { eachProvision, type Mark } from '../domain/provision/tree.ts';
import { documentHtml } from './documentHtml.ts';

const SOURCE = `---
id: x
---

# Quyết định

Điều 1. Phường[^1] họp mỗi quý[^1]:

- Đầu quý[^2];

+ Có biên bản.

[^1]: Nay là xã, phường.

[^2]: Ba tháng.
`;
const { tree } = parseDocumentText(SOURCE, 'x.mdx');
const calls = [...eachProvision(tree.provisions)].flatMap(({ text }) =>
  text.marks.filter((mark) => mark.type === 'footnote'),
);
const first = new Set<Mark>([calls[0]!, calls[2]!]);
const page = parse(
  documentHtml(tree, {
    hrefOf: () => '#',
    noteOf: () => '#',
    isFirstCall: (mark) => first.has(mark),
    citationsOf: () => [],
    sideOf: () => [],
  }),
);

describe('an official text as HTML', () => {
  it('leads from a footnote back to where it was first called', () => {
    const backs = page.querySelectorAll('.footnotes a').map((link) => link.getAttribute('href')!);
    expect(backs).toHaveLength(2);
    for (const back of backs) {
      const call = page.querySelectorAll(`[id="${back.slice(1)}"]`);
      expect(call).toHaveLength(1);
      expect(back).toContain(call[0]!.getAttribute('href')!.slice(1));
    }
  });

  it('calls a sign by its place, and leaves a number that says itself alone', () => {
    const names = page
      .querySelectorAll('.no')
      .map((link) => link.getAttribute('aria-label') ?? link.textContent);
    expect(names).toEqual([
      'Điều 1.',
      'gạch đầu dòng thứ 1 Điều 1',
      expect.stringMatching(/^dấu cộng thứ 1 /),
    ]);
  });
});
