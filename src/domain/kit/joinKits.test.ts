import { expect, it } from 'vitest';
import { joinKits } from './joinKits.ts';

const item = (provision: string, texts: object = {}) => ({ document: 'd', provision, ...texts });

it('puts a kit behind another, and keeps what both teachers wrote', () => {
  const own = { title: 'Của tôi', items: [item('muc-i', { note: 'a' }), item('muc-ii', { heading: 'x' })] };
  const sent = {
    title: 'Được gửi',
    items: [item('muc-iii'), item('muc-ii', { heading: 'y', note: 'z' }), item('muc-i', { note: 'b' })],
  };
  expect(joinKits(own, sent)).toEqual({
    title: 'Của tôi',
    items: [item('muc-i', { note: 'a\nb' }), item('muc-ii', { heading: 'x', note: 'z' }), item('muc-iii')],
  });
  expect(joinKits({ items: [] }, sent)).toEqual(sent);
  expect(joinKits(own, own)).toEqual(own);
});
