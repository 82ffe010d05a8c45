import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Corpus } from '../../corpus/corpus.ts';
import type { MapEdgeKind } from '../../corpus/documentMap.ts';
import { standingOf } from '../../corpus/standing/standing.ts';
import type { Succession } from '../../corpus/succession.ts';
import { dateWords, timeOf } from '../../domain/document/chronology.ts';
import { documentUrl } from '../../domain/urls.ts';
import { breakLines, textWidth } from '../textWidth.ts';
import { shortDocumentName, spokenDocument } from './nodeLabel.ts';
import { type MarkTone, STANDING_MARKS, toneOf } from './standingMark.ts';
import { tieSentence } from './tieWords.ts';
import { pixelOf, type TimeScale } from './timeScale.ts';
import { yearsOf } from './years.ts';

/** Width of the picture: it stands whole on a phone of 360 px, with letters of 13 px. */
export const CHAIN_WIDTH = 328;
const FONT = 13;
const SMALL = 13;
const ROW = 44;
/** Room left and right of the axis. */
const EDGE = 12;

/** Letters of some desks (DejaVu) are wider than those that `textWidth` knows: a name shortened for these fits in those. */
const WIDER = 1.12;

/** Room between the middle of a mark and a line. */
const RIM = 10;

/** A document of a line of succession, drawn. Pixels. */
export interface ChainStep {
  id: string;
  x: number;
  y: number;
  side: 'left' | 'right';
  name: string;
  /** Its date, or that it is not known. */
  when: string;
  width: number;
}

export interface ChainLayout {
  height: number;
  steps: readonly ChainStep[];
}

/**
 * A line of succession as stairs: time from left to right, one document a row, its name on the side that has more
 * room. A document without a date stands at the year in its number, else where its neighbour in the line stands.
 */
export function layOutChain({ documents }: Corpus, line: readonly Succession[]): ChainLayout {
  const own = line.map(({ document }) => timeOf(documents.get(document)!.metadata));
  const known = own.map((time, at) => time || own.slice(at).find(Boolean) || own.findLast(Boolean) || '2002');
  // A bare year stands at its middle, yet never after a day of that year which the line puts behind it.
  const times = known.map(
    (time, at) => known.slice(at).find((one) => one > time && one.startsWith(time)) ?? time,
  );
  const from = Math.floor(Math.min(...times.map(yearsOf)));
  const to = Math.max(Math.ceil(Math.max(...times.map(yearsOf))), from + 1);
  const scale: TimeScale = { from, to, start: EDGE, end: CHAIN_WIDTH - EDGE };
  const steps = line.map(({ document }, index): ChainStep => {
    const { metadata } = documents.get(document)!;
    const x = Math.round(pixelOf(scale, times[index]!) * 10) / 10;
    const side = x < CHAIN_WIDTH / 2 ? 'right' : 'left';
    const room = (side === 'right' ? CHAIN_WIDTH - x : x) - 20;
    const name = breakLines(shortDocumentName(metadata), room / WIDER, FONT, 1)[0]!;
    const when = dateWords(metadata);
    const width = Math.max(textWidth(name, FONT, true), textWidth(when, SMALL));
    return { id: document, x, y: ROW * (index + 0.5), side, name, when, width };
  });
  return { height: ROW * line.length, steps };
}

/**
 * The picture as SVG: every document is a link with a name (`here`, the one whose page it
 * is, says so), every tie has a title.
 * Presentation attributes only, so that the sheets of document pages need not grow.
 */
export function chainPicture(
  corpus: Corpus,
  line: readonly Succession[],
  here: string,
  at: (path: string) => string,
): string {
  const { height, steps } = layOutChain(corpus, line);
  const byId = new Map(steps.map((step) => [step.id, step]));
  const lines = line.flatMap(({ document, ties }): Element[] =>
    ties.flatMap((tie) => {
      const [young, old] = [byId.get(document)!, byId.get(tie.document)];
      if (!old) return [];
      const edge = { ...tie, kind: tie.kind as MapEdgeKind, from: document, to: tie.document };
      const dash = tie.inference ? { 'stroke-dasharray': '5 4' } : {};
      const ends = { 'data-from': edge.from, 'data-to': edge.to, 'data-kind': edge.kind };
      return [
        h('g', ends, [
          h('title', tieSentence(corpus, edge)),
          h('path', { d: stairs(steps, old, young), ...dash }),
          ...(tie.kind === 'replaces' ? [h('path', { d: arrowAt(young, old) })] : []),
        ]),
      ];
    }),
  );
  const marks = steps.map((step) => drawStep(corpus, step, here, at));
  return toHtml(
    h(
      'svg',
      {
        viewBox: `0 0 ${CHAIN_WIDTH} ${height}`,
        role: 'group',
        ariaLabel: 'Văn bản thay thế, theo thời gian',
        'font-size': FONT,
        fill: 'currentColor',
        class: 'steps',
      },
      [h('g', { fill: 'none', stroke: 'currentColor', 'stroke-width': 2 }, lines), ...marks],
    ),
    { space: 'svg' },
  );
}

