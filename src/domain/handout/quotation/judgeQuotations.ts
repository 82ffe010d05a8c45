import { OWN_PROGRAMME } from '../../../site.config.ts';
import type { Span } from '../../citation/draft.ts';
import type { CitedPassage } from '../citedPassage.ts';
import type { Compared } from '../finding.ts';
import type { Judgement } from '../judgeDocument.ts';
import { hasProvision, type Knowledge } from '../knowledge.ts';
import { type Comparison, compareWithin } from './compareQuotation.ts';
import { type Copy, findCopies } from './findCopies.ts';
import { findQuotations, isSummary, type Quotation } from './findQuotations.ts';
import { type OfficialText, officialText } from './officialText.ts';
import { type QuotationSource, sourceOf } from './quotationSource.ts';
import { differingWords, elsewhere, notFound, sameWords } from './sayQuotation.ts';
import { type QuotationWord, quotationWordsOf, quotedWords } from './word.ts';

/** What is said of a quotation, and where it stands in its passage. */
export interface JudgedQuotation extends Judgement, Span {
  compared?: Compared;
}

/** The quotations of one passage, and which of its words are official: what they cite is no fault of the handout. */
export interface QuotedPassage {
  quotations: JudgedQuotation[];
  official: Span[];
}

/** Of so many words quotation marks say that they are a quotation; fewer are a term. */
const SHORTEST = 4;
/** So many words in a row are no chance, where nothing says whose they are. */
const NO_CHANCE = 8;
/** So many copied words are told of where nothing marks them as copied. */
const LONG_COPY = 12;
/** The share of words that is the same in what is meant to be a quotation. */
const LIKE = { marked: 0.6, unmarked: 0.8 };

/** Two places that a quotation is as good as equally like: the one cited is meant. */
const NEARLY = 0.15;

/** Compares every quotation and every long copy of a handout with the official words. */
export function judgeQuotations(passages: readonly CitedPassage[], knowledge: Knowledge): QuotedPassage[] {
  // The programme's words are looked for in every handout.
  hasProvision(knowledge, OWN_PROGRAMME, '');
  const texts = [...knowledge.texts].map(([document, text]) => officialText(document, text));
  if (texts.length === 0) return passages.map(() => ({ quotations: [], official: [] }));
  const quotations = findQuotations(passages);
  return passages.map((passage, index) =>
    judgePassage(passage, quotations[index]!, texts, knowledge, isSummary(passages, index)),
  );
}

function judgePassage(
  { text }: CitedPassage,
  quotations: readonly Quotation[],
  texts: readonly OfficialText[],
  knowledge: Knowledge,
  isOwn: boolean,
): QuotedPassage {
  const all = quotationWordsOf(text);
  const copies = texts
    .flatMap((official) => findCopies(all, official, 4))
    .map((copy) => ({ ...copy, ...spanOf(all, copy) }));
  const told = quotations.flatMap((one) => judgeQuotation(text, one, texts, knowledge) ?? []);
  const isTold = (copy: Span) => told.some((one) => copy.start < one.end && one.start < copy.end);
  const long = copies.filter(({ ownMatched }) => ownMatched >= LONG_COPY);
  const further = long
    .filter((copy) => !isOwn && !isTold(copy))
    .flatMap((copy) => judgeCopy(text, all, copy, knowledge) ?? []);
  // Four words in a row are official only in what is quoted or copied as a whole: any citation has so many.
  const official = [...long, ...copies.filter(isTold), ...told.filter(({ verdict }) => verdict === 'quoted')];
  return { quotations: [...told, ...further].sort((a, b) => a.start - b.start), official };
}

function spanOf(words: readonly QuotationWord[], { from, to }: Copy): Span {
  return { start: words[from]!.start, end: words[to - 1]!.end };
}

function judgeQuotation(
  text: string,
  { start, end, isMarked, from, isSurelyFrom }: Quotation,
  texts: readonly OfficialText[],
  knowledge: Knowledge,
): JudgedQuotation | undefined {
  const words = quotedWords(text, start, end);
  const count = words.filter(({ isGap }) => !isGap).length;
  if (count < SHORTEST) return undefined;
  const source = from && sourceOf(from, words, texts, knowledge);
  const judgement =
    (source && asCited(source, words, knowledge)) ??
    (source?.isForgotten
      ? undefined
      : asFound({ text, words, count, isMarked, isSurelyFrom, texts, source }, knowledge));
  return judgement && { start, end, ...judgement };
}

