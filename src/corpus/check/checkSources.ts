import { didYouMean, type FilePosition, type Issue, issue } from '../../domain/issue/index.ts';
import { formatClause, parseClause } from '../../domain/provision/clauseReference.ts';
import { parseId } from '../../domain/provision/id.ts';
import { OWN_PROGRAMME } from '../../site.config.ts';
import type { CorpusDocument } from '../corpus.ts';
import { eachSourced } from '../eachSourced.ts';
import { eachText } from '../link.ts';
import type { Catalogues } from '../readCatalogues.ts';
import { placeIn } from './checkReferences.ts';

type Documents = ReadonlyMap<string, CorpusDocument>;

/** What names sources, and the document whose own clauses it may name by their id alone. */
interface Holder {
  value: unknown;
  placeOf: CorpusDocument['placeOf'];
  own?: string;
}

/** Every source named anywhere, in facts and in notes on the text, is a key of `sources.yaml` or a clause of a document whose text is here. */
export function checkSources(documents: Documents, catalogues: Catalogues): Issue[] {
  const { sources, bodies, glossary, unlistedReferences, laterNotes } = catalogues;
  const holders: Holder[] = [
    ...[...documents.values()].map(({ metadata, placeOf }) => ({
      value: metadata,
      placeOf,
      own: metadata.id,
    })),
    ...[bodies, glossary, unlistedReferences, laterNotes],
  ];
  const judge = (key: string, own: string | undefined, placeOf: () => FilePosition): Issue[] => {
    if (Object.hasOwn(sources.value, key) || isThere(documents, key)) return [];
    // Told as it was written: a clause of the document's own text without the document's id.
    const found = own !== undefined && key.startsWith(`${own}#`) ? key.slice(own.length + 1) : key;
    const expected = adviceFor(found, own, documents, Object.keys(sources.value));
    return [issue('source-unknown', placeOf(), { found, expected })];
  };
  return [
    ...holders.flatMap(({ value, placeOf, own }) =>
      [...eachSourced(value)].flatMap(({ path, source }) =>
        source.flatMap((key, index) =>
          judge(key, own, () => placeOf(source.length > 1 ? [...path, index] : path)),
        ),
      ),
    ),
    ...[...documents.values()].flatMap((document) =>
      [...eachText(document)].flatMap(({ text: { marks, places } }) =>
        marks.flatMap((mark) =>
          mark.type === 'note'
            ? mark.source.flatMap((key) =>
                judge(key, document.metadata.id, () => placeIn(places, mark.start)),
              )
            : [],
        ),
      ),
    ),
  ];
}

function isThere(documents: Documents, key: string): boolean {
  const { document, provision } = parseClause(key) ?? {};
  return provision !== undefined && documents.get(document!)?.provisions.has(provision) === true;
}

function adviceFor(
  found: string,
  own: string | undefined,
  documents: Documents,
  keys: readonly string[],
): string {
  const several = found.split(/[,;\s]+/).filter((one) => one !== '');
  if (several.length > 1 && several.every((one) => keys.includes(one)))
    return `nhiều nguồn thì viết danh sách: [${several.join(', ')}].`;
  // "S74" is as near to "S04" as to "S73": a key is told from a slip of the pen by nothing but the list.
  if (/^S\d+[a-z]?$/.test(found))
    return `thêm nguồn ${found} vào content/sources.yaml, hoặc xem lại khóa đã có ở đó.`;
  if (/^(?:https?:|www\.)/.test(found))
    return 'ghi trang ấy thành một nguồn trong content/sources.yaml, rồi viết khóa của nó ở đây: S900.';
  const clauses = (id: string | undefined) => [...(documents.get(id ?? '')?.provisions.keys() ?? [])];
  const named = parseClause(found);
  if (named && !documents.has(named.document)) return didYouMean(named.document, documents.keys());
  if (named)
    return didYouMean(
      found,
      clauses(named.document).map((provision) => formatClause({ document: named.document, provision })),
    );
  if (own !== undefined && clauses(own).length > 0) return didYouMean(found, [...keys, ...clauses(own)]);
  const elsewhere = formatClause({ document: OWN_PROGRAMME, provision: found });
  return parseId(found) && isThere(documents, elsewhere)
    ? `điều khoản của văn bản khác thì viết cả id văn bản ấy: ${elsewhere}.`
    : didYouMean(found, keys);
}
