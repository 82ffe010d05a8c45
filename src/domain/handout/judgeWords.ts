import type { Citation, FoundReference, UnresolvedReference } from '../citation/citation.ts';
import { findReferences } from '../citation/find.ts';
import { lookUpNumber } from '../citation/numberIndex.ts';
import { resolveReferences } from '../citation/resolve.ts';
import { spokenPlace } from '../provision/spokenPlace.ts';
import { documentUrl } from '../urls.ts';
import { judgeAddress } from './judgeAddress.ts';
import { type Judgement, judgeDocument, judged } from './judgeDocument.ts';
import { hasProvision, type Knowledge } from './knowledge.ts';
import { nearNumbers, suggestDocument } from './nearest.ts';

/** A citation in words: where it stands in its text, what it points at when that is known, what is said of it. */
export interface JudgedWords extends Judgement {
  start: number;
  end: number;
  target?: Pick<Citation, 'document' | 'provision'>;
}

/** Judges every citation in a text, as read from outside all documents: "Điều này" and a bare "mục II" say nothing. */
export function judgeWords(knowledge: Knowledge, text: string): JudgedWords[] {
  const found = findReferences(text, { names: knowledge.names });
  const { citations, unresolved } = resolveReferences(found, {
    document: '',
    path: [],
    index: knowledge.numbers,
    typeOf: (document) => knowledge.documents.get(document)?.type,
    hasProvision: (document, provision) => hasProvision(knowledge, document, provision),
  });
  const rights = citations
    // "Nghị định 29/1998/NĐ-CP" of "Điều 2 Nghị định 29/1998/NĐ-CP" is said with its place.
    .filter((one) => !isNameOfPlace(one, found))
    .map(
      (one): JudgedWords => ({
        ...judgeDocument(knowledge, one.document),
        ...spanOf(one, found),
        target: one,
      }),
    );
  const wrongs = unresolved.flatMap((one) => judgeUnresolved(knowledge, one, found) ?? []);
  return [...rights, ...wrongs].sort((a, b) => a.start - b.start);
}

/** From the first to the last letter of a citation: a place together with the document's name. */
function spanOf({ start, end }: { start: number; end: number }, found: readonly FoundReference[]) {
  const reference = found.find((one) => one.start === start);
  const name =
    reference?.kind === 'provision' && typeof reference.document === 'number'
      ? found[reference.document]
      : undefined;
  return name ? { start: Math.min(start, name.start), end: Math.max(end, name.end) } : { start, end };
}

/** True for the document's name that a place belongs to: it is judged with its place. */
function isNameOfPlace(name: Citation, found: readonly FoundReference[]): boolean {
  const at = found.findIndex(({ start }) => start === name.start);
  return found.some((one) => one.kind === 'provision' && one.document === at);
}

function judgeUnresolved(
  knowledge: Knowledge,
  { start, end, text, why, candidates }: UnresolvedReference,
  found: readonly FoundReference[],
): JudgedWords | undefined {
  const reference = found.find((one) => one.start === start);
  if (why === 'ambiguous') {
    const details = { count: String(candidates.length) };
    const near = candidates.slice(0, 3).map((id) => suggestDocument(knowledge, id));
    return { start, end, ...judged('ambiguous', details, near) };
  }
  if (why === 'no-such-provision') {
    const [document] = candidates;
    const path =
      reference?.kind === 'provision' ? reference.path.filter((part) => typeof part === 'string') : [];
    if (document === undefined || path.length === 0) return undefined;
    const page = documentUrl(document);
    const judgement = judgeAddress(knowledge, { page, fragment: path.join('-'), root: '', isCertain: true });
    // A place that the id grammar cannot read ("Phụ lục B") is not there either.
    return {
      ...spanOf({ start, end }, found),
      ...(judgement.verdict === 'good' ? notThere(knowledge, document, path) : judgement),
    };
  }
  // "Điều 1 Điều lệ Đảng" names a text by its title alone: nothing here says that it is wrong.
  if (reference?.kind !== 'number' || !/\d\s*[-/–]/u.test(text)) return undefined;
  const { number, type, dated } = reference;
  const otherDay =
    dated === undefined ? [] : lookUpNumber(knowledge.numbers, { number, ...(type && { type }) });
  if (otherDay.length > 0) {
    const near = otherDay.slice(0, 3).map((id) => suggestDocument(knowledge, id));
    return { start, end, ...judged('number-unknown', { otherDay: '1' }, near) };
  }
  const near = nearNumbers(knowledge, number, type);
  return { start, end, ...judged('number-unknown', { near: near.length > 0 ? '1' : '' }, near) };
}

function notThere(knowledge: Knowledge, document: string, path: readonly string[]): Judgement {
  const { name } = knowledge.documents.get(document)!;
  return judged('place-unknown', { document: name, place: spokenPlace(path.join('-')), hasText: '1' }, [
    suggestDocument(knowledge, document),
  ]);
}
