import { formatShortDate } from '../../domain/document/date.ts';
import { type Issue, issue } from '../../domain/issue/index.ts';
import type { CorpusDocument } from '../corpus.ts';

/** What stands only on the younger of two documents: it acts upon what was there before it. */
const UPON_OLDER: ReadonlySet<string> = new Set(['replaces', 'amends', 'guides', 'implements', 'based-on']);

/** What cannot be true of the same two documents: one that is replaced is no longer amended, and is another. */
const EXCLUDE: Readonly<Record<string, readonly string[]>> = {
  replaces: ['amends', 'same-as'],
  amends: ['replaces', 'same-as'],
  'same-as': ['replaces', 'amends'],
};

type Documents = ReadonlyMap<string, CorpusDocument>;

/** No document is tied to itself, twice to another in one way, to one that came later, or round in a circle. */
export function checkRelations(documents: Documents): Issue[] {
  const issues = [...documents.values()].flatMap((document) => ownIssues(document, documents));
  // A tie the wrong way closes circles by itself: then it is what there is to mend.
  return issues.length > 0 ? issues : circles(documents);
}

function ownIssues(
  { metadata: { id, date, relations }, placeOf }: CorpusDocument,
  documents: Documents,
): Issue[] {
  const seen = new Set<string>();
  return relations.flatMap(({ kind, document }, index) => {
    const wrong = (detail: string, expected: string) => [
      issue('relation-impossible', placeOf(['relations', index, 'document']), { detail, expected }),
    ];
    const key = `${kind} ${document}`;
    if (document === id)
      return wrong(`${kind} chính văn bản này`, 'ghi id của văn bản kia, hoặc bỏ dòng này.');
    if (seen.has(key)) return wrong(`${kind} “${document}” ghi hai lần`, 'giữ một dòng.');
    seen.add(key);
    const rival = EXCLUDE[kind]?.find((one) => seen.has(`${one} ${document}`));
    if (rival)
      return wrong(
        `${kind} và ${rival} cùng một văn bản “${document}”`,
        'giữ một quan hệ: thay thế thì không còn gì để sửa đổi, và không phải chính văn bản ấy.',
      );
    const other = documents.get(document)?.metadata.date.value;
    if (!UPON_OLDER.has(kind) || !date.value || !other || !isEarlier(date.value, other)) return [];
    return wrong(
      `${kind} “${document}” ngày ${formatShortDate(other)}, sau văn bản này (${formatShortDate(date.value)})`,
      'quan hệ ghi ở văn bản trẻ hơn; chuyển dòng này sang văn bản kia, hoặc xem lại hai ngày.',
    );
  });
}

/** One fault a circle, at the document of it that is read last. */
function circles(documents: Documents): Issue[] {
  const told = new Set<string>();
  return [...documents.values()].reverse().flatMap(({ metadata: { id, relations }, placeOf }) =>
    relations.flatMap(({ kind, document }, index) => {
      if (!UPON_OLDER.has(kind)) return [];
      const way = wayTo(documents, document, id, kind);
      if (!way || way.some((one) => told.has(`${kind} ${one}`))) return [];
      for (const one of [id, ...way]) told.add(`${kind} ${one}`);
      return [
        issue('relation-impossible', placeOf(['relations', index, 'document']), {
          detail: `${kind} đi vòng, từ “${document}” trở lại văn bản này`,
          expected: 'bỏ một chiều: quan hệ chỉ ghi một lần, ở văn bản trẻ hơn.',
        }),
      ];
    }),
  );
}

/** True when both are known so far that one is surely before the other: 1998 is not before 1998-05-11. */
function isEarlier(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

/** The documents by which ties of a kind lead from one to another; undefined when they do not. */
function wayTo(documents: Documents, from: string, to: string, kind: string): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  const next = [from];
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    if (one === to) {
      const way: string[] = [];
      for (let step: string | undefined = one; step !== undefined; step = cameFrom.get(step)) way.push(step);
      return way;
    }
    for (const relation of documents.get(one)?.metadata.relations ?? [])
      if (relation.kind === kind && !cameFrom.has(relation.document)) {
        cameFrom.set(relation.document, one);
        next.push(relation.document);
      }
  }
  return undefined;
}
