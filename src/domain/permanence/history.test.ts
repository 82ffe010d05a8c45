import { describe, expect, it } from 'vitest';
import { type Content, cited, line, presentUnit, state } from '../../../tests/permanence/history.ts';
import { digestOf } from './digest.ts';
import { recognise } from './recognise.ts';
import { aliasesOn, retiredPlaces } from './retiredPlaces.ts';

describe('a clause that moved', () => {
  const MOVED: Content = {
    'muc-i': 'Mục',
    'muc-ii': 'Hai',
    'muc-ii-diem-1': 'một mới',
    'muc-ii-diem-1-gach-1': 'gạch',
  };
  const moved = state(
    [
      line('muc-i', 'Mục', '2026-11-24'),
      line('muc-i-diem-1', 'một', '2026-11-24 moved-to /v/#muc-ii-diem-1 2027-03-01'),
      line('muc-i-diem-1-gach-1', 'gạch', '2026-11-24'),
      line('muc-ii', 'Hai', '2026-11-24'),
      line('muc-ii-diem-1', 'một mới', `2027-03-01 changed 2027-05-01 ${digestOf('một')}`),
      line('muc-ii-diem-1-gach-1', 'gạch', '2027-03-01'),
    ],
    MOVED,
    { 'muc-ii-diem-1': 'một' },
  );

  it('is found by its former ids, those inside it too', () => {
    expect([...aliasesOn(moved.record)]).toEqual([
      ['muc-ii-diem-1', ['muc-i-diem-1']],
      ['muc-ii-diem-1-gach-1', ['muc-i-diem-1-gach-1']],
    ]);
    expect(retiredPlaces(moved.record, moved.register)).toEqual([]);
  });

  it('keeps its past at the new place', () => {
    const digest = cited('muc-i-diem-1', { 'muc-i-diem-1': 'một', 'muc-i-diem-1-gach-1': 'gạch' });
    expect(recognise(digest, presentUnit('muc-ii-diem-1', MOVED), moved.history)).toEqual({
      state: 'changed',
      until: '2027-05-01',
      changes: [{ kind: 'changed', id: 'muc-ii-diem-1', words: 'một' }],
    });
  });

  it('is told of where it stood before', () => {
    const digest = cited('muc-i', {
      'muc-i': 'Mục',
      'muc-i-diem-1': 'một',
      'muc-i-diem-1-gach-1': 'gạch',
    });
    expect(recognise(digest, presentUnit('muc-i', MOVED), moved.history)).toEqual({
      state: 'changed',
      until: '2027-03-01',
      changes: [
        { kind: 'moved', id: 'muc-i-diem-1', to: 'muc-ii-diem-1' },
        { kind: 'moved', id: 'muc-i-diem-1-gach-1', to: 'muc-ii-diem-1-gach-1' },
      ],
    });
  });

  it('and where it came to', () => {
    expect(
      recognise(cited('muc-ii', { 'muc-ii': 'Hai' }), presentUnit('muc-ii', MOVED), moved.history),
    ).toEqual({
      state: 'changed',
      until: '2027-03-01',
      changes: [
        { kind: 'added', id: 'muc-ii-diem-1' },
        { kind: 'added', id: 'muc-ii-diem-1-gach-1' },
      ],
    });
  });

  it('and is joined to an older one is known there by its last words', () => {
    const joined = state(
      [line('a', 'A', '2026-11-24'), line('b', 'B', '2026-11-24 moved-to /v/#a 2027-03-01')],
      { a: 'A' },
      { b: 'B' },
    );
    // The words were kept under the former address.
    expect(recognise(digestOf('B'), presentUnit('a', { a: 'A' }), joined.history)).toEqual({
      state: 'changed',
      until: '2027-03-01',
      changes: [{ kind: 'changed', id: 'a', words: 'B' }],
    });
  });
});

describe('a document with another address', () => {
  const { history: past } = state(
    [
      '/old/ - 2026-11-24 moved-to /v/ 2027-03-01',
      `/old/#a ${digestOf('A hai')} 2026-11-24 changed 2027-01-01 ${digestOf('A một')}`,
      `/old/#a-gach-1 ${digestOf('x')} 2027-02-01`,
      `/old/#b ${digestOf('B')} 2026-11-24`,
      line('a', 'A ba', `2027-03-01 changed 2027-05-01 ${digestOf('A hai')}`),
      line('a-gach-1', 'x', '2027-03-01'),
      line('b', 'B', '2027-03-01'),
    ],
    { a: 'A ba', 'a-gach-1': 'x', b: 'B' },
    { a: 'A hai' },
  );
  const unit = presentUnit('a', { a: 'A ba', 'a-gach-1': 'x' });

  it('goes on with the past it had, and is silent of what never changed', () => {
    expect(Object.keys(past)).toEqual(['a', 'a-gach-1']);
    expect(past['a']!.was!.map(([until]) => until)).toEqual(['2027-01-01', '2027-05-01']);
    expect(past['a-gach-1']).toEqual({ since: '2027-02-01' });
  });

  it.each([
    ['2027-01-01', { a: 'A một' }],
    ['2027-02-01', { a: 'A hai' }],
    ['2027-05-01', { a: 'A hai', 'a-gach-1': 'x' }],
  ])('is known as it stood until %s', (until, content) => {
    expect(recognise(cited('a', content as Content), unit, past)).toMatchObject({ state: 'changed', until });
  });
});

describe('the places a page no longer has', () => {
  it('are told of once, with what stood inside', () => {
    const { record, register } = state(
      [
        line('a', 'A', '2026-11-24'),
        line('b', 'B', '2026-11-24 gone 2027-01-01 "bỏ"'),
        line('b-gach-1', 'x', '2026-11-24'),
        line('c', 'C', '2026-11-24 moved-to /w/#a 2027-01-01'),
        '/w/ - 2027-01-01',
        `/w/#a ${digestOf('C')} 2027-01-01`,
      ],
      { a: 'A' },
      {},
      ['/w/', '/w/#a'],
    );
    const places = retiredPlaces(record, register);
    expect(places.map(({ ids, to }) => [ids, to])).toEqual([
      [['b', 'b-gach-1'], undefined],
      [['c'], '/w/#a'],
    ]);
  });
});
