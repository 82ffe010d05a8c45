import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Corpus } from '../../corpus/corpus.ts';
import { standingOf } from '../../corpus/standing/standing.ts';
import type { FittedLabel } from './fitLabels.ts';
import { type LineAxis, shareOfAxis } from './lineAxis.ts';
import { axisLabels, type LabelSet, lineLabels } from './lineLabels.ts';
import type { PlacedLine } from './placeLine.ts';
import { AMENDMENT, STANDING_MARKS, toneOf } from './standingMark.ts';

/**
 * A line of succession as SVG that is as long as its frame: places along it are shares, heights are em of its letters,
 * so it needs no script and no second drawing for phones. It says nothing that the words beside it do not, so it is
 * hidden from who hears the page. `line.css` has its looks.
 */
export function linePicture(corpus: Corpus, line: PlacedLine, axis: LineAxis): string {
  const programme = percent(shareOfAxis(axis, axis.programme));
  const standing = (document: string) => toneOf(standingOf(corpus, document).id);
  const open = line.openEnd;
  const words = lineLabels(corpus, line);
  const isLow = words.names.every(({ lines }) => lines.length === 1);
  return picture(isLow ? 'line low' : 'line', [
    h('line', { class: 'programme', x1: programme, x2: programme, y1: 0, y2: '1.7em' }),
    ...line.stretches.map(({ from, to, kind, isInferred }) =>
      h('line', {
        class: (kind === 'now' ? 'applies' : kind) + (isInferred ? ' inferred' : ''),
        x1: percent(from),
        x2: percent(to),
        y1: '1em',
        y2: '1em',
      }),
    ),
    ...(open === undefined ? [at(1, 'applies', 'M-2-6L6 0L-2 6z')] : [at(open, 'open', 'M8 0h20')]),
    ...line.marks.map(({ document, isAmendment, at: share }) =>
      isAmendment
        ? at(share, 'amends', AMENDMENT)
        : at(share, `mark ${standing(document)}`, STANDING_MARKS[standing(document)].shape),
    ),
    ...labels(words, 3),
  ]);
}

/** The years over the lines. */
export function axisPicture(axis: LineAxis): string {
  return picture('line', labels(axisLabels(axis), 1.1));
}

function picture(look: string, children: Element[]): string {
  return toHtml(h('svg', { class: look, ariaHidden: 'true' }, children), { space: 'svg' });
}

/** A shape whose middle stands at a place of the axis. */
function at(share: number, look: string, shape: string): Element {
  return h('svg', { x: percent(share), y: '1em' }, h('path', { class: look, d: shape }));
}

const LINE_HEIGHT = 1.3;

function labels(sets: Record<LabelSet, FittedLabel[]>, top: number): Element[] {
  return Object.entries(sets).map(([set, all]) =>
    h(
      'g',
      { class: set },
      all.flatMap(({ at: share, lines, anchor }) =>
        lines.map((words, index) =>
          h(
            'text',
            {
              class: anchor === 'middle' ? undefined : anchor,
              x: percent(share),
              y: `${round(top + index * LINE_HEIGHT)}em`,
            },
            words,
          ),
        ),
      ),
    ),
  );
}

const round = (value: number) => Math.round(value * 100) / 100;
const percent = (share: number) => `${round(share * 100)}%`;