/** Right as the words stood on the day of the link, or as they stand now. */
function asCited(
  { onDay, present, earlier }: QuotationSource,
  words: readonly QuotationWord[],
  knowledge: Knowledge,
): Judgement | undefined {
  if (onDay && isSame(onDay)) return sameWords(knowledge, onDay, words, earlier);
  return present && isSame(present) ? sameWords(knowledge, present, words) : undefined;
}

interface Unsettled extends Pick<Quotation, 'isMarked' | 'isSurelyFrom'> {
  text: string;
  words: readonly QuotationWord[];
  count: number;
  texts: readonly OfficialText[];
  source?: QuotationSource | undefined;
}

/** Words that are not those of the place cited: like them, or those of another place, or of none. */
function asFound(
  quotation: Unsettled,
  knowledge: Knowledge,
): (Judgement & { compared?: Compared }) | undefined {
  const { text, words, isMarked, isSurelyFrom, texts, source } = quotation;
  const least = isMarked ? LIKE.marked : LIKE.unmarked;
  const cited = source?.onDay ?? source?.present;
  const isLikeCited = isLike(cited, least);
  const best = bestOf(texts.flatMap((one) => compareWithin(words, one) ?? []));
  if (isLikeCited && (best === undefined || cited.likeness >= best.likeness - NEARLY))
    return differingWords(knowledge, text, words, cited, source?.earlier);
  if (best && best.likeness >= least && isNoChance(best, quotation)) {
    if (!isSame(best)) return differingWords(knowledge, text, words, best);
    return source?.isKnown && isSurelyFrom
      ? elsewhere(knowledge, best, source.from)
      : sameWords(knowledge, best, words);
  }
  if (isLikeCited) return differingWords(knowledge, text, words, cited, source?.earlier);
  const isExpected = isMarked && isSurelyFrom && source?.isKnown && quotation.count > SHORTEST;
  return isExpected ? notFound(knowledge, source.from) : undefined;
}

/** As many words are the same as in a quotation that went wrong. */
function isLike(cited: Comparison | undefined, least: number): cited is Comparison {
  return cited !== undefined && cited.likeness >= least && cited.alignment.same >= SHORTEST;
}

/** Words that are found by themselves must be many, more than the document's title, and not said to be another document's. */
function isNoChance(best: Comparison, { source, count }: Unsettled): boolean {
  const isOfAnother = source !== undefined && !source.isKnown;
  return best.alignment.same >= NO_CHANCE && isOwn(best) && (!isOfAnother || count >= LONG_COPY);
}

/** What is copied word by word, or nearly so, where nothing says that it is a quotation. */
function judgeCopy(
  text: string,
  all: readonly QuotationWord[],
  copy: Copy,
  knowledge: Knowledge,
): JudgedQuotation | undefined {
  const words = all.slice(copy.from, copy.to);
  const comparison = compareWithin(words, copy.official, copy.officialFrom, copy.officialTo);
  if (!comparison) return undefined;
  const span = { start: words[0]!.start, end: words.at(-1)!.end };
  if (isSame(comparison)) return { ...span, ...sameWords(knowledge, comparison, words) };
  return comparison.likeness >= LIKE.unmarked
    ? { ...span, ...differingWords(knowledge, text, words, comparison) }
    : undefined;
}

const isSame = ({ alignment }: Comparison) => alignment.differing === 0;

function bestOf(comparisons: readonly Comparison[]): Comparison | undefined {
  return comparisons.toSorted((a, b) => b.likeness - a.likeness)[0];
}

/** Not just the title of the document, which stands in every citation of it. */
function isOwn({ official, first, last }: Comparison): boolean {
  let own = 0;
  for (let at = first; at <= last; at++) if (!official.titleWords.has(official.words[at]!.key)) own++;
  return own >= SHORTEST;
}
