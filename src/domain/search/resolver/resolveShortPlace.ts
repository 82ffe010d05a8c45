import { expandShortFragment } from '../../provision/shortForm.ts';
import { provisionHit } from './hits.ts';
import type { QuickAnswer } from './resolveQuickly.ts';
import { type PlaceFile, placeFile, type ResolverIndex } from './resolverIndex.ts';

/**
 * The commonest places with a tenth of the code: the short form of a clause of the programme that is there ("II.2",
 * "IV.1 gạch 2", "Mở đầu 3"). Says what `resolveQuery` would say, or nothing; a test holds the two together.
 */
export function resolveShortPlace(index: ResolverIndex, query: string): QuickAnswer {
  const text = query.trim().slice(0, 300);
  const id = expandShortFragment(text);
  const [document, name] = index.goc.programme;
  if (id === undefined || document === undefined || name === undefined) return { missing: [] };
  const file = placeFile(document);
  if (!Object.hasOwn(index, file)) return { missing: [file] };
  const row = (index[file] as PlaceFile).find(([provision]) => provision === id);
  if (!row) return { missing: [] };
  // One letter can be the beginning of anything.
  const kind = text.length === 1 ? 'several' : 'certain';
  return { missing: [], resolution: { kind, hits: [provisionHit(document, name, row)], near: [] } };
}
