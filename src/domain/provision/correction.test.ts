import { expect, it } from 'vitest';
import { correctionLead } from './correction.ts';

it('says a certain correction as one, and no other', () => {
  expect(['chắc chắn', 'gần như chắc chắn', 'có thể', 'có lẽ', undefined].map(correctionLead)).toEqual([
    'Đúng ra là',
    'Có lẽ là',
    'Có thể là',
    'Có lẽ là',
    'Có lẽ là',
  ]);
});
