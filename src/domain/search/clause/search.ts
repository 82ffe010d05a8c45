import type { ClauseIndex } from './clauseIndex.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { type Filters, passes } from './facets.ts';
import { forgivenReadings } from './forgive.ts';
import { type Depth, type Gathered, gather, SMALL } from './gather.ts';
import { type Judged, judgeRow } from './judge.ts';
import { keepTogether } from './keepTogether.ts';
import { placePath } from './placePath.ts';
import { type Reading, readQuery } from './query.ts';
import { scoreCandidate } from './score.ts';
import { findStance } from './stance.ts';
import { describeTier, runOf } from './tiers.ts';

export interface SearchOptions {
  filters?: Filters;
  offset?: number;
  /** At most 50. */
  limit?: number;
  /** About how many letters an excerpt has. */
  excerptLength?: number;
}

/** One result: a document, a clause of it, a body or a term. */
export interface ClauseHit {
  kind: 'document' | 'clause' | 'body' | 'term';
  /** Id of the document or body; the anchor of a term on its page. */
  id: string;
  /** Id of the clause in its document; empty unless `kind` is `clause`. */
  provision: string;
  /** How the document, body or term is called: "Nghị định 29/1998/NĐ-CP". */
  name: string;
  /** Where the clause stands: "Mục II › điểm 1". */
  path: string;
  /** The label printed before the clause: "1/". */
  label: string;
  /** A document's status id; empty for bodies and terms. */
  status: string;
  excerpt: Excerpt;
}

export interface ClauseResults {
  hits: ClauseHit[];
  /** How many clauses answer; more when `isTotalExact` is false. */
  total: number;
  isTotalExact: boolean;
  /** The query as it was understood, when a letter was forgiven. */
  understood?: string;
}

/** A mended query must stand close together, and one that is as typed but scattered wider may be mistyped. */
const CLOSE = 3;
/** Words without a single neighbour of the query beside them must at least stand in so few words. */
const LONE_WORDS_SPAN = 12;
/** So many of the words typed with marks must have them, where they stand apart or a letter was forgiven. */
const MARKS_APART = 0.5;
const MARKS_MENDED = 0.75;
/** Of so many times the rows wanted some may turn out to be no answers; then no more are read. */
const MOST_READ = 2;
/** Rows read beyond those shown, so that the words themselves can still change the order. */
const SPARE_ROWS_SMALL = 6;

/** What a query finds, best first. @throws IndexFault when the index cannot be read. */
export async function searchClauses(
  index: ClauseIndex,
  query: string,
  options: SearchOptions = {},
): Promise<ClauseResults> {
  const { filters = {}, offset = 0, excerptLength = 180 } = options;
  const limit = Math.min(50, options.limit ?? 10);
  const readings = readQuery(query, index.manifest.abbreviations);
  if (readings.length === 0) return { hits: [], total: 0, isTotalExact: true };
  const isFiltered = Object.values(filters).some((value) => value !== undefined && value !== '');
  const accepts = isFiltered ? passes(await index.facets(), filters) : () => true;
  const want = offset + limit + (index.manifest.records <= SMALL ? SPARE_ROWS_SMALL : 0);
  const look: Look = async (some, depth, isMended = false) => {
    const gathered = await Promise.all(
      some.map((reading) => gather(index, reading, { want, accepts, depth, readings: some.length })),
    );
    return judgeAll(index, gathered, want, isMended);
  };
  const answer = await findAnswer(index, readings, look);
  const shown = keepTogether(answer.judged).slice(offset, offset + limit);
  return {
    hits: shown.map((one) => toHit(one, excerptLength)),
    total: answer.total,
    isTotalExact: answer.gathered.every(({ isComplete }) => isComplete),
    ...(answer.mended && { understood: spellOut(answer.mended, answer.judged[0]) }),
  };
}

/** What was found, judged by its words, best first and each page or clause once. */
interface Answer {
  gathered: readonly Gathered[];
  judged: readonly Judged[];
  total: number;
  mended?: Reading;
}

/** Looks for readings, and of a mended one only for what stands close together. */
type Look = (readings: readonly Reading[], depth: Depth, isMended?: boolean) => Promise<Answer>;

/**
 * As typed; without superfluous words; with a letter put right. A word that stands nowhere is mistyped rather than
 * superfluous. Words that are found, but only far apart, give way to a whole phrase one letter away.
 */
