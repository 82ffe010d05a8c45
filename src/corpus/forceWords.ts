import type { Force } from '../domain/document/standing.ts';
import type { Corpus } from './corpus.ts';
import { nowWords } from './nowWords.ts';
import { standingOf } from './standing/standing.ts';

/**
 * A document's force as one line for the rows of search: what is known of it, then what applies now in its place. A row
 * says nothing where nothing is known; the document's own page says that once.
 */
export function forceWords(corpus: Corpus, document: string): Force {
  const { id, phrase, now } = standingOf(corpus, document);
  const words = [id !== 'chua-xac-dinh' && phrase, now && `Nay áp dụng: ${nowWords(corpus, now)}`];
  return { id, phrase: words.filter(Boolean).join('. ') };
}
