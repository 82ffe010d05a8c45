import { OWN_PROGRAMME } from '../../site.config.ts';
import type { CitedPassage } from './citedPassage.ts';
import { judged } from './judgeDocument.ts';
import type { JudgedWords } from './judgeWords.ts';

/**
 * What a handout as a whole settles: a number that several documents bear means the one that it names elsewhere in
 * full; a place without a document is one of the site's programme when the handout cites that.
 */
export function settleByWhole(
  passages: readonly CitedPassage[],
  links: readonly { leadsTo?: string }[],
  isProgramme: (address: string) => boolean,
): CitedPassage[] {
  const named = new Set(passages.flatMap(({ cited }) => cited.map(({ document }) => document)));
  const isAbout =
    links.some(({ leadsTo }) => leadsTo !== undefined && isProgramme(leadsTo)) ||
    passages.some(({ words }) =>
      words.some(({ target, isUnnamed }) => target?.document === OWN_PROGRAMME && !isUnnamed),
    );
  return passages.map((passage) => {
    const words = passage.words
      .filter(({ isUnnamed }) => isAbout || !isUnnamed)
      .map((one) => settled(one, named));
    const left = new Set(words);
    const dropped = passage.words.filter((one) => one.isUnnamed && !left.has(one));
    const cited = passage.cited.filter(({ start }) => !dropped.some((one) => one.start === start));
    return { ...passage, words, cited, isCitation: passage.isCitation && cited.length > 0 };
  });
}

function settled(one: JudgedWords, named: ReadonlySet<string>): JudgedWords {
  const meant = (one.candidates ?? []).filter((id) => named.has(id));
  const isSettled = one.verdict === 'ambiguous' && one.candidates!.length > 1 && meant.length === 1;
  return isSettled ? { ...one, ...judged('good'), target: { document: meant[0]! } } : one;
}
