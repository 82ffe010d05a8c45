import { describe, expect, it } from 'vitest';
import { CONTENT, liveOf, registerOf, withLines, without } from '../../../tests/permanence/content.ts';
import { digestOf } from './digest.ts';
import { formerWords, updateRegister } from './update.ts';

describe('the update', () => {
  it('keeps the earlier digest, adds the new, and drops nothing', () => {
    const content = {
      ...without('/v/#dieu-2', '/v/#dieu-2-khoan-1'),
      '/v/#dieu-1': 'Một đổi.',
      '/v/#dieu-3': 'Ba.',
    };
    const register = updateRegister(registerOf(CONTENT), liveOf(content), '2027-03-01');
    expect([...register.keys()]).toEqual(expect.arrayContaining([...Object.keys(CONTENT), '/v/#dieu-3']));
    expect(register.get('/v/#dieu-1')).toEqual({
      address: '/v/#dieu-1',
      digest: digestOf('Một đổi.'),
      since: '2026-11-24',
      earlier: [{ until: '2027-03-01', digest: digestOf('Một.') }],
    });
    expect(formerWords(register, liveOf(content))).toEqual([
      { address: '/v/#dieu-1', digest: digestOf('Một.') },
    ]);
  });

  it('leaves no trace of a draft that nobody saw', () => {
    const register = updateRegister(
      registerOf(CONTENT),
      liveOf({ ...CONTENT, '/v/#dieu-1': 'Mới.' }),
      '2027-03-01',
      () => false,
    );
    expect(register.get('/v/#dieu-1')).toMatchObject({ digest: digestOf('Mới.'), earlier: [] });
  });

  it('asks for the last words of what is gone while its page stands', () => {
    const left = liveOf(without('/v/#dieu-2', '/v/#dieu-2-khoan-1'));
    const register = withLines(CONTENT, { '/v/#dieu-2': 'gone 2027-01-01 "bỏ"' });
    expect(formerWords(register, left).map(({ address }) => address)).toEqual([
      '/v/#dieu-2',
      '/v/#dieu-2-khoan-1',
    ]);
  });
});
