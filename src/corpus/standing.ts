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
import { formatClause } from '../domain/provision/clauseReference.ts';
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
  /** The proof: keys of `sources.yaml` or clauses (`id#muc-i`). */
  source: readonly string[];
  /** A text that reckoned with it after it began, was amended or ended: "Còn được viện dẫn ngày … tại …". */
  cited?: string;
  /** True where it was amended and no text since then shows what of it still applies. */
  isRestUnknown?: boolean;
  /** What applies now in its place; absent where nothing is known to, or where that too is over. */
  now?: Successor;
}

type Judgement = Omit<Standing, 'cited' | 'now'>;

const known = new WeakMap<Corpus, Map<string, Standing>>();

/**
 * What is known of a document's force: from its own facts, then from what replaced it, what it serves, when it began,
 * what cites it, what it replaced, and last from a living text that it serves.
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
    fromBeginning(corpus, id) ??
    fromCitation(corpus, id, cited) ??
    fromEndOfLine(corpus, id) ??
    fromLivingBasis(corpus, id) ??
    UNKNOWN;
  const now = successorOf(corpus, id);
  const applies = now !== undefined && !isOver(standingOf(corpus, now.document).id);
  const since = sinceWhen(corpus, id, judgement);
  const later = cited && since !== '' && cited.time > since && cited;
  const standing = {
    ...judgement,
    ...(later && {
      cited: laterCitationWords(corpus, later).join(' '),
      source: [...new Set([...judgement.source, ...later.source])],
    }),
    ...(judgement.id === 'duoc-sua-doi' && !later && { isRestUnknown: true }),
    ...(applies && { now }),
  };
  standings.set(id, standing);
  return standing;
}

const UNKNOWN: Judgement = { ...UNKNOWN_FORCE, certainty: 'unknown', source: [] };

/** After when a citation says more than the judgement does: the end, the last amendment, the beginning; empty for never. */
function sinceWhen(corpus: Corpus, id: string, judgement: Judgement): string {
  if (isOver(judgement.id)) return endOf(corpus, id);
  if (judgement.id === 'co-hieu-luc') return corpus.documents.get(id)!.metadata.inForce.value ?? '';
  const by = judgement.id === 'duoc-sua-doi' ? actorOf(corpus, id, judgement.id) : undefined;
  return by ? timeOf(corpus.documents.get(by.document)!.metadata) : '';
}

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
  const horizon = document.metadata.role === 'programme' ? horizonOf(document) : undefined;
  if (horizon === undefined) return undefined;
  const phrase = `Đặt nhiệm vụ đến năm ${horizon.year}`;
  return {
    id: 'co-thoi-han',
    certainty: 'proved',
    phrase,
    source: [formatClause({ document: id, provision: horizon.provision })],
  };
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
    // "Có lẽ" of the phrase is the doubt of the whole sentence: it is not said again.
    `do ${by} thay thế, ${tie.inference}`,
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
  const reason = `vì được hiểu là ${nameOf(corpus, tie.document)}, văn bản ${lower(same.phrase)}`;
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
  const { id: end, phrase, source } = standing(fallen);
  // "Có lẽ" once in a sentence: what is thought of the one is thought of the other too.
  const ended = end === 'co-le-het' ? 'cũng vậy' : lower(phrase);
  const reason = `vì văn bản ${DEPENDS[fallen.kind]}, ${nameOf(corpus, fallen.document)}, ${ended}`;
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
  const [phrase, where] = laterCitationWords(corpus, cited);
  // What took another's place is the end of its line: that nothing took its own is worth saying.
  const isEnd = relationsOf(corpus, id).some(({ kind }) => kind === 'replaces');
  const reason = isEnd ? `${where}, chưa thấy văn bản thay thế` : where;
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
  const all = relationsOf(corpus, id).filter(({ kind }) => kind === 'replaces');
  const proved = all.filter(({ inference }) => inference === undefined);
  const ties = proved.length > 0 ? proved : all;
  if (ties.length === 0) return undefined;
  const names = ties.map(({ document }) => nameOf(corpus, document)).join(' và ');
  const verb = proved.length > 0 ? 'đã' : 'được hiểu là đã';
  const reason = `vì ${verb} thay thế ${names}, chưa thấy văn bản nào thay thế chính nó`;
  return perhaps('co-le-con', reason, [...new Set(ties.flatMap(({ source }) => source))]);
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
  const { id: standing, phrase, source, cited } = standingOf(corpus, tie.document);
  // That this very text amended it need not be said again.
  const alive = standing === 'duoc-sua-doi' ? (cited ?? phrase) : phrase;
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
