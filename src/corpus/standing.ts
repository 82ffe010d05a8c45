// Over 200 lines: the ways by which a document's force is known, one short function each, in the order in which they are tried.
import { timeOf } from '../domain/document/chronology.ts';
import { formatShortDate } from '../domain/document/date.ts';
import { documentName } from '../domain/document/name.ts';
import {
  type Certainty,
  type Force,
  isAlive,
  isOver,
  STANDINGS,
  UNKNOWN_FORCE,
} from '../domain/document/standing.ts';
import type { Corpus, RelationView } from './corpus.ts';
import { horizonOf } from './horizon.ts';
import { type LaterCitation, laterCitationOf, laterCitationWords } from './laterCitation.ts';
import { relationsOf } from './relations.ts';
import { type Successor, successorOf } from './succession.ts';

/** What is known of a document's force and how surely; page, card, lists, search and data all say it from here. */
export interface Standing extends Force {
  certainty: Certainty;
  /** What the phrase rests on where no source says it outright: "vì …", or "tại Nghị định …". */
  reason?: string;
  /** The proof: keys of `sources.yaml` or provision ids of the programme. */
  source: readonly string[];
  /** A text that still reckoned with it after it had ended or was thought to: "Còn được viện dẫn ngày … tại …". */
  outlived?: string;
  /** What applies now in its place; absent where nothing is known to, or where that too is over. */
  now?: Successor;
}

type Judgement = Omit<Standing, 'outlived' | 'now'>;

const known = new WeakMap<Corpus, Map<string, Standing>>();

/**
 * What is known of a document's force: from its own facts, then from what replaced it, what it serves, what cites it,
 * when it began, what it replaced, and last from a living text that it serves.
 */
export function standingOf(corpus: Corpus, id: string): Standing {
  const standings = known.get(corpus) ?? new Map<string, Standing>();
  known.set(corpus, standings);
  const found = standings.get(id);
  if (found) return found;
  // A circle of ties proves nothing: whoever is asked again on the way is not known yet.
  standings.set(id, UNKNOWN);
  const cited = laterCitationOf(corpus, id);
  const judgement =
    fromOwnFacts(corpus, id) ??
    fromHorizon(corpus, id) ??
    fromReplacement(corpus, id) ??
    fromSameText(corpus, id) ??
    fromFallenBasis(corpus, id, cited) ??
    fromCitation(corpus, id, cited) ??
    fromBeginning(corpus, id) ??
    fromEndOfLine(corpus, id) ??
    fromLivingBasis(corpus, id) ??
    UNKNOWN;
  const now = successorOf(corpus, id);
  const applies = now !== undefined && !isOver(standingOf(corpus, now.document).id);
  const end = isOver(judgement.id) ? endOf(corpus, id) : '';
  const outlived = cited && end !== '' && cited.time > end && laterCitationWords(corpus, cited).join(' ');
  const standing = { ...judgement, ...(outlived && { outlived }), ...(applies && { now }) };
  standings.set(id, standing);
  return standing;
}

const UNKNOWN: Judgement = { ...UNKNOWN_FORCE, certainty: 'unknown', source: [] };

/** The status that a source states; a day of expiry says as much. */
function fromOwnFacts(corpus: Corpus, id: string): Judgement | undefined {
  const { status, expires } = corpus.documents.get(id)!.metadata;
  const stated = status.value === 'chua-xac-dinh' ? undefined : status.value;
  const value = stated ?? (expires?.value === undefined ? undefined : 'het-hieu-luc');
  if (value === undefined) return undefined;
  const fact = stated === undefined ? expires! : status;
  if (fact.inference !== undefined)
    return perhaps(isOver(value) ? 'co-le-het' : 'co-le-con', fact.inference, fact.source);
  if (isOver(value) && expires?.value !== undefined && expires.inference === undefined) {
    const phrase = `${STANDINGS['het-hieu-luc']} từ ${formatShortDate(expires.value)}`;
    return { id: 'het-hieu-luc', certainty: 'proved', phrase, source: fact.source };
  }
  const by = actorOf(corpus, id, value);
  return {
    id: value,
    certainty: 'proved',
    phrase: STANDINGS[value],
    ...(by && {
      reason: `${value === 'duoc-sua-doi' ? 'gần nhất bởi' : 'bởi'} ${nameOf(corpus, by.document)}`,
    }),
    source: [...new Set([...fact.source, ...(by?.source ?? [])])],
  };
}

