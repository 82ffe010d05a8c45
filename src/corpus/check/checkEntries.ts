import { type Issue, issue } from '../../domain/issue/index.ts';
import { foldText } from '../../domain/text/fold.ts';
import type { Catalogues } from '../readCatalogues.ts';

/** No list names one thing twice: a second body of an id would take the place of the first without a word. */
export function checkEntries(catalogues: Catalogues): Issue[] {
  const { bodies, glossary, sources, thesaurus, clauseKeywords } = catalogues;
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
  const addresses = Object.entries(sources.value).flatMap(([key, { address }]) =>
    address ? [{ key: address, found: address, path: [key, 'address'] }] : [],
  );
  const readerWords = thesaurus.value.map(({ word }, index) => ({
    key: foldText(word),
    found: word,
    path: [index, 'word'],
  }));
  const clauses = clauseKeywords.value.map(({ provision: { document, provision } }, index) => {
    const found = `${document}#${provision}`;
    return { key: found, found, path: [index, 'provision'] };
  });
  return [
    ...repeated(ids, placeOf),
    ...repeated(names, placeOf),
    ...repeated(terms, glossary.placeOf),
    ...repeated(addresses, sources.placeOf),
    ...repeated(readerWords, thesaurus.placeOf),
    ...repeated(clauses, clauseKeywords.placeOf),
    ...repeatedField(catalogues.pageKeywords, 'page'),
    ...repeatedField(catalogues.unlistedReferences, 'key'),
    ...repeatedField(catalogues.unresolved, 'number'),
    ...repeatedField(catalogues.laterNotes, 'text'),
    ...repeatedField(catalogues.orderedDocuments, 'what'),
    ...repeatedField(catalogues.textRemarks, 'text'),
  ];
}

/** Entries of a list that agree in the field which tells them apart. */
function repeatedField<F extends string>(
  { value, placeOf }: { value: readonly Record<F, string>[]; placeOf: Catalogues['bodies']['placeOf'] },
  field: F,
): Issue[] {
  const named = value.map((entry, index) => ({
    key: entry[field],
    found: entry[field],
    path: [index, field],
  }));
  return repeated(
    named.map((one) => ({ ...one, found: one.found.length > 60 ? `${one.found.slice(0, 60)}…` : one.found })),
    placeOf,
  );
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
    // "Ủy ban" and "Uỷ ban" in one body are two spellings of one name; the same letters twice are a slip.
    if (entry.owner !== undefined && entry.owner === other.owner && entry.found !== other.found) return [];
    const line = String(placeOf(other.path).line);
    return [issue('entry-repeated', placeOf(entry.path), { found: entry.found, other: line })];
  });
}
