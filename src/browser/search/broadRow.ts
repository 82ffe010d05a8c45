import { shortPlace } from '../../domain/provision/spokenPlace.ts';
import { documentUrl, PROGRAMME_ID, withBase } from '../../domain/urls.ts';
import type { BroadHit } from './broadReader.ts';
import { makeRow, marked } from './resultRow.ts';

/** A page that the broad search found. */
export function broadRow(root: string, { url, title, excerpt }: BroadHit): HTMLLIElement {
  const id = url.split('#')[1];
  const programme = withBase(documentUrl(PROGRAMME_ID), root);
  const name = url.startsWith(programme) ? 'Chương trình' : title;
  const words = excerpt.flatMap(({ word, isMarked }) => [isMarked ? marked(word) : word, ' ']);
  return makeRow(url, id ? `${name} › ${shortPlace(id)}` : name, { words: ['… ', ...words, '…'] });
}