const COLOURS: Record<MarkTone, string> = {
  alive: 'var(--link)',
  amended: 'var(--link)',
  likely: 'var(--link)',
  cited: 'var(--link)',
  perhaps: 'var(--lacquer)',
  over: 'var(--lacquer)',
  unknown: 'var(--soft)',
};

function drawStep(
  corpus: Corpus,
  { id, x, y, side, name, when, width }: ChainStep,
  here: string,
  at: (path: string) => string,
): Element {
  const { metadata } = corpus.documents.get(id)!;
  const tone = toneOf(standingOf(corpus, id).id);
  const isHere = id === here;
  const words = side === 'right' ? { x: 14 } : { x: -14, 'text-anchor': 'end' };
  const left = side === 'right' ? -10 : -16 - width;
  const inside = [
    h('rect', { x: left, y: -ROW / 2, width: width + 26, height: ROW, fill: 'transparent' }),
    h('path', {
      d: STANDING_MARKS[tone].shape,
      stroke: COLOURS[tone],
      'stroke-width': 2,
      fill: tone === 'alive' ? COLOURS[tone] : 'var(--paper)',
    }),
    h('text', { ...words, y: -4, 'font-weight': 650, fill: isHere ? 'currentColor' : 'var(--link)' }, name),
  ];
  const link = {
    href: at(documentUrl(id)),
    ariaLabel: spokenDocument(corpus, metadata),
    'data-node': id,
    ...(isHere ? { ariaCurrent: 'page' } : {}),
  };
  // The date stands over the link's area, not in it: the link's name has it already.
  const date = { ...words, y: 16, 'font-size': SMALL, fill: 'var(--soft)', 'pointer-events': 'none' };
  return h('g', { transform: `translate(${x} ${y})` }, [h('a', link, inside), h('text', date, when)]);
}

/**
 * From mark to mark along the free strips between the rows, and past the rows between them where no words stand; the
 * way begins and ends below the upper mark and above the lower one.
 */
function stairs(steps: readonly ChainStep[], a: ChainStep, b: ChainStep): string {
  const [upper, lower] = a.y < b.y ? [a, b] : [b, a];
  const between = steps.filter(({ y }) => y > upper.y && y < lower.y);
  const out = upper.y + ROW / 2 - (between.length > 0 ? 5 : 0);
  const into = lower.y - ROW / 2;
  const isFree = (x: number) =>
    between.every((one) => {
      const [left, right] =
        one.side === 'right' ? [one.x - 12, one.x + 20 + one.width] : [one.x - 20 - one.width, one.x + 12];
      return x < left || x > right;
    });
  const length = (x: number) => Math.abs(x - upper.x) + Math.abs(x - lower.x);
  const ways = [
    upper.x,
    lower.x,
    3,
    CHAIN_WIDTH - 3,
    ...between.map(({ x, side }) => (side === 'right' ? x - 14 : x + 14)),
  ];
  const way = ways.filter(isFree).sort((one, other) => length(one) - length(other))[0] ?? CHAIN_WIDTH - 3;
  const down = between.length > 0 ? `H${way}V${into}` : '';
  return `M${upper.x} ${upper.y + RIM}V${out}${down}H${lower.x}V${lower.y - RIM}`;
}

/** An arrow's head at the document that came later. */
function arrowAt({ x, y }: ChainStep, old: ChainStep): string {
  const down = Math.sign(y - old.y);
  return `M${x - 4} ${y - (RIM + 5) * down}l4 ${5 * down}l4 ${-5 * down}`;
}
