import { FUNCTION_KEYS } from '../../text/functionWord.ts';
import { isBareSyllable } from '../../text/syllable.ts';
import { rawWords, readWord } from '../../text/textWord.ts';
import type { ClauseIndex } from './clauseIndex.ts';
import type { Answer } from './look.ts';
import { neighboursOf } from './nearest.ts';
import { pairTerm } from './termHash.ts';

/** How many words of a query may be strange: more are another language. */
const MOST_STRANGE = 2;
/** How many neighbours of a strange word are weighed. */
const MOST_NEIGHBOURS = 24;
/** What a word that only asks or joins is worth beside pairs of words that the texts have. */
const FUNCTION_WORTH = 0.7;

/**
 * A query with each of its strange words put right, in keys; undefined where none is strange, or one is like no word that
 * stands beside its neighbours here. A strange word is no syllable, none of the texts, and abbreviates nothing: "khomg",
 * "phoung", "dangvien", "fuong". The whole query is read anew then, so that its question is understood too.
 */
export async function respelled(index: ClauseIndex, query: string): Promise<string | undefined> {
  const raw = rawWords(query.normalize('NFC'));
  const typed = raw.map((word) => readWord(word).key);
  const [syllables, abbreviations] = await Promise.all([index.syllables(), index.abbreviations()]);
  const known = new Set([...syllables, ...FUNCTION_KEYS, ...Object.keys(abbreviations)]);
  const isStrange = (key: string) => !known.has(key) && /^[a-z]{2,}$/.test(key) && !isBareSyllable(key);
  const strange = [...typed.keys()].filter((at) => isStrange(typed[at]!));
  // Initials that nobody knows are a name, not a slip.
  const isName = (word: string) => word === word.toUpperCase() && query !== query.toUpperCase();
  if (strange.length === 0 || strange.length > MOST_STRANGE || strange.some((at) => isName(raw[at]!)))
    return undefined;
  if (typed.length === 1 && !/[aeiouy]/.test(typed[0]!)) return undefined;
  const words = typed.map((key) => [key]);
  for (const at of strange) {
    const best = await likeliest(index, words, at, known);
    if (!best) return undefined;
    words[at] = best;
  }
  return words.flat().join(' ');
}

/** An answer that lacks a word nobody knows, or the better one of the query with such words put right. */
export async function orRespelled(
  index: ClauseIndex,
  query: string,
  typed: Answer,
  answerTo: (query: string) => Promise<Answer>,
): Promise<Answer> {
  const lack = ({ judged, mended }: Answer) =>
    judged[0] ? judged[0].missing.length + Number(mended !== undefined) : Number.POSITIVE_INFINITY;
  const meant = await respelled(index, query);
  const other = meant === undefined ? undefined : await answerTo(meant);
  const best = other?.judged[0];
  return other && best && lack(other) < lack(typed)
    ? { ...other, mended: other.mended ?? best.reading }
    : typed;
}

/** The neighbour of a word that makes the most frequent pairs with the words beside it; several words where a space was lost. */
async function likeliest(
  index: ClauseIndex,
  words: readonly (readonly string[])[],
  at: number,
  known: ReadonlySet<string>,
): Promise<string[] | undefined> {
  const [before, after] = [words[at - 1]?.at(-1), words[at + 1]?.[0]];
  const typed = words[at]![0]!;
  // Who writes "fuong" means "phuong", whatever else is near.
  const [meant] = inFull(typed).filter((key) => known.has(key));
  if (meant !== undefined) return [meant];
  const candidates = neighboursOf(typed, known);
  const weighed = await Promise.all(
    candidates.slice(0, MOST_NEIGHBOURS).map(async (parts, rank) => {
      const row = [before, ...parts, after].filter((key) => key !== undefined);
      const pairs = row.slice(1).map((key, place) => pairTerm(row[place]!, key));
      const counts = await Promise.all(pairs.map(async (pair) => (await index.holders(pair))?.count ?? 0));
      const found = counts.filter((count) => count > 0).length / Math.max(1, counts.length);
      const functions = parts.filter((key) => FUNCTION_KEYS.has(key)).length / parts.length;
      const isAlone = counts.length === 0;
      const often = Math.log1p(Math.min(...counts, Number.MAX_SAFE_INTEGER)) / 1000;
      return {
        parts,
        worth: Math.max(found + (isAlone ? 1 : often), FUNCTION_WORTH * functions) - rank / 1e4,
      };
    }),
  );
  const [best] = weighed.sort((a, b) => b.worth - a.worth);
  return best && best.worth > 0 ? best.parts : undefined;
}

/** As letters are written short in messages: "fuong" → "phuong", "zan" → "dan", "jao" → "giao". */
function inFull(key: string): string[] {
  const first = { f: ['ph'], j: ['gi'], z: ['d', 'gi'], w: ['qu'] }[key[0]!] ?? [];
  return first.map((letters) => letters + key.slice(1));
}
