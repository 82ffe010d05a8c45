import { editDistance } from '../text/editDistance.ts';

/** The candidate that reads most like `found`, or undefined when none is near (over 40 % of the letters differ). */
export function nearest(found: string, candidates: Iterable<string>): string | undefined {
  let best: { candidate: string; score: number } | undefined;
  for (const candidate of candidates) {
    const score = editDistance(found.toLowerCase(), candidate.toLowerCase());
    if (!best || score < best.score) best = { candidate, score };
  }
  return best && best.score <= Math.max(2, Math.ceil(found.length * 0.4)) ? best.candidate : undefined;
}

/** "Có phải “x”?" when something is near, else the list of what is allowed (at most twelve, then "…"). */
export function didYouMean(found: string, candidates: Iterable<string>): string {
  const all = [...candidates];
  const near = nearest(found, all);
  if (near) return `có phải “${near}”?`;
  const shown = all.slice(0, 12).join(', ');
  return `chọn một trong: ${shown}${all.length > 12 ? ', …' : ''}.`;
}
