import type { Citation, FoundReference, UnresolvedReference } from '../citation/citation.ts';
import { findReferences } from '../citation/find.ts';
import { lookUpNumber } from '../citation/numberIndex.ts';
import { resolveReferences } from '../citation/resolve.ts';
import { spokenPlace } from '../provision/spokenPlace.ts';
import { documentUrl } from '../urls.ts';
import { isOfAnother } from './anotherProgramme.ts';
import { judgeAddress } from './judgeAddress.ts';
import { type Judgement, judgeDocument, judged } from './judgeDocument.ts';
import { hasProvision, type Knowledge } from './knowledge.ts';
import { likeNumbers } from './likeNumbers.ts';
import { suggestDocument } from './nearest.ts';
import { findProgrammePlaces } from './programmePlaces.ts';
import { isSaidToBeOld } from './saidToBeOld.ts';

/** A citation in words: where it stands in its text, what it points at when that is known, what is said of it. */
export interface JudgedWords extends Judgement {
  start: number;
  end: number;
  target?: Pick<Citation, 'document' | 'provision'>;
  /** Documents that could be meant, when nothing here tells which. */
  candidates?: readonly string[];
  /** It names no document: it is read as a place of the site's programme, which the handout must be about. */
  isUnnamed?: true;
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
  const references = new References(text, found, knowledge);
  const rights = citations
    .filter((one) => references.isTold(one))
    .map((one): JudgedWords => {
      const span = references.spanOf(one);
      return { ...judgeStanding(knowledge, text, one.document, span), ...span, target: one };
    });
  const wrongs = unresolved
    .filter((one) => references.isTold(one))
    .flatMap((one) => judgeUnresolved(knowledge, one, references) ?? []);
  const told = [...rights, ...wrongs];
  return [...told, ...judgePlaces(knowledge, text, told, references)].sort((a, b) => a.start - b.start);
}

/** The references of a text by where they begin, and which of them are told of. */
class References {
  readonly #byStart = new Map<number, FoundReference>();
  readonly #found: readonly FoundReference[];
  readonly #names: readonly FoundReference[];
  readonly #others: ReadonlySet<FoundReference>;
  /** Names of documents that stand in a place, and what is said of another document. */
  readonly #untold = new Set<number>();

  constructor(text: string, found: readonly FoundReference[], knowledge: Knowledge) {
    this.#found = found;
    this.#names = found.filter((one) => one.kind === 'name' || isNumbered(one));
    const others = new Set<number>();
    const withPlace = new Set<number>();
    for (const [index, one] of found.entries()) {
      this.#byStart.set(one.start, one);
      if (one.kind === 'provision' && typeof one.document === 'number') withPlace.add(one.document);
      if (one.kind === 'name' && isOfAnother(text, one, found, knowledge)) others.add(index);
    }
    const withNumber = found.filter(isNumbered);
    this.#others = new Set([...withNumber, ...[...others].map((index) => found[index]!)]);
    for (const [index, one] of found.entries()) {
      const owner = one.kind === 'provision' && typeof one.document === 'number' ? one.document : index;
      // "mỗi chi bộ có chương trình hành động": the word, not the document.
      const isCommonNoun = one.kind === 'name' && /^[^\p{Lu}\d]+$/u.test(one.text);
      // "Nghị định 29/1998/NĐ-CP" of "Điều 2 Nghị định 29/1998/NĐ-CP" is said with its place.
      if (others.has(owner) || withPlace.has(index) || isCommonNoun) this.#untold.add(one.start);
    }
  }

  at(start: number): FoundReference | undefined {
    return this.#byStart.get(start);
  }

  isTold({ start }: { start: number }): boolean {
    return !this.#untold.has(start);
  }

  /** Whether the name nearest to a place is one of another document that bears the same. */
  isBesideAnother({ start, end }: { start: number; end: number }): boolean {
    const far = (one: FoundReference) => Math.max(one.start - end, start - one.end);
    const nearest = this.#names.toSorted((a, b) => far(a) - far(b))[0];
    return nearest !== undefined && this.#others.has(nearest);
  }

