import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { Drawing, PlacedTask, PlacedWords, Shape } from './layout.ts';

export interface DrawContext {
  /** Sets this drawing's ids apart from another's on the same page. */
  id: string;
  className: string;
  title: string;
  description: string;
  /** Where a task's mark leads, and what it is called. */
  linkOf: (number: number) => { href: string; name: string };
}

/** The drawing as SVG: links with names, real words, looks by class. */
export function drawTimeline(
  drawing: Drawing,
  { id, className, title, description, linkOf }: DrawContext,
): string {
  const { width, height, words, lines, groups } = drawing;
  const drawTask = (task: PlacedTask): Element => {
    const { href, name } = linkOf(task.number);
    const { x, y, width, height } = task.row;
    return s('a', { href }, [
      s('title', name),
      s('rect.hit', { x, y, width, height }),
      drawShape(task.shape),
      ...task.words.map(drawWords),
    ]);
  };
  const svg = s(
    'svg',
    {
      className,
      viewBox: `0 0 ${width} ${height}`,
      role: 'group',
      'aria-labelledby': `${id}-ten ${id}-ta`,
    },
    [
      s('title', { id: `${id}-ten` }, title),
      s('desc', { id: `${id}-ta` }, description),
      ...([false, true] as const).map((isQuarter) =>
        s('path', {
          className: isQuarter ? 'q' : 'm',
          d: lines
            .filter((line) => line.isQuarter === isQuarter)
            .map(({ x, from, to }) => `M${x} ${from}V${to}`)
            .join(''),
        }),
      ),
      ...words.map(drawWords),
      ...groups.map((group) => s('g', [...group.words.map(drawWords), ...group.tasks.map(drawTask)])),
    ],
  );
  return toHtml(svg, { space: 'svg' });
}

const ANCHORS = { start: undefined, middle: 'middle', end: 'end' } as const;

function drawWords({ x, y, words, anchor, look }: PlacedWords): Element {
  return s('text', { className: look, x, y, 'text-anchor': ANCHORS[anchor] }, words);
}

/** A legend's key: the shape alone. */
export function drawKey(kind: Shape['kind']): string {
  const width = kind === 'bar' || kind === 'open' ? 40 : 12;
  const shape = drawShape({ kind, x: 1, y: 1, width, height: 12 });
  return toHtml(s('svg.key', { viewBox: '0 0 42 14', width: 42, height: 14, 'aria-hidden': 'true' }, shape), {
    space: 'svg',
  });
}

function drawShape({ kind, x, y, width, height }: Shape): Element {
  const [right, bottom, middle, centre] = [x + width, y + height, y + height / 2, x + width / 2];
  const tip = height / 2;
  const paths: Record<Shape['kind'], string> = {
    // The heavy end says that the quarter's end is meant.
    bar: `M${x} ${y + 3}H${right - 4}V${y}H${right}V${bottom}H${right - 4}V${bottom - 3}H${x}z`,
    dot: `M${x} ${middle}a${tip} ${tip} 0 1 0 ${height} 0a${tip} ${tip} 0 1 0 ${-height} 0z`,
    diamond: `M${centre} ${y - 1}L${right + 1} ${middle}L${centre} ${bottom + 1}L${x - 1} ${middle}z`,
    open: `M${right - 8} ${y + 2}H${x + 1}V${bottom - 2}H${right - 8}M${right - 10} ${y - 1}L${right - 2} ${middle}L${right - 10} ${bottom + 1}`,
    square: `M${x + 1} ${y + 1}H${right - 1}V${bottom - 1}H${x + 1}z`,
  };
  return s('path', { className: kind, d: paths[kind] });
}
