import { formatShortDate } from '../../domain/document/date.ts';
import type { Fact } from '../../domain/document/fact.ts';
import { numberInHead, printedDate, printedInForce } from '../../domain/document/printedFacts.ts';
import { type Issue, issue } from '../../domain/issue/index.ts';
import type { CorpusDocument } from '../corpus.ts';
import { eachText } from '../link.ts';
import type { Catalogues } from '../readCatalogues.ts';

type Documents = ReadonlyMap<string, CorpusDocument>;

/**
 * Facts that are well formed each, and probably not true together: with the official text, with another document, with
 * the day of a source or with today. A note at the fact says that it is so.
 */
export function suggestFacts(documents: Documents, { sources }: Catalogues, today: string): Issue[] {
  const replacing = replacements(documents, today);
  return [...documents.values()].flatMap((document) => [
    ...asPrinted(document),
    ...ofForce(document, replacing.get(document.metadata.id), today),
    ...ofSources(document, sources.value),
  ]);
}

function asPrinted({ metadata, tree, placeOf }: CorpusDocument): Issue[] {
  const texts = [...eachText({ tree })].map(({ text, provision }) => ({ words: text.value, provision }));
  // The head comes before the first article; what stands behind is quoted, attached, or signed.
  const head = texts.filter(({ provision }) => /^(?:tieu-de|mo-dau)/.test(provision));
  const number = head.flatMap(({ words }) => numberInHead(words) ?? [])[0];
  const day = (field: 'date' | 'inForce', name: string, printed: ReturnType<typeof printedDate>) =>
    !printed || says(metadata[field], printed.value)
      ? []
      : [
          issue('date-not-as-printed', placeOf([field]), {
            field: name,
            found: shown(metadata[field]),
            other: `“${printed.found}”`,
          }),
        ];
  const numbers = [metadata.number, ...metadata.otherNumbers];
  const isKnown = (found: string) =>
    numbers.some((one) => says(one, found, (a, b) => foldNumber(a) === foldNumber(b)));
  return [
    ...day('date', 'Ngày ban hành', head.flatMap(({ words }) => printedDate(words) ?? [])[0]),
    ...day('inForce', 'Ngày có hiệu lực', texts.flatMap(({ words }) => printedInForce(words) ?? [])[0]),
    ...(number && !isKnown(number.value)
      ? [
          issue('number-not-as-printed', placeOf(['number']), {
            found: metadata.number.value ? `“${metadata.number.value}”` : 'chưa biết',
            other: `“${number.value}”`,
          }),
        ]
      : []),
  ];
}

const foldNumber = (number: string) =>
  number.toLocaleLowerCase('vi').replace(/[–/-]/gu, '-').replace(/^0+/, '');
const shown = ({ value }: Fact) => (value === undefined ? 'chưa biết' : formatShortDate(value));
const isSame = (one: string, other: string) => one === other;

/** True when a fact says so, in one of its values, or has a note that explains why it does not. */
function says({ value, otherwise, note }: Fact, printed: string, agree = isSame): boolean {
  return (
    note !== undefined ||
    (value !== undefined && agree(value, printed)) ||
    otherwise.some((one) => agree(one.value, printed))
  );
}

/** Which document took the place of another, by the other's id. */
function replacements(documents: Documents, today: string): Map<string, CorpusDocument> {
  const found = new Map<string, CorpusDocument>();
  for (const document of documents.values()) {
    const { inForce, date, relations } = document.metadata;
    const from = inForce.value ?? date.value;
    if (from !== undefined && from > today) continue;
    for (const { kind, document: other } of relations) if (kind === 'replaces') found.set(other, document);
  }
  return found;
}

function ofForce(
  { metadata: { status, expires }, placeOf }: CorpusDocument,
  by: CorpusDocument | undefined,
  today: string,
): Issue[] {
  const { value, note } = status;
  if (note !== undefined) return [];
  if (value === 'duoc-thay-the' && !by) return [issue('replaced-by-nothing', placeOf(['status', 'value']))];
  if (value === 'con-hieu-luc' && by)
    return [
      issue('replaced-yet-in-force', placeOf(['status', 'value']), {
        found: by.file,
        other: by.metadata.number.value ?? by.metadata.id,
      }),
    ];
  return value === 'het-hieu-luc' && expires?.value !== undefined && expires.value > today
    ? [
        issue('ended-before-its-day', placeOf(['status', 'value']), {
          found: formatShortDate(expires.value),
        }),
      ]
    : [];
}

/** A page that was read in a copy of a month before the document was there tells nothing of it. */
function ofSources({ metadata, placeOf }: CorpusDocument, sources: Catalogues['sources']['value']): Issue[] {
  const { date } = metadata;
  if (date.value === undefined) return [];
  for (const field of ['number', 'title', 'date', 'signatory', 'status'] as const)
    for (const key of metadata[field].source) {
      const read = sources[key]?.read;
      if (read === undefined || date.value.slice(0, read.length) <= read) continue;
      const details = { found: `${key} (${formatShortDate(read)})`, other: formatShortDate(date.value) };
      return [issue('source-before-document', placeOf([field, 'source']), details)];
    }
  return [];
}
