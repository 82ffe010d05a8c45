import { type Issue, issue } from '../../domain/issue/index.ts';
import { foldText } from '../../domain/text/fold.ts';
import type { Catalogues } from '../readCatalogues.ts';

/** No list names one thing twice: a second body of an id would take the place of the first without a word. */
export function checkEntries({ bodies, glossary }: Catalogues): Issue[] {
  const { placeOf } = bodies;
  const ids = bodies.value.map(({ id }, index) => ({ key: id, found: id, path: [index, 'id'] }));
  const names = bodies.value.flatMap(({ names }, index) =>
    names.map((found, position) => ({
      key: foldText(found),
      found,
      owner: index,
      path: [index, 'names', position],
    })),
  );
  const terms = glossary.value.map(({ term, kind }, index) => ({
    key: `${kind} ${term.normalize('NFC').toLocaleLowerCase('vi')}`,
    found: term,
    path: [index, 'term'],
  }));
  return [...repeated(ids, placeOf), ...repeated(names, placeOf), ...repeated(terms, glossary.placeOf)];
}

interface Named {
  key: string;
  found: string;
  path: readonly PropertyKey[];
  /** Two entries of one owner are two spellings of one name. */
  owner?: number;
}

function repeated(entries: readonly Named[], placeOf: Catalogues['bodies']['placeOf']): Issue[] {
  const first = new Map<string, Named>();
  return entries.flatMap((entry) => {
    const other = first.get(entry.key);
    if (!other) {
      first.set(entry.key, entry);
      return [];
    }
    if (entry.owner !== undefined && entry.owner === other.owner) return [];
    const line = String(placeOf(other.path).line);
    return [issue('entry-repeated', placeOf(entry.path), { found: entry.found, other: line })];
  });
}
