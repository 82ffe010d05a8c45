import { expect, it } from 'vitest';
import { OWN_PROGRAMME } from '../site.config.ts';
import { cardIdOf } from './cardId.ts';
import { documentUrl, noteUrl, withBase } from './urls.ts';

it('names a card by the document or the note that a link leads to, wherever the site lives', () => {
  const cardOf = (path: string) => cardIdOf(new URL(withBase(path, '/thu-muc/'), 'https://example.org').href);
  expect(cardOf(documentUrl('luat-10-2022-qh15'))).toBe('the-luat-10-2022-qh15');
  expect(cardOf(documentUrl('luat-10-2022-qh15', 'dieu-2'))).toBe('the-luat-10-2022-qh15');
  expect(cardOf(documentUrl(OWN_PROGRAMME, 'muc-i'))).toBe(cardIdOf(documentUrl(OWN_PROGRAMME)));
  expect(cardOf(noteUrl('nguyen-van-1'))).toBe('the-nguyen-van-1');
});
