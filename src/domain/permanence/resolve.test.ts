import { describe, expect, it } from 'vitest';
import { brief, CONTENT, liveOf, withLines, without } from '../../../tests/permanence/content.ts';
import { compareWithRegister } from './compare.ts';
import { resolveAddress } from './resolve.ts';
import { updateRegister } from './update.ts';

describe('aliases and tombstones', () => {
  const renamed = Object.fromEntries(
    Object.entries(CONTENT).map(([address, words]) => [address.replace('/v/', '/w/'), words]),
  );

  it('of a page hold for all that stood on it', () => {
    const register = updateRegister(
      withLines(CONTENT, { '/v/': 'moved-to /w/ 2027-01-01' }),
      liveOf(renamed),
      '2027-01-01',
    );
    expect(compareWithRegister(register, liveOf(renamed))).toEqual([]);
    expect(resolveAddress('/v/#dieu-2-khoan-1', register, liveOf(renamed))).toMatchObject({
      state: 'moved',
      to: '/w/#dieu-2-khoan-1',
    });
  });

  it('of a page do not hide a clause that the new page lacks', () => {
    const { '/w/#dieu-2-khoan-1': _, ...lacking } = renamed;
    const register = withLines(CONTENT, { '/v/': 'moved-to /w/ 2027-01-01' });
    expect(brief(compareWithRegister(register, liveOf(lacking)))).toContain('vanished /v/#dieu-2-khoan-1');
  });

  it('of a clause hold for what stood in it', () => {
    const left = without('/v/#dieu-2', '/v/#dieu-2-khoan-1');
    const gone = withLines(CONTENT, { '/v/#dieu-2': 'gone 2027-01-01 "bỏ"' });
    expect(compareWithRegister(gone, liveOf(left))).toEqual([]);
    const moved = { ...left, '/v/#dieu-9': 'Hai.', '/v/#dieu-9-khoan-1': 'khoản' };
    const register = updateRegister(
      withLines(CONTENT, { '/v/#dieu-2': 'moved-to /v/#dieu-9 2027-01-01' }),
      liveOf(moved),
      '2027-01-01',
    );
    expect(compareWithRegister(register, liveOf(moved))).toEqual([]);
    expect(resolveAddress('/v/#dieu-2-khoan-1', register, liveOf(moved))).toMatchObject({
      to: '/v/#dieu-9-khoan-1',
    });
  });

  it('take the page of a clause along', () => {
    const content = { '/chuong-trinh/': '', '/chuong-trinh/#muc-i': 'A', '/chuong-trinh/muc-i/': '' };
    const now = { '/chuong-trinh/': '', '/chuong-trinh/#muc-v': 'A', '/chuong-trinh/muc-v/': '' };
    const register = withLines(content, {
      '/chuong-trinh/#muc-i': 'moved-to /chuong-trinh/#muc-v 2027-01-01',
    });
    expect(resolveAddress('/chuong-trinh/muc-i/', register, liveOf(now))).toMatchObject({
      state: 'moved',
      to: '/chuong-trinh/muc-v/',
    });
    const pageless = liveOf({ '/chuong-trinh/': '', '/chuong-trinh/#muc-v': 'A' });
    expect(resolveAddress('/chuong-trinh/muc-i/', register, pageless)).toMatchObject({
      to: '/chuong-trinh/#muc-v',
    });
  });

  it.each([
    ['moved-to /v/#dieu-9 2027-01-01', 'target-unknown /v/#dieu-2 /v/#dieu-9'],
    ['gone 2027-01-01 "bỏ" see /x/', 'target-unknown /v/#dieu-2 /x/'],
    ['moved-to /v/#dieu-2 2027-01-01', 'target-unknown /v/#dieu-2 /v/#dieu-2'],
  ])('must lead somewhere: %s', (end, expected) => {
    const left = without('/v/#dieu-2', '/v/#dieu-2-khoan-1');
    expect(brief(compareWithRegister(withLines(CONTENT, { '/v/#dieu-2': end }), liveOf(left)))).toContain(
      expected,
    );
  });

  it('may not be given to other words', () => {
    const register = withLines(CONTENT, { '/v/#dieu-2': 'gone 2027-01-01 "bỏ"' });
    expect(brief(compareWithRegister(register, liveOf(CONTENT)))).toEqual(['reused /v/#dieu-2']);
  });

  it('are followed from one to the next', () => {
    const content = { '/a/': '', '/b/': '', '/c/': '' };
    const register = withLines(content, {
      '/a/': 'moved-to /b/ 2027-01-01',
      '/b/': 'moved-to /c/ 2028-01-01',
    });
    expect(resolveAddress('/a/', register, liveOf({ '/c/': '' }))).toMatchObject({
      state: 'moved',
      to: '/c/',
    });
  });
});
