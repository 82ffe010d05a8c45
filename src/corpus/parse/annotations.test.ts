import { describe, expect, it } from 'vitest';
import { placeAt } from '../../domain/provision/placeAt.ts';
import { eachProvision, type Provision } from '../../domain/provision/tree.ts';
import { parseDocumentText } from './parseDocumentText.ts';

function only(source: string): Provision {
  const { tree, issues } = parseDocumentText(source, 'a.mdx');
  expect(issues).toEqual([]);
  return [...eachProvision(tree.provisions)].at(-1)!;
}
const task = { type: 'assignment', lead: ['a', 'b'], with: [], report: [], due: '2002-Q3' };

describe('annotations are marks on the words, without a letter of their own', () => {
  it.each([
    ['inline', '1/ <Assignment lead="a b" due="2002-Q3">Một hai</Assignment> ba', 0, 7],
    ['alone on its line', '<Assignment lead="a b" due="2002-Q3">1/ Một hai</Assignment>', 0, 7],
    ['around a paragraph', '<Assignment lead="a b" due="2002-Q3">\n1/ Một hai\n</Assignment>', 0, 7],
    ['in a list item', '- <Assignment lead="a b" due="2002-Q3">Một hai</Assignment>', 0, 7],
    ['over two lines', '1/ <Assignment lead="a b"\n  due="2002-Q3">Một\nhai</Assignment> ba', 0, 7],
  ])('%s', (_name, source, start, end) => {
    const { text } = only(source);
    expect(text.value.slice(start, end)).toBe('Một hai');
    expect(text.marks).toEqual([{ ...task, start, end }]);
  });
  it('nested, the wider first', () => {
    const { text } = only(
      'I.- Một <Note text="Chú" source="S04, muc-ii"><Sic correct="hai">hia</Sic> ba</Note>',
    );
    expect(text.value).toBe('Một hia ba');
    expect(text.marks).toEqual([
      { type: 'note', text: 'Chú', source: ['S04', 'muc-ii'], start: 4, end: 10 },
      { type: 'sic', correct: 'hai', start: 4, end: 7 },
    ]);
  });
  it('on a label, kept apart from the words', () => {
    const provision = only('1/ a\n\n<Sic correct="2/">3/</Sic> *Một* **hai**');
    expect(provision).toMatchObject({ id: 'diem-2', label: '3/', gap: ' ' });
    expect(provision.labelMarks).toEqual([{ type: 'sic', correct: '2/', start: 0, end: 2 }]);
    expect(provision.text.marks).toEqual([
      { type: 'emphasis', start: 0, end: 3 },
      { type: 'strong', start: 4, end: 7 },
    ]);
  });
});

describe('every word knows its place in the file', () => {
  it.each([
    ['after an element', 'I. a <Sic correct="x">b</Sic> tìm', 1, 31],
    ['after an escape', '1. \\< &amp; \\{ tìm', 1, 16],
    ['on a wrapped line', '1. một\n   hai tìm', 2, 8],
    ['after Windows line ends', 'Một\r\n\r\n- hai\r\n  tìm', 4, 3],
    ['after a letter of two units', '- 𠮷 tìm', 1, 6],
  ])('%s', (_name, source, line, column) => {
    const { text } = only(source);
    expect(placeAt(text, text.value.indexOf('tìm'))).toEqual({ file: 'a.mdx', line, column });
  });
});
