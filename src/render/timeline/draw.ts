import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h, s } from 'hastscript';
import type { Drawing, GridLine, PlacedTask, PlacedWords, Shape } from './drawing.ts';

export interface DrawContext {
  /** Sets this drawing's ids apart from another's on the same page. */
  id: string;
  title: string;
  description: string;
  /** Where a task's mark leads, and what it is called. */
  linkOf: (number: number) => { href: string; name: string };
}

/**
 * The drawing as HTML: a picture a group, so that paper may break between them. Links with names, real words, looks by
 * class.
 */
export function drawTimeline(drawing: Drawing, { id, title, description, linkOf }: DrawContext): string {
  const { width, height, head, foot, groups } = drawing;
  const strip = (top: number, bottom: number, properties: Record<string, string>, children: Element[]) =>
    s('svg.tl', { viewBox: `0 ${top} ${width} ${bottom - top}`, ...properties }, children);
  const drawTask = (task: PlacedTask): Element => {
    const { href, name } = linkOf(task.number);
    return s('a', { href }, [
      s('title', name),
      s('rect.hit', { ...task.row, fill: 'none', 'pointer-events': 'all' }),
      drawShape(task.shape),
      ...task.words.map(drawWords),
    ]);
  };
  const first = groups[0]?.top ?? height;
  const last = groups.at(-1)?.bottom ?? height;
  const strips = [
    ...(head.length > 0 ? [strip(0, first, { 'aria-hidden': 'true' }, head.map(drawWords))] : []),
    ...groups.map(({ name, top, bottom, words, lines, tasks }) =>
      strip(top, bottom, { role: 'group' }, [
        s('title', name),
        s('desc', `${tasks.length} nhiệm vụ; mỗi hàng dẫn tới điều khoản.`),
        drawLines(lines, false),
        drawLines(lines, true),
        ...words.map(drawWords),
        ...tasks.map(drawTask),
      ]),
    ),
    ...(foot.length > 0 ? [strip(last, height, { 'aria-hidden': 'true' }, foot.map(drawWords))] : []),
  ];
  const names = [h('p.hidden', { id: `${id}-ten` }, title), h('p.hidden', { id: `${id}-ta` }, description)];
  const labels = { role: 'group', 'aria-labelledby': `${id}-ten`, 'aria-describedby': `${id}-ta` };
  return toHtml(h('div', labels, [...names, ...strips]));
}

function drawLines(lines: readonly GridLine[], isQuarter: boolean): Element {
  const own = lines.filter((line) => line.isQuarter === isQuarter);
  return s('path', {
    className: isQuarter ? 'q' : 'm',
    d: own.map(({ x, from, to }) => `M${x} ${from}V${to}`).join(''),
  });
}

const ANCHORS = { start: undefined, middle: 'middle', end: 'end' } as const;

function drawWords({ x, y, words, anchor, look }: PlacedWords): Element {
  return s('text', { className: look, x, y, 'text-anchor': ANCHORS[anchor] }, words);
}

/** A legend's key: the shape alone. */
export function drawKey(kind: Shape['kind']): string {
  const width = kind === 'bar' || kind === 'open' ? 40 : 12;
  const shape = drawShape({ kind, x: 1, y: 1, width, height: 12 });
  const size = { viewBox: `0 0 ${width + 2} 14`, width: width + 2, height: 14 };
  return toHtml(s('svg.key', { ...size, preserveAspectRatio: 'xMinYMid', 'aria-hidden': 'true' }, shape), {
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
