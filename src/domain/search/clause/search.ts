import { type TextWord, wordsOf } from '../../text/textWord.ts';
import type { ClauseIndex } from './clauseIndex.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { type Filters, passes } from './facets.ts';
import { findAnswer } from './findAnswer.ts';
import { gather } from './gather.ts';
import { isWholeAnswer, judgeAll } from './judgeAll.ts';
import type { Judged } from './judged.ts';
import { loadLaterPart } from './laterPart.ts';
import type { Answer, Look } from './look.ts';
import type { LoadPart } from './parts.ts';
import { readQuery } from './query.ts';
import type { Reading } from './reading.ts';
import { ALSO_CALLED, ISSUED, TITLE } from './record.ts';
import type { Row } from './rows.ts';
import { findStance } from './stance.ts';

/** Words in the name of what is counted; more are a whole question. */
const LONGEST_THING = 4;

export interface SearchOptions {
  filters?: Filters;
  offset?: number;
  /** At most 50. */
  limit?: number;
  /** About how many letters an excerpt has. */
  excerptLength?: number;
  /** The number typed is known not to be here: of a query that is a number alone, only texts with that very number. */
  isMissingNumber?: boolean;
}

/** What a result is, by the letter before the key of what it belongs to; a document's key has none. */
const KINDS = { b: 'body', t: 'term', p: 'page', n: 'note' } as const;

/** One result: a document, a clause of it, a body, a term, a page of the site, a note on what later law changed. */
export interface ClauseHit {
  kind: 'document' | 'clause' | (typeof KINDS)[keyof typeof KINDS];
  /** Id of the document or body; the anchor of a term on its page; the path of a page. */
  id: string;
  /** Id of the clause in its document; empty unless `kind` is `clause` or `note`. */
  provision: string;
  /** How the document, body or term is called: "Nghị định 29/1998/NĐ-CP". */
  name: string;
  /** Where the clause stands: "Mục II › điểm 1". */
  path: string;
  /** The label printed before the clause: "1/"; `TITLE` where a document's official title is shown. */
  label: string;
  /** What is known of a document's force, in words; empty for all else. */
  status: string;
  excerpt: Excerpt;
  /** Telling words of the query that it does not hold: then it is the nearest there is, and no answer. */
  missing: string[];
  /** The site's own word by which it was found, where its text does not hold the query; empty where it does. */
  keyword: string;
}

export interface ClauseResults {
  hits: ClauseHit[];
  /** How many clauses answer; more when `isTotalExact` is false. */
  total: number;
  isTotalExact: boolean;
  /** The query as it was understood, when a letter was forgiven. */
  understood?: string;
}

