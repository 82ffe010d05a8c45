import type { Resolution } from '../../domain/search/resolver/resolution.ts';
import { resolveAtOnce } from './resolverFiles.ts';

/**
 * What is certain about a query: numbers, names, places. All but numbers that are here and short places is answered by
 * the whole resolver.
 * @throws when a file cannot be loaded.
 */
export async function resolve(root: string, query: string): Promise<Resolution> {
  const quick = await resolveAtOnce(root, query);
  if (quick) return quick;
  const { askWholeResolver } = await import('./wholeResolver.ts');
  const whole = await askWholeResolver(root, query);
  if (!whole) throw new Error(`${query}: a file could not be loaded`);
  return whole;
}