  /** From the first to the last letter of a citation: a place together with the document's name. */
  spanOf({ start, end }: { start: number; end: number }) {
    const reference = this.at(start);
    const name =
      reference?.kind === 'provision' && typeof reference.document === 'number'
        ? this.#found[reference.document]
        : undefined;
    return name ? { start: Math.min(start, name.start), end: Math.max(end, name.end) } : { start, end };
  }
}

/** A programme with a number is another than the one whose name has none. */
function isNumbered({ kind, text }: FoundReference): boolean {
  return kind === 'number' && /^chương\s{1,3}trình/iu.test(text);
}

/** A document that no longer applies is cited rightly where the sentence says so. */
function judgeStanding(
  knowledge: Knowledge,
  text: string,
  document: string,
  { start, end }: { start: number; end: number },
): Judgement {
  const judgement = judgeDocument(knowledge, document);
  return judgement.verdict !== 'good' && isSaidToBeOld(text, start, end) ? judged('good') : judgement;
}

/** Places of the programme in everyday forms, where the grammar of citations has seen none. */
function judgePlaces(
  knowledge: Knowledge,
  text: string,
  told: readonly JudgedWords[],
  references: References,
): JudgedWords[] {
  return findProgrammePlaces(text)
    .filter((place) => !told.some((one) => place.start < one.end && one.start < place.end))
    .filter((place) => !references.isBesideAnother(place))
    .map(({ start, end, document, provision, isNamed }) => {
      const address = { page: documentUrl(document), fragment: provision, root: '', isCertain: true };
      const { leadsTo, ...judgement } = judgeAddress(knowledge, address);
      return {
        start,
        end,
        ...judgement,
        ...(leadsTo !== undefined && { target: { document, provision } }),
        ...(!isNamed && { isUnnamed: true as const }),
      };
    });
}

function judgeUnresolved(
  knowledge: Knowledge,
  { start, end, text, why, candidates }: UnresolvedReference,
  references: References,
): JudgedWords | undefined {
  const reference = references.at(start);
  if (why === 'ambiguous') {
    const details = { count: String(candidates.length) };
    const near = candidates.slice(0, 3).map((id) => suggestDocument(knowledge, id));
    return { start, end, candidates, ...judged('ambiguous', details, near) };
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
      ...references.spanOf({ start, end }),
      ...(judgement.verdict === 'good' ? notThere(knowledge, document, path) : judgement),
    };
  }
  // "Điều 1 Điều lệ Đảng" names a text by its title alone: nothing here says that it is wrong.
  if (reference?.kind !== 'number' || !/\d\s*[-/–]/u.test(text)) return undefined;
  return { start, end, ...judgeUnknownNumber(knowledge, reference) };
}

/** A slip of the pen is wrong; a document that is not here is outside what this site can say. */
function judgeUnknownNumber(
  knowledge: Knowledge,
  { number, type, dated }: FoundReference & { kind: 'number' },
): Judgement {
  const otherDay =
    dated === undefined ? [] : lookUpNumber(knowledge.numbers, { number, ...(type && { type }) });
  if (otherDay.length > 0) {
    const near = otherDay.slice(0, 3).map((id) => suggestDocument(knowledge, id));
    return judged('number-unknown', { otherDay: '1' }, near);
  }
  const { slips, sameOrdinal } = likeNumbers(knowledge, { number, type, dated });
  if (slips.length > 0) return judged('number-unknown', {}, slips);
  return judged('outside', { near: sameOrdinal.length > 0 ? '1' : '' }, sameOrdinal);
}

function notThere(knowledge: Knowledge, document: string, path: readonly string[]): Judgement {
  const { name } = knowledge.documents.get(document)!;
  return judged('place-unknown', { document: name, place: spokenPlace(path.join('-')), hasText: '1' }, [
    suggestDocument(knowledge, document),
  ]);
}
