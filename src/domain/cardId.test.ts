import { expect, it } from 'vitest';
import { cardIdOf } from './cardId.ts';
import { documentUrl, noteUrl, PROGRAMME_ID, withBase } from './urls.ts';

it('names a card by the document or the note that a link leads to, wherever the site lives', () => {
  const cardOf = (path: string) => cardIdOf(new URL(withBase(path, '/thu-muc/'), 'https://example.org').href);
  expect(cardOf(documentUrl('luat-10-2022-qh15'))).toBe('the-luat-10-2022-qh15');
  expect(cardOf(documentUrl('luat-10-2022-qh15', 'dieu-2'))).toBe('the-luat-10-2022-qh15');
  expect(cardOf(documentUrl(PROGRAMME_ID, 'muc-i'))).toBe(cardIdOf(documentUrl(PROGRAMME_ID)));
  expect(cardOf(noteUrl('nguyen-van-1'))).toBe('the-nguyen-van-1');
});
