import { editDistance } from '../text/editDistance.ts';

/** The candidate that reads most like `found`, or undefined when none is near (over 40 % of the letters differ). */
export function nearest(found: string, given: Iterable<string>): string | undefined {
  const candidates = [...given];
  let best: { candidate: string; score: number } | undefined;
  for (const candidate of candidates) {
    const score = editDistance(found.toLowerCase(), candidate.toLowerCase());
    if (!best || score < best.score) best = { candidate, score };
  }
  if (best && best.score <= Math.max(2, Math.ceil(found.length * 0.4))) return best.candidate;
  return onlyLonger(found, candidates);
}

/** The one candidate that goes on where an id breaks off: "ban-can-su-dang" of "ban-can-su-dang-chinh-phu". */
function onlyLonger(found: string, candidates: readonly string[]): string | undefined {
  const longer = candidates.filter((candidate) => candidate.startsWith(`${found}-`));
  return longer.length === 1 ? longer[0] : undefined;
}

/** How many allowed values are worth listing. */
const LISTED = 12;

/** "Có phải “x”?" when something is near, else what is allowed: all of a short list, of a long one those most like it. */
export function didYouMean(found: string, candidates: Iterable<string>): string {
  const all = [...candidates];
  const near = nearest(found, all);
  if (near) return `có phải “${near}”?`;
  if (all.length <= LISTED) return `chọn một trong: ${all.join(', ')}.`;
  const like = [...all].sort((a, b) => unlikeness(found, a) - unlikeness(found, b)).slice(0, LISTED);
  return `không có giá trị nào gần giống; gần nhất là: ${like.join(', ')}, ….`;
}

/** Letters that differ, as a share of the longer of the two. */
function unlikeness(found: string, candidate: string): number {
  return (
    editDistance(found.toLowerCase(), candidate.toLowerCase()) / Math.max(found.length, candidate.length, 1)
  );
}
