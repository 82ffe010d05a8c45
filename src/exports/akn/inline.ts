import type { EditionLink, EditionText } from '../edition.ts';
import { xml, xmlText } from '../xml.ts';

interface Span {
  start: number;
  end: number;
  wrap: (inside: string) => string;
}

/**
 * Official words as inline Akoma Ntoso: `b` and `i` as printed, `ref` where they cite, `noteRef` where a footnote is
 * called, `eol` at a printed line break.
 */
export function aknInline({ value, marks, links }: EditionText): string {
  const printed = marks.flatMap((mark): Span[] => {
    const { start, end } = mark;
    if (mark.type === 'strong') return [{ start, end, wrap: (inside) => xml('b', {}, inside) }];
    if (mark.type === 'emphasis') return [{ start, end, wrap: (inside) => xml('i', {}, inside) }];
    if (mark.type === 'footnote')
      return [
        { start, end, wrap: () => xml('noteRef', { href: `#${footnoteEid(mark.note)}`, marker: mark.note }) },
      ];
    return [];
  });
  const borders = printed.flatMap(({ start, end }) => [start, end]);
  const cited = links.flatMap((link) => piecesOf(link, borders));
  const spans = [...printed, ...cited].sort((a, b) => a.start - b.start || b.end - a.end);
  return nest(value, 0, value.length, spans);
}

/** The eId of a printed footnote. */
export const footnoteEid = (id: string) => `fn_${id}`;

/** A citation is cut where print changes, so that what is printed stays whole. */
function piecesOf({ start, end, iri }: EditionLink, borders: readonly number[]): Span[] {
  const inside = borders.filter((border) => border > start && border < end);
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => ({
    start: cuts[index]!,
    end: to,
    wrap: (words) => xml('ref', { href: iri }, words),
  }));
}

function nest(value: string, from: number, to: number, spans: readonly Span[]): string {
  let at = from;
  let out = '';
  spans.forEach((span, index) => {
    if (span.start < at || span.end > to || (span.start >= to && span.end > span.start)) return;
    out += words(value.slice(at, span.start));
    const isPoint = span.start === span.end;
    // A footnote called behind the last letter stands behind the element, too.
    const inner = spans
      .slice(index + 1)
      .filter((one) => one.start >= span.start && one.start < span.end && one.end <= span.end);
    out += span.wrap(isPoint ? '' : nest(value, span.start, span.end, inner));
    at = span.end;
  });
  return out + words(value.slice(at, to));
}

const words = (text: string) => text.split('\n').map(xmlText).join('<eol/>');