async function findAnswer(index: ClauseIndex, readings: readonly Reading[], look: Look): Promise<Answer> {
  const near = await look(readings, 'phrases');
  const typed =
    near.judged.length > 0 || index.manifest.records <= SMALL ? near : await look(readings, 'words');
  const first = readings[0]!;
  const unknown = typed.gathered[0]!.unknown;
  if (typed.judged.length > 0) {
    const isClose = typed.judged.some(({ span }) => span <= CLOSE * first.words.length);
    if (isClose || first.words.length < 3) return typed;
    const mended = await lookMended(index, first, unknown, look);
    return mended?.judged[0]!.isPhrase ? mended : typed;
  }
  const loose = unknown.length === 0 ? await look(readings, 'loose') : typed;
  if (loose.judged.length > 0) return loose;
  return (
    (await lookMended(index, first, unknown, look)) ?? (unknown.length > 0 ? look(readings, 'loose') : typed)
  );
}

/** The first mended reading that finds something. */
async function lookMended(
  index: ClauseIndex,
  typed: Reading,
  unknown: readonly number[],
  look: Look,
): Promise<Answer | undefined> {
  let scattered: Answer | undefined;
  for (const mended of await forgivenReadings(index, typed, unknown)) {
    let answer = await look([mended], 'phrases', true);
    if (answer.judged.length === 0) answer = await look([mended], 'loose', true);
    if (answer.judged.length === 0) continue;
    if (answer.judged[0]!.isPhrase) return { ...answer, mended };
    scattered ??= { ...answer, mended };
  }
  return scattered;
}

/** Reads what is shown of the best clauses found and puts them in order. */
async function judgeAll(
  index: ClauseIndex,
  gathered: readonly Gathered[],
  want: number,
  isMended: boolean,
): Promise<Answer> {
  const starts = index.manifest.tiers.map(([start]) => start);
  const ranked = rank(starts, gathered);
  const judged: Judged[] = [];
  let read = 0;
  while (judged.length < want && read < Math.min(ranked.length, want * MOST_READ)) {
    const next = ranked.slice(read, read + want - judged.length);
    read += next.length;
    const rows = await Promise.all(next.map(({ number }) => index.row(number)));
    next.forEach(({ number, score, of, pairs }, at) => {
      const row = rows[at];
      if (!row) return;
      const { field } = describeTier(runOf(starts, number));
      const one = judgeRow(row, { number, score, reading: of.reading, pairs, field });
      const isKnown = judged.some(
        (other) => other.row.ownerKey === row.ownerKey && other.row.place === row.place,
      );
      if (!isKnown && isAnswer(one, pairs, isMended)) judged.push(one);
    });
  }
  judged.sort((a, b) => b.score - a.score || a.number - b.number);
  return { gathered, judged, total: ranked.length - read + judged.length };
}

/** False for words that only happen to stand in one clause. */
function isAnswer({ isPhrase, span, marks, reading }: Judged, pairs: number, isMended: boolean): boolean {
  const { length } = reading.words;
  if (isMended) return marks >= MARKS_MENDED && span <= CLOSE * length;
  if (isPhrase || length === 1) return true;
  return marks >= MARKS_APART && (pairs > 0 || span <= Math.max(LONE_WORDS_SPAN, CLOSE * length));
}

interface Ranked {
  number: number;
  score: number;
  of: Gathered;
  pairs: number;
}

/** Every clause found, by its best reading, best first. */
function rank(starts: readonly number[], gathered: readonly Gathered[]): Ranked[] {
  const best = new Map<number, Ranked>();
  for (const of of gathered)
    for (const candidate of of.candidates) {
      const { number, pairs } = candidate;
      const score = scoreCandidate(candidate, of, starts);
      if (score > (best.get(number)?.score ?? -1)) best.set(number, { number, score, of, pairs });
    }
  return [...best.values()].sort((a, b) => b.score - a.score || a.number - b.number);
}

/** A mended query in words as the best answer spells them. */
function spellOut({ words }: Reading, best: Judged | undefined): string {
  return words
    .map(({ key }) => {
      const found = best?.words.find((word) => word.key === key);
      return found ? best!.shown.slice(found.start, found.end).toLocaleLowerCase('vi') : key;
    })
    .join(' ');
}

function toHit({ row, reading, rowWords }: Judged, excerptLength: number): ClauseHit {
  const prefix = /^([bt]):/.exec(row.ownerKey)?.[1];
  const kind = prefix === 'b' ? 'body' : prefix === 't' ? 'term' : row.place === '' ? 'document' : 'clause';
  return {
    kind,
    id: prefix ? row.ownerKey.slice(2) : row.ownerKey,
    provision: row.place,
    name: row.ownerName,
    path: placePath(row.place),
    label: row.label,
    status: row.status,
    excerpt: excerptOf(row.text, rowWords, reading.words, findStance(rowWords, reading.words), excerptLength),
  };
}
