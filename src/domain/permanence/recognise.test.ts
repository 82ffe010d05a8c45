import { describe, expect, it } from 'vitest';
import { type Content, cited, line, presentUnit, state } from '../../../tests/permanence/history.ts';
import { digestOf } from './digest.ts';
import { earlierVersions, recognise, WHOLE_DOCUMENT } from './recognise.ts';

const FIRST: Content = { 'muc-i': 'Mục', 'muc-i-diem-1': 'một', 'muc-i-diem-2': 'hai', 'muc-i-diem-3': 'ba' };
/** diem-2 changed on 1/3/2027; diem-4 came and diem-3 went on 1/6/2027; diem-2 changed again on 1/9/2027. */
const AFTER_MARCH: Content = { ...FIRST, 'muc-i-diem-2': 'hai sửa' };
const AFTER_JUNE: Content = {
  'muc-i': 'Mục',
  'muc-i-diem-1': 'một',
  'muc-i-diem-2': 'hai sửa',
  'muc-i-diem-4': 'bốn',
};
const NOW: Content = { ...AFTER_JUNE, 'muc-i-diem-2': 'hai sửa nữa' };

const { history } = state(
  [
    line('muc-i', 'Mục', '2026-11-24'),
    line('muc-i-diem-1', 'một', '2026-11-24'),
    line(
      'muc-i-diem-2',
      'hai sửa nữa',
      `2026-11-24 changed 2027-03-01 ${digestOf('hai')} changed 2027-09-01 ${digestOf('hai sửa')}`,
    ),
    line('muc-i-diem-3', 'ba', '2026-11-24 gone 2027-06-01 "bỏ"'),
    line('muc-i-diem-4', 'bốn', '2027-06-01'),
  ],
  NOW,
  { 'muc-i-diem-2': 'hai', 'muc-i-diem-2 ': 'hai sửa', 'muc-i-diem-3': 'ba' },
);

describe('the history file', () => {
  it('holds only what the page itself does not show', () => {
    expect(history).toEqual({
      'muc-i-diem-2': {
        was: [
          ['2027-03-01', digestOf('hai'), 'hai'],
          ['2027-09-01', digestOf('hai sửa'), 'hai sửa'],
        ],
      },
      'muc-i-diem-3': { gone: '2027-06-01', was: [['2027-06-01', digestOf('ba'), 'ba']] },
      'muc-i-diem-4': { since: '2027-06-01' },
    });
  });
});

describe('a dated link to a clause', () => {
  const unit = presentUnit('muc-i-diem-2', NOW);
  it.each([
    ['today’s words', digestOf('hai sửa nữa'), { state: 'unchanged' }],
    [
      'the first words',
      digestOf('hai'),
      {
        state: 'changed',
        until: '2027-03-01',
        changes: [{ kind: 'changed', id: 'muc-i-diem-2', words: 'hai' }],
      },
    ],
    [
      'words between',
      digestOf('hai sửa'),
      {
        state: 'changed',
        until: '2027-09-01',
        changes: [{ kind: 'changed', id: 'muc-i-diem-2', words: 'hai sửa' }],
      },
    ],
    ['a forged digest', 'deadbeef', { state: 'unknown' }],
    ['words of another clause', digestOf('một'), { state: 'unknown' }],
    ['a cut digest', digestOf('hai').slice(0, 6), { state: 'malformed' }],
    ['a strange one', '<script>alert(1)</script>', { state: 'malformed' }],
    ['none', '', { state: 'malformed' }],
  ])('with %s', (_, digest, expected) => {
    expect(recognise(digest, unit, history)).toEqual(expected);
  });

  it('is read in capitals and with blanks too', () => {
    expect(recognise(` ${digestOf('hai sửa nữa').toUpperCase()} `, unit, history).state).toBe('unchanged');
  });
});

describe('a dated link to what holds other clauses', () => {
  const unit = presentUnit('muc-i', NOW);
  const CHANGED_2 = { kind: 'changed', id: 'muc-i-diem-2' };
  const REST = [
    { kind: 'added', id: 'muc-i-diem-4' },
    { kind: 'removed', id: 'muc-i-diem-3', words: 'ba' },
  ];
  it.each([
    ['as it is now', NOW, { state: 'unchanged' }],
    [
      'as first published',
      FIRST,
      { state: 'changed', until: '2027-03-01', changes: [{ ...CHANGED_2, words: 'hai' }, ...REST] },
    ],
    [
      'after March',
      AFTER_MARCH,
      { state: 'changed', until: '2027-06-01', changes: [{ ...CHANGED_2, words: 'hai sửa' }, ...REST] },
    ],
    [
      'after June',
      AFTER_JUNE,
      { state: 'changed', until: '2027-09-01', changes: [{ ...CHANGED_2, words: 'hai sửa' }] },
    ],
    ['as it never was', { ...FIRST, 'muc-i-diem-1': 'khác' }, { state: 'unknown' }],
  ])('%s', (_, content, expected) => {
    expect(recognise(cited('muc-i', content), unit, history)).toEqual(expected);
  });
});

describe('earlier versions', () => {
  const saidOf = (unit: Parameters<typeof earlierVersions>[0]) =>
    earlierVersions(unit, history).map(({ until, changes }) => [
      until,
      changes.map((change) => `${change.kind} ${change.id} ${'words' in change ? change.words : ''}`.trim()),
    ]);
  const SECTION = [
    ['2027-09-01', ['changed muc-i-diem-2 hai sửa']],
    ['2027-06-01', ['changed muc-i-diem-2 hai sửa', 'added muc-i-diem-4', 'removed muc-i-diem-3 ba']],
    ['2027-03-01', ['changed muc-i-diem-2 hai', 'added muc-i-diem-4', 'removed muc-i-diem-3 ba']],
  ];

  it('of a section and of the whole document are told by their days, latest first', () => {
    const unit = presentUnit('muc-i', NOW);
    expect(saidOf(unit)).toEqual(SECTION);
    const { digest, inside } = unit;
    expect(saidOf({ id: WHOLE_DOCUMENT, digest: '', inside: [{ id: 'muc-i', digest }, ...inside] })).toEqual(
      SECTION,
    );
  });

  it('of a clause that never changed are none', () => {
    expect(saidOf(presentUnit('muc-i-diem-1', NOW))).toEqual([]);
  });
});