/** What did to a document the thing that its status names, the last to do it. */
function actorOf(corpus: Corpus, id: string, status: string): RelationView | undefined {
  const kind = { 'duoc-thay-the': 'replaced-by', 'duoc-sua-doi': 'amended-by' }[status];
  return relationsOf(corpus, id).findLast((tie) => tie.kind === kind && tie.inference === undefined);
}

/** A programme gives itself a time, whether or not anything ended it. */
function fromHorizon({ documents }: Corpus, id: string): Judgement | undefined {
  const document = documents.get(id)!;
  const horizon = document.metadata.collection === 'programme' ? horizonOf(document) : undefined;
  if (horizon === undefined) return undefined;
  const phrase = `Đặt nhiệm vụ đến năm ${horizon.year}`;
  return { id: 'co-thoi-han', certainty: 'proved', phrase, source: [horizon.provision] };
}

/** A proved "replaces" proves the older one replaced; an inferred one lets it be thought so. */
function fromReplacement(corpus: Corpus, id: string): Judgement | undefined {
  const ties = relationsOf(corpus, id).filter(({ kind }) => kind === 'replaced-by');
  const tie = ties.find(({ inference }) => inference === undefined) ?? ties[0];
  if (tie === undefined) return undefined;
  const by = nameOf(corpus, tie.document);
  if (tie.inference === undefined)
    return {
      id: 'duoc-thay-the',
      certainty: 'proved',
      phrase: STANDINGS['duoc-thay-the'],
      reason: `bởi ${by}`,
      source: tie.source,
    };
  return perhaps(
    'co-le-het',
    `vì ${by} có lẽ đã thay thế: ${tie.inference.replace(/^vì /u, '')}`,
    tie.source,
  );
}

/** What is known of the text that this one most probably is, is probably known of this one. */
function fromSameText(corpus: Corpus, id: string): Judgement | undefined {
  const time = (document: string) => timeOf(corpus.documents.get(document)!.metadata);
  const tie = relationsOf(corpus, id).find(
    ({ kind, document }) => kind === 'same-as' && time(document) !== '',
  );
  if (tie === undefined || time(id) > time(tie.document)) return undefined;
  const same = standingOf(corpus, tie.document);
  if (same.id === 'chua-xac-dinh') return undefined;
  const reason = `vì có lẽ chính là ${nameOf(corpus, tie.document)}, văn bản ${lower(same.phrase)}`;
  const source = [...new Set([...tie.source, ...same.source])];
  return isOver(same.id)
    ? perhaps('co-le-het', reason, source)
    : { id: same.id, certainty: 'inferred', phrase: same.phrase, reason, source };
}

const DEPENDS: Record<string, string> = {
  guides: 'được hướng dẫn',
  implements: 'được thi hành',
  amends: 'được sửa đổi',
};

/**
 * What guides, carries out or amends a text falls with it, as a rule; not proved, so it is said as an inference. Not
 * where another text that it serves is alive, nor where something still leaned on it after the fall.
 */
function fromFallenBasis(
  corpus: Corpus,
  id: string,
  cited: LaterCitation | undefined,
): Judgement | undefined {
  const bases = relationsOf(corpus, id).filter(({ kind }) => kind in DEPENDS);
  const standing = (tie: RelationView) => standingOf(corpus, tie.document);
  if (bases.some((tie) => isAlive(standing(tie).id))) return undefined;
  const fallen = bases.find((tie) => isOver(standing(tie).id));
  if (fallen === undefined) return undefined;
  if (cited && cited.time > endOf(corpus, fallen.document)) return undefined;
  const { phrase, source } = standing(fallen);
  const reason = `vì văn bản ${DEPENDS[fallen.kind]}, ${nameOf(corpus, fallen.document)}, ${lower(phrase)}`;
  return perhaps('co-le-het', reason, [...new Set([...fallen.source, ...source])]);
}

