import { type OfficialText, RUN, runKey } from './officialText.ts';
import type { QuotationWord } from './word.ts';

/** A stretch of a handout's words that runs along official words, from run to run. */
export interface Copy {
  official: OfficialText;
  /** Words of the handout: from `from` to before `to`. */
  from: number;
  to: number;
  /** Official words: from `officialFrom` to before `officialTo`. */
  officialFrom: number;
  officialTo: number;
  /** How many words of the handout stand in a run, and how many of them are not just the document's title. */
  matched: number;
  ownMatched: number;
}

/** A run that stands in more places than this tells nothing. */
const MOST_PLACES = 40;

/**
 * Where a handout's words run along official ones: runs of four words that follow each other on both sides with at most
 * `gap` words between. Of stretches that overlap the longest is kept; they come in reading order.
 */
export function findCopies(words: readonly QuotationWord[], official: OfficialText, gap: number): Copy[] {
  const copies: Copy[] = [];
  let open: Copy[] = [];
  for (let at = 0; at + RUN <= words.length; at++) {
    const key = runKey(words.slice(at, at + RUN));
    const places = official.runs.get(key);
    if (!places || places.length > MOST_PLACES) continue;
    open = open.filter((copy) => at - copy.to <= gap);
    const isTitle = official.titleRuns.has(key);
    const taken = new Set<Copy>();
    for (const place of places) {
      const end = endOfRun(official, place);
      const before = nearestBefore(open, taken, place, end, at, gap);
      const copy = before ?? {
        official,
        from: at,
        to: at,
        officialFrom: place,
        officialTo: place,
        matched: 0,
        ownMatched: 0,
      };
      if (!before) {
        copies.push(copy);
        open.push(copy);
      }
      taken.add(copy);
      const fresh = at + RUN - Math.max(copy.to, at);
      copy.matched += fresh;
      if (!isTitle) copy.ownMatched += fresh;
      copy.to = at + RUN;
      copy.officialTo = end;
    }
  }
  return withoutOverlaps(copies);
}

/** After the last word of the run that begins at an official word; labels in it are passed over. */
function endOfRun({ words }: OfficialText, place: number): number {
  let at = place;
  for (let left = RUN; left > 0; at++) if (!words[at]!.isLabel) left--;
  return at;
}

/** The open stretch that a run goes on, the one with the least left out. */
function nearestBefore(
  open: readonly Copy[],
  taken: ReadonlySet<Copy>,
  place: number,
  end: number,
  at: number,
  gap: number,
): Copy | undefined {
  let best: Copy | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const copy of open) {
    if (taken.has(copy) || end <= copy.officialTo || place - copy.officialTo > gap + 1) continue;
    const drift = Math.abs(place - copy.officialTo - (at - copy.to));
    if (drift < least) {
      best = copy;
      least = drift;
    }
  }
  return least <= gap + 1 ? best : undefined;
}

function withoutOverlaps(copies: readonly Copy[]): Copy[] {
  const kept: Copy[] = [];
  for (const copy of copies.toSorted((a, b) => b.matched - a.matched || a.from - b.from))
    if (!kept.some((one) => copy.from < one.to && one.from < copy.to)) kept.push(copy);
  return kept.sort((a, b) => a.from - b.from);
}
