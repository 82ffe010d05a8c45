import { describe, expect, it } from 'vitest';
import { loadCorpus } from './load.ts';
import { mentionsByBody } from './mentions.ts';

const corpus = loadCorpus(process.cwd());

describe('bodies named in the programme', () => {
  const mentions = mentionsByBody(corpus);
  it.each([
    [
      'ban-to-chuc-thanh-uy',
      [
        'muc-i-diem-1',
        'muc-ii-diem-1-doan-2',
        'muc-iii-diem-1',
        'muc-iii-diem-2',
        'muc-iv-diem-1',
        'muc-iv-diem-1-doan-2',
        'muc-iv-diem-3',
      ],
    ],
    ['ban-dan-van-thanh-uy', ['muc-i-diem-3', 'muc-ii-diem-3', 'muc-iv-diem-1-doan-2']],
    ['uy-ban-kiem-tra-thanh-uy', ['muc-iii-diem-3']],
    ['truong-can-bo-thanh-pho', ['muc-iv-diem-2']],
  ])('%s stands where its full name stands', (id, places) => {
    expect(mentions.get(id)?.map(({ provision }) => provision.id)).toEqual(places);
  });

  it('"Trung ương" is not found inside the name of a resolution', () => {
    expect(mentions.get('trung-uong')?.map(({ provision: { id } }) => id)).not.toContain('tieu-de');
  });
});
