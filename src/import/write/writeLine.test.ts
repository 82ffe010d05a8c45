import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocumentText } from '../../corpus/parse/parseDocumentText.ts';
import { eachProvision, officialTexts } from '../../domain/provision/tree.ts';
import type { BlockSpan } from '../blocks.ts';
import { writeLine, writeTable } from './writeLine.ts';

const spansOf = (...texts: string[]): BlockSpan[] => texts.map((text) => ({ text }));
/** That words look like a slip of the copier, or a number like a wrong one, is for the editor to judge. */
const OF_MARKUP =
  /^(?:mdx|html|element|attribute|expression|import|markup|table|front)-|^footnote-(?!unused)|^character-/;

/** The printed words of a block as the corpus reads them, and the faults of its markup. */
function readBack(written: string) {
  const { tree, issues } = parseDocumentText(`${written}\n\n[^1]: chú`, 'a.mdx');
  const words = [...eachProvision(tree.provisions)]
    .map(
      (one) =>
        `${one.label ?? ''}${one.gap}${officialTexts(one)
          .map(({ value }) => value)
          .join('|')}`,
    )
    .join('\n');
  return { words, faults: issues.filter(({ code }) => OF_MARKUP.test(code)) };
}

describe('a paragraph as a block of the file', () => {
  it.each([
    ['1. Mỗi phường lập một tủ sách;', '1. Mỗi phường lập một tủ sách;'],
    ['- Ban Bí thư;', '- Ban Bí thư;'],
    ['Điều 5. Quyền <dân> {a} *', 'Điều 5. Quyền \\<dân> \\{a} \\*'],
    ['1. 2. Hai số', '1. 2\\. Hai số'],
    ['- # 5', '- \\# 5'],
    ['export là xuất khẩu', '*export* là xuất khẩu'],
  ])('%s', (printed, written) => {
    expect(writeLine(spansOf(printed))).toBe(written);
  });

  it('keeps emphasis that says something, and leaves that of labels, stops and whole paragraphs', () => {
    const term: BlockSpan[] = [
      { text: '5' },
      { text: '. Cơ sở hạ tầng ', italic: true },
      { text: 'là hệ thống' },
      { text: '', note: '1' },
      { text: '.' },
    ];
    expect(writeLine(term)).toBe('5. *Cơ sở hạ tầng* là hệ thống[^1].');
    expect(writeLine([{ text: 'Điều 1. Phạm vi', bold: true }])).toBe('Điều 1. Phạm vi');
    expect(writeLine([{ text: 'a', bold: true }, { text: 'b', italic: true }, { text: ' c' }])).toBe(
      '**a**b c',
    );
  });

  const piece = fc.oneof(
    fc.constantFrom(
      '1. ',
      'a) ',
      '- ',
      '+ ',
      'I.- ',
      'Điều 5. ',
      '# ',
      '> ',
      '| ',
      '*',
      '_',
      '`',
      '<b>',
      '{',
      '}',
      '\\',
      '[x](y)',
      '![',
      '~~',
      '&amp;',
      'www.a.vn',
      '---',
      '“',
      'import ',
      '[^2]',
      '<',
      ' ',
      'đồng',
      'ủy',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  const span = fc.record(
    {
      text: fc.array(piece, { maxLength: 6 }).map((all) => all.join('')),
      bold: fc.constant(true as const),
      italic: fc.constant(true as const),
    },
    { requiredKeys: ['text'] },
  );

  it('is read back by the corpus’s own parser to the letter, whatever its words are', () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 5 }), (spans) => {
        const printed = spans
          .map(({ text }) => text)
          .join('')
          .replace(/\s+/gu, ' ')
          .trim();
        fc.pre(printed !== '' && !/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u.test(printed));
        const { words, faults } = readBack(writeLine(spans));
        expect(faults).toEqual([]);
        expect(words.replace(/\s/gu, '')).toBe(printed.replace(/\s/gu, ''));
      }),
      { numRuns: 400 },
    );
  });

  it('writes tables that are read back cell by cell', () => {
    const rows = [
      ['a|b', '', '*'],
      ['1', '{x}', '<y>'],
    ];
    const written = writeTable({
      kind: 'table',
      origin: {},
      rows: rows.map((row) => row.map((text) => spansOf(text))),
    });
    const { tree } = parseDocumentText(written, 'a.mdx');
    const read = [...eachProvision(tree.provisions)].find(({ kind }) => kind === 'table')!.rows!;
    expect(read.map((row) => row.map(({ value }) => value))).toEqual(rows);
  });
});
