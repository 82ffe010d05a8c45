import { describe, expect, it } from 'vitest';
import { brief, CONTENT, liveOf, registerOf, without } from '../../../tests/permanence/content.ts';
import { compareWithRegister } from './compare.ts';

describe('the comparison', () => {
  it('finds nothing in what was registered', () => {
    expect(compareWithRegister(registerOf(CONTENT), liveOf(CONTENT))).toEqual([]);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['new words', { ...CONTENT, '/v/#dieu-2': 'Hai đổi.' }, ['changed /v/#dieu-2']],
    ['a new clause', { ...CONTENT, '/v/#dieu-3': 'Ba.' }, ['new /v/#dieu-3']],
    [
      'a new document, as one',
      { ...CONTENT, '/w/': '', '/w/#dieu-1': 'x', '/w/#dieu-2': 'y' },
      ['new /w/ 2'],
    ],
    [
      'a clause taken out, with what stood in it',
      without('/v/#dieu-2', '/v/#dieu-2-khoan-1'),
      ['vanished /v/#dieu-2 1'],
    ],
    [
      'a dash put between others: its neighbours would be renamed',
      {
        ...CONTENT,
        '/v/#dieu-1-gach-2': 'chen',
        '/v/#dieu-1-gach-3': 'gạch hai',
        '/v/#dieu-1-gach-4': 'gạch ba',
      },
      ['moved /v/#dieu-1-gach-2 /v/#dieu-1-gach-3', 'moved /v/#dieu-1-gach-3 /v/#dieu-1-gach-4'],
    ],
    [
      'a dash taken out between others',
      { ...without('/v/#dieu-1-gach-3'), '/v/#dieu-1-gach-2': 'gạch ba' },
      ['moved /v/#dieu-1-gach-3 /v/#dieu-1-gach-2'],
    ],
    [
      'two dashes that change places',
      { ...CONTENT, '/v/#dieu-1-gach-1': 'gạch hai', '/v/#dieu-1-gach-2': 'gạch một' },
      ['moved /v/#dieu-1-gach-1 /v/#dieu-1-gach-2', 'moved /v/#dieu-1-gach-2 /v/#dieu-1-gach-1'],
    ],
    [
      'a clause moved to another',
      { ...without('/v/#dieu-1-gach-3'), '/v/#dieu-2-gach-1': 'gạch ba' },
      ['moved /v/#dieu-1-gach-3 /v/#dieu-2-gach-1'],
    ],
    [
      'a document with another id, by its words',
      Object.fromEntries(
        Object.entries(CONTENT).map(([address, words]) => [address.replace('/v/', '/khac-han/'), words]),
      ),
      ['moved /v/ /khac-han/ 6'],
    ],
  ])('tells of %s', (_, content, expected) => {
    expect(brief(compareWithRegister(registerOf(CONTENT), liveOf(content)))).toEqual(expected);
  });

  it('finds a renamed page without words by its name', () => {
    const register = registerOf({ '/van-ban/quy-dinh-76-qd-tw/': '' });
    const live = liveOf({ '/van-ban/quy-dinh-76-qd-tw-2000/': '' });
    expect(brief(compareWithRegister(register, live))).toEqual([
      'moved /van-ban/quy-dinh-76-qd-tw/ /van-ban/quy-dinh-76-qd-tw-2000/',
    ]);
  });
});
