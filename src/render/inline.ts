import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/** A stretch of a text that is shown as an element: offsets, and the element that takes the words in. */
export interface WrappedSpan {
  start: number;
  end: number;
  /** Wraps the words; may return several nodes. */
  wrap: (words: ElementContent[]) => ElementContent[];
  /** Links may not stand inside links (HTML 4.5.1): a weak one (an editor's note) gives way to a citation inside it. */
  link?: 'weak' | 'strong';
  /** How the words are shown when the link has to give way. */
  plain?: (words: ElementContent[]) => ElementContent[];
}

/**
 * The words of a text as hast, letter by letter, with spans as nested elements. Spans that cross are cut at the
 * border of the earlier one, so the words never change whatever the annotations are.
 */
export function toInline(value: string, spans: readonly WrappedSpan[]): ElementContent[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  return build(value, 0, value.length, ordered, false);
}

function build(
  value: string,
  from: number,
  to: number,
  spans: readonly WrappedSpan[],
  inLink: boolean,
): ElementContent[] {
  const nodes: ElementContent[] = [];
  let at = from;
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index]!;
    const start = Math.max(span.start, at);
    const end = Math.min(span.end, to);
    if (isOutside(span, at, to) || (start === end && span.start !== span.end)) continue;
    if (start > at) nodes.push({ type: 'text', value: value.slice(at, start) });
    const inner = spans.slice(index + 1).filter((other) => other.start < end && other.end > start);
    const isLink = span.link !== undefined && !isBlocked(span, inner, inLink);
    const words = build(value, start, end, inner, inLink || isLink);
    const wrap = span.link && !isLink ? (span.plain ?? bare) : span.wrap;
    nodes.push(...wrap(words));
    at = end;
  }
  if (to > at) nodes.push({ type: 'text', value: value.slice(at, to) });
  return nodes;
}

const bare = (words: ElementContent[]) => words;
const isOutside = ({ start, end }: WrappedSpan, from: number, to: number) => end < from || start > to;

/** A link inside a link is none; a weak one gives way to a strong one inside it. */
function isBlocked({ link }: WrappedSpan, inner: readonly WrappedSpan[], inLink: boolean): boolean {
  return inLink || (link === 'weak' && inner.some((one) => one.link === 'strong'));
}

/** Wraps words in one element. */
export function elementAround(
  tag: string,
  properties: Record<string, string | undefined>,
): WrappedSpan['wrap'] {
  return (words) => [h(tag, properties, words)];
}
