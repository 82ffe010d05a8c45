import { didYouMean, type Issue, issue } from '../../domain/issue/index.ts';
import type { CorpusDocument } from '../corpus.ts';
import { eachSourced } from '../eachSourced.ts';
import type { Catalogues } from '../readCatalogues.ts';

/** Every source named anywhere is a key of `sources.yaml` or a provision of the programme. */
export function checkSources(
  documents: readonly CorpusDocument[],
  programme: CorpusDocument,
  catalogues: Catalogues,
): Issue[] {
  const keys = Object.keys(catalogues.sources.value);
  const known = new Set([...keys, ...programme.provisions.keys()]);
  const { bodies, glossary, unlistedReferences, laterNotes } = catalogues;
  const holders = [
    ...documents.map(({ metadata, placeOf }) => ({ value: metadata as unknown, placeOf })),
    ...[bodies, glossary, unlistedReferences, laterNotes].map(({ value, placeOf }) => ({
      value: value as unknown,
      placeOf,
    })),
  ];
  return holders.flatMap(({ value, placeOf }) =>
    [...eachSourced(value)].flatMap(({ path, source }) =>
      source.flatMap((key, index) => {
        if (known.has(key)) return [];
        const place = source.length > 1 ? placeOf([...path, index]) : placeOf(path);
        // "S74" is as near to "S04" as to "S73": a key is told from a slip of the pen by nothing but the list.
        const expected = /^S\d+[a-z]?$/.test(key)
          ? `thêm nguồn ${key} vào content/sources.yaml, hoặc xem lại khóa đã có ở đó.`
          : didYouMean(key, known);
        return [issue('source-unknown', place, { found: key, expected })];
      }),
    ),
  );
}
