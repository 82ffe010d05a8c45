import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachProvision, printedLine } from '../../domain/provision/tree.ts';
import { parseDocumentText } from './parseDocumentText.ts';

const fragment = fc.constantFrom(
  ...[
    '# ',
    '\n',
    '\n\n',
    '1. ',
    '2/ ',
    'a) ',
    '- ',
    '+ ',
    'I.- ',
    'Điều 1. ',
    'Chương II',
    'PHỤ LỤC',
    'QUY CHẾ',
    '“',
    '”',
  ],
  ...[
    '(Ban hành kèm theo',
    'T/M BAN',
    '<Sic>',
    '</Sic>',
    '<Sic correct="x">',
    '<Note text="a"/>',
    '<b>',
    '<',
    '{',
    '}',
  ],
  ...[
    '<!-- ',
    ' -->',
    '\\',
    '&lt;',
    '[^1]',
    '[^1]: ',
    '| a | b |\n|---|---|\n',
    '```',
    '> ',
    '---\n',
    'import a',
    '😀',
    '\r\n',
    '  ',
  ],
);
const noise = fc.array(fc.oneof(fragment, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 30 });

const word = fc.constantFrom(
  'cán',
  'bộ',
  'xã',
  'đảng',
  'viên',
  'Thành',
  'ủy',
  '12/2002,',
  '29/1998/NĐ-CP',
  '“quy',
  'chế”',
  '...',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `Các ${words.join(' ')}.`);
/** Sentences of one level with labels that go on by one; below each, the next level. */
function level(labels: readonly ((at: number) => string)[]): fc.Arbitrary<string[]> {
  const [label, ...rest] = labels;
  if (!label) return fc.constant([]);
  const unit = fc.tuple(sentence, fc.boolean(), level(rest));
  return fc
    .array(unit, { maxLength: 4 })
    .map((units) =>
      units.flatMap(([text, more, below], at) => [`${label(at)} ${text}`, ...(more ? [text] : []), ...below]),
    );
}
const letters = [...'abcdđ'];
const STATE = level([
  (at) => `Chương ${['I', 'II', 'III', 'IV'][at]}.`,
  (at) => `${at + 1}.`,
  (at) => `${letters[at]})`,
  () => '-',
]);
const PARTY = level([
  (at) => `${['I', 'II', 'III', 'IV'][at]}.-`,
  (at) => `${at + 1}/`,
  () => '-',
  () => '+',
]);

describe('parseDocumentText', () => {
  it('never throws, and every fault has a place in the file', () => {
    fc.assert(
      fc.property(noise, (pieces) => {
        const source = pieces.join('');
        const lines = source.split('\n');
        const { tree, issues } = parseDocumentText(source, 'a.mdx');
        for (const { place } of issues) {
          expect(place.line).toBeLessThanOrEqual(lines.length);
          expect(place.column).toBeLessThanOrEqual(lines[place.line - 1]!.length + 1);
        }
        for (const { text } of eachProvision(tree.provisions)) expect(text.places.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
  it.each([
    ['State', STATE],
    ['Party', PARTY],
  ])('gives back every printed line of a %s text', (_, texts) => {
    fc.assert(
      fc.property(texts, fc.constantFrom('\n\n', '\r\n\r\n'), (printed, separator) => {
        const { tree, issues } = parseDocumentText(printed.join(separator), 'a.mdx');
        const provisions = [...eachProvision(tree.provisions)].filter(({ kind }) => kind !== 'preamble');
        // Lines drawn twice in a row are told of as pasted twice, and printed all the same.
        expect(issues.filter(({ code }) => code !== 'text-repeated' && code !== 'words-doubled')).toEqual([]);
        expect(provisions.map(printedLine)).toEqual(printed);
        expect(new Set(provisions.map(({ id }) => id)).size).toBe(printed.length);
      }),
    );
  });
});
