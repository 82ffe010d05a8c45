import { documentOfAddress } from '../../domain/documentAddress.ts';
import { shortPlace } from '../../domain/provision/spokenPlace.ts';
import { OWN_PROGRAMME } from '../../site.config.ts';
import type { BroadHit } from './broadReader.ts';
import { makeRow, markedWords } from './resultRow.ts';

/** A page that the broad search found. */
export function broadRow(root: string, { url, title, excerpt }: BroadHit): HTMLLIElement {
  const id = url.split('#')[1];
  const page = documentOfAddress(url.slice(root.length - 1));
  const name = page?.document === OWN_PROGRAMME ? 'Chương trình' : title;
  const words = excerpt.flatMap(({ word, isMarked }) => [isMarked ? markedWords(word) : word, ' ']);
  return makeRow(url, id ? `${name} › ${shortPlace(id)}` : name, { words: ['… ', ...words, '…'] });
}