/** What a query finds, best first. @throws IndexFault when the index cannot be read. */
export async function searchClauses(
  index: ClauseIndex,
  query: string,
  options: SearchOptions = {},
  part: LoadPart = loadLaterPart,
): Promise<ClauseResults> {
  const { filters = {}, offset = 0, excerptLength = 180 } = options;
  const limit = Math.min(50, options.limit ?? 10);
  const missing = options.isMissingNumber ? (await part('otherwise')).numberPhrase(query) : undefined;
  const isFiltered = Object.values(filters).some((value) => value !== undefined && value !== '');
  const accepts = isFiltered ? passes(await index.facets(), filters) : () => true;
  const want = offset + limit;
  const look: Look = async (some, depth, isAnswer) => {
    const gathered = await Promise.all(
      some.map((reading) => gather(index, reading, { want, accepts, depth, readings: some.length, part })),
    );
    return { gathered, ...(await judgeAll(index, gathered, want, isAnswer)) };
  };
  const read = (text: string) =>
    readQuery(text, {
      // Nothing in a number that is not here stands for something else.
      inWords: missing === undefined ? index.manifest.abbreviations : {},
      abbreviations: async () => (missing === undefined ? index.abbreviations() : {}),
      part,
    });
  const readings = await read(missing ?? query);
  if (readings.length === 0) return { hits: [], total: 0, isTotalExact: true };
  const answerTo = async (some: readonly Reading[]): Promise<Answer> => {
    if (missing !== undefined) return onlyPhrases(await look(some, 'phrases', isWholeAnswer));
    const found = await findAnswer(index, some, look, part);
    // No whole answer, and a word nobody knows.
    const isWhole = found.judged[0]?.missing.length === 0;
    const isKnown = isWhole || found.gathered.every(({ unknown }) => unknown.length === 0);
    if (isKnown && !found.mended) return found;
    const { orRespelled } = await part('respell');
    return orRespelled(index, query, found, async (text) => findAnswer(index, await read(text), look, part));
  };
  const answer = await answerTo(readings);
  // How many there are of one thing only a clause can say that names it; its words apart speak of something else.
  const isCount = readings.every(
    ({ asks, words }) =>
      asks !== undefined &&
      'countOf' in asks &&
      words[0]?.key === asks.countOf[0] &&
      words.length <= LONGEST_THING,
  );
  const { judged, total } = isCount ? onlyPhrases(answer) : answer;
  const shown = judged.slice(offset, offset + limit);
  return {
    hits: shown.map((one) => toHit(one, excerptLength)),
    total,
    isTotalExact: answer.gathered.every(({ isComplete }) => isComplete),
    ...(answer.mended && {
      understood: (await part('nearest')).spellOut(answer.mended, answer.judged[0]),
    }),
  };
}

/** What of an answer holds the query as it stands, one word after another. */
function onlyPhrases(answer: Answer): Answer {
  const judged = answer.judged.filter(({ isPhrase }) => isPhrase);
  return { ...answer, judged, total: judged.length && answer.total - answer.judged.length + judged.length };
}

function toHit({ row, reading, rowWords, missing }: Judged, excerptLength: number): ClauseHit {
  const prefix = /^([btpn]):/.exec(row.ownerKey)?.[1] as keyof typeof KINDS | undefined;
  const kind = prefix ? KINDS[prefix] : row.place === '' ? 'document' : 'clause';
  return {
    kind,
    id: prefix ? row.ownerKey.slice(2) : row.ownerKey,
    provision: row.place,
    name: row.ownerName,
    path: row.path,
    label: row.label,
    status: row.status,
    excerpt: excerptOf(
      row.text,
      rowWords,
      reading.words,
      findStance(rowWords, reading.words),
      excerptLength,
      kind === 'clause' ? row.text.length : endOfTitle(row),
    ),
    missing: missing.map(({ written, key }) => written ?? key),
    keyword: foundByKeyword(row, rowWords, reading),
  };
}

/** The keyword that holds most of the query's words which the text does not; empty where the text holds them all. */
function foundByKeyword(
  { ownerName, keywords }: Row,
  rowWords: readonly TextWord[],
  { words }: Reading,
): string {
  if (keywords === '') return '';
  const shown = new Set([...rowWords, ...wordsOf(ownerName)].map(({ key }) => key));
  const missing = words.map(({ key }) => key).filter((key) => !shown.has(key));
  const heldBy = (keyword: string) => {
    const own = new Set(wordsOf(keyword).map(({ key }) => key));
    return missing.filter((key) => own.has(key)).length;
  };
  const [best] = keywords
    .split('; ')
    .map((keyword) => ({ keyword, held: heldBy(keyword) }))
    .sort((one, other) => other.held - one.held);
  return best && best.held > 0 ? best.keyword : '';
}

/** Where the official title ends with which the row of a document begins, 0 where it begins with the site's words. */
function endOfTitle({ label, text }: Row): number {
  if (label !== TITLE) return 0;
  const ends = [ALSO_CALLED, ISSUED].map((lead) => text.indexOf(lead)).filter((at) => at >= 0);
  return Math.min(text.length, ...ends);
}
