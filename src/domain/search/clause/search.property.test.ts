import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexInMemory } from '../../../../scripts/search/indexInMemory.ts';
import type { ClauseRecord } from './record.ts';
import { searchClauses } from './search.ts';

const TEXTS = [
  'Chi bộ khu phố họp mỗi tháng một lần.',
  'Ủy ban nhân dân xã báo cáo [định kỳ] (quý II/2002) …',
  'Bộ Chính trị, Ban Bí thư; v.v...',
  '“<b>Điều 5.</b>” .* \\d+ $& chi bộ 😀',
];
const records = TEXTS.map(
  (text, at): ClauseRecord => ({
    owner: { key: 'a', name: 'Nghị định 1', status: '' },
    place: `dieu-${at + 1}`,
    label: '',
    text,
    field: 'text',
    isCore: false,
    names: [],
  }),
);
const { index } = indexInMemory(records, { ubnd: ['Ủy ban nhân dân'] });

const hard = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'chi',
        'bộ',
        'khu phố',
        'UBND',
        'xyz',
        '.*',
        '[',
        '(?',
        '\\',
        '<script>',
        '‏',
        '\u0301',
        '😀',
        '2',
        'II',
        '"',
        '\0',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(' ')),
);

test('no query makes an exception, and marks stay inside the excerpt', async () => {
  await fc.assert(
    fc.asyncProperty(hard, async (query) => {
      const { hits, total } = await searchClauses(index, query);
      expect(hits.length).toBeLessThanOrEqual(Math.max(total, 10));
      for (const { excerpt } of hits) {
        let last = 0;
        for (const [start, end] of excerpt.marks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(excerpt.text.length);
          last = end;
        }
      }
    }),
    { numRuns: 300 },
  );
});