/** When a document ended: its own day, else when its successor came, else when what it served ended; empty when not known. */
function endOf(corpus: Corpus, id: string): string {
  const { expires } = corpus.documents.get(id)!.metadata;
  if (expires?.value !== undefined) return expires.value;
  const ties = relationsOf(corpus, id);
  const by = ties.find(({ kind }) => kind === 'replaced-by');
  if (by) return timeOf(corpus.documents.get(by.document)!.metadata);
  const fallen = ties.find(
    ({ kind, document }) => kind in DEPENDS && isOver(standingOf(corpus, document).id),
  );
  return fallen ? endOf(corpus, fallen.document) : '';
}

function fromCitation(corpus: Corpus, id: string, cited: LaterCitation | undefined): Judgement | undefined {
  const begins = corpus.documents.get(id)!.metadata.inForce.value ?? '';
  if (cited === undefined || cited.time <= begins) return undefined;
  const [phrase, reason] = laterCitationWords(corpus, cited);
  return { id: 'con-vien-dan', certainty: 'cited', phrase, reason, source: cited.source };
}

function fromBeginning({ documents }: Corpus, id: string): Judgement | undefined {
  const { inForce } = documents.get(id)!.metadata;
  if (inForce.value === undefined || inForce.inference !== undefined) return undefined;
  return {
    id: 'co-hieu-luc',
    certainty: 'proved',
    phrase: `Có hiệu lực từ ${formatShortDate(inForce.value)}`,
    source: inForce.source,
  };
}

/** What took another's place and was not seen to lose its own is probably applied still. */
function fromEndOfLine(corpus: Corpus, id: string): Judgement | undefined {
  const tie = relationsOf(corpus, id).findLast(({ kind }) => kind === 'replaces');
  if (tie === undefined) return undefined;
  const verb = tie.inference === undefined ? 'đã' : 'có lẽ đã';
  const reason = `vì ${verb} thay thế ${nameOf(corpus, tie.document)} và chưa thấy văn bản nào thay thế chính nó`;
  return perhaps('co-le-con', reason, tie.source);
}

/**
 * What amends, guides or carries out a living text is probably applied with it; living is also what somebody still
 * reckoned with after this text had come.
 */
function fromLivingBasis(corpus: Corpus, id: string): Judgement | undefined {
  const own = timeOf(corpus.documents.get(id)!.metadata);
  const tie = relationsOf(corpus, id).find(({ kind, document, inference }) => {
    if (!(kind in DEPENDS) || inference !== undefined) return false;
    if (isAlive(standingOf(corpus, document).id)) return true;
    const cited = own === '' ? undefined : laterCitationOf(corpus, document);
    return cited !== undefined && cited.document !== id && cited.time > own;
  });
  if (tie === undefined) return undefined;
  const { id: standing, phrase, source } = standingOf(corpus, tie.document);
  // That this very text amended it need not be said again.
  const alive = standing === 'duoc-sua-doi' ? STANDINGS['con-hieu-luc'] : phrase;
  const reason = `vì văn bản ${DEPENDS[tie.kind]}, ${nameOf(corpus, tie.document)}, ${lower(alive)} và chưa thấy văn bản nào thay thế văn bản này`;
  return perhaps('co-le-con', reason, [...new Set([...tie.source, ...source])]);
}

function perhaps(id: 'co-le-het' | 'co-le-con', reason: string, source: readonly string[]): Judgement {
  return { id, certainty: 'inferred', phrase: STANDINGS[id], reason, source };
}

function nameOf({ documents }: Corpus, id: string): string {
  return documentName(documents.get(id)!.metadata);
}

function lower(words: string): string {
  return words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
}
