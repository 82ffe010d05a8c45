/** The ground on which lines run: a rectangle of words that no line may cross. */
export interface Obstacle {
  id: string;
  left: number;
  right: number;
  row: number;
}

/** A place where a line may begin or end: a point of a node, in pixels, on the middle line of a row or in a gutter. */
export interface Port {
  x: number;
  y: number;
  /** What it costs to begin or end here rather than at another port. */
  extra?: number;
}

/** A line to be drawn. Lines of one `bundle` that share an end may run together; others keep apart. */
export interface Wanted {
  from: readonly Port[];
  to: readonly Port[];
  /** Ends by name and role: two lines with one in common may share a way ("to a", but not "from a" with "to a"). */
  ends: readonly string[];
  bundle: string;
}

export interface Grid {
  /** Lines run along these, in ascending order. */
  xs: readonly number[];
  ys: readonly number[];
  /** True where no line may pass. */
  isBlocked: (x: number, y: number) => boolean;
}

const BEND = 5;
const CROSSING = 4;
const CROWD = 30;
const TOGETHER = 0.35;

interface Passed {
  ends: readonly string[];
  bundle: string;
}

/**
 * Ways for lines that never run through words: the cheapest path on a grid (A*, Hart, Nilsson and Raphael 1968), one
 * line after the other. Length, bends, crossings and running beside a stranger cost; running with a line of the same
 * bundle that has an end in common is cheap, so that lines to one document join. Points are in pixels; empty when
 * there is no way.
 */
export function routeTies(grid: Grid, wanted: readonly Wanted[]): Port[][] {
  const { xs, ys } = grid;
  const width = xs.length;
  const blocked = new Uint8Array(width * ys.length);
  for (const [row, y] of ys.entries())
    for (const [column, x] of xs.entries()) blocked[row * width + column] = grid.isBlocked(x, y) ? 1 : 0;
  // Lines that use a point sideways (0) or up and down (1).
  const passed: Passed[][][] = [0, 1].map(() => Array.from({ length: blocked.length }, () => []));

  const nearest = (list: readonly number[], at: number) => {
    let best = 0;
    for (let index = 1; index < list.length; index++)
      if (Math.abs(list[index]! - at) < Math.abs(list[best]! - at)) best = index;
    return best;
  };
  const pointOf = ({ x, y }: Port) => nearest(ys, y) * width + nearest(xs, x);
  const costOf = (point: number, direction: number, { ends, bundle }: Wanted) => {
    const along = passed[direction]![point]!;
    const across = passed[1 - direction]![point]!;
    const isFriend = (one: Passed) => one.bundle === bundle && one.ends.some((end) => ends.includes(end));
    if (along.some((one) => !isFriend(one))) return CROWD;
    return (across.some((one) => !isFriend(one)) ? CROSSING : 0) + (along.length > 0 ? -1 : 0);
  };

  return wanted.map((line) => {
    const way = findWay(line);
    for (const [index, point] of way.entries()) {
      for (const beside of [way[index - 1], way[index + 1]]) {
        if (beside === undefined) continue;
        const direction = Math.abs(beside - point) === 1 ? 0 : 1;
        const list = passed[direction]![point]!;
        if (!list.some((one) => one.bundle === line.bundle && one.ends === line.ends)) list.push(line);
      }
    }
    return corners(way.map((point) => ({ x: xs[point % width]!, y: ys[Math.floor(point / width)]! })));
  });

  function findWay(line: Wanted): number[] {
    const goals = new Map(line.to.map((port) => [pointOf(port), port.extra ?? 0]));
    const starts = new Map(line.from.map((port) => [pointOf(port), port.extra ?? 0]));
    const ends = [...goals.keys()].map((goal) => ({
      x: xs[goal % width]!,
      y: ys[Math.floor(goal / width)]!,
    }));
    const guess = (point: number) => {
      const x = xs[point % width]!;
      const y = ys[Math.floor(point / width)]!;
      return (TOGETHER * Math.min(...ends.map((end) => Math.abs(end.x - x) + Math.abs(end.y - y)))) / 6;
    };
    const cost = new Float64Array(blocked.length * 2).fill(Number.POSITIVE_INFINITY);
    const before = new Int32Array(blocked.length * 2).fill(-1);
    const queue = new Heap();
    for (const [start, extra] of starts)
      for (const direction of [0, 1]) {
        cost[start * 2 + direction] = extra;
        queue.push(start * 2 + direction, extra + guess(start));
      }
    for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
      const point = state >> 1;
      if (goals.has(point)) return unwind(state, before);
      const column = point % width;
      for (const step of [-1, 1, -width, width]) {
        const next = point + step;
        if (next < 0 || next >= blocked.length) continue;
        if (Math.abs(step) === 1 && Math.floor(next / width) !== Math.floor(point / width)) continue;
        if (blocked[next] && !goals.has(next) && !starts.has(next)) continue;
        const direction = Math.abs(step) === 1 ? 0 : 1;
        const length =
          direction === 0
            ? Math.abs(xs[column + step]! - xs[column]!)
            : Math.abs(ys[Math.floor(next / width)]! - ys[Math.floor(point / width)]!);
        const extra = Math.max(costOf(next, direction, line), costOf(point, direction, line));
        const total =
          cost[state]! +
          (length / 6) * (extra < 0 ? TOGETHER : 1) +
          Math.max(0, extra) +
          (goals.get(next) ?? 0) +
          ((state & 1) === direction ? 0 : BEND);
        const to = next * 2 + direction;
        if (total >= cost[to]!) continue;
        cost[to] = total;
        before[to] = state;
        queue.push(to, total + guess(next));
      }
    }
    return [];
  }
}

function unwind(state: number, before: Int32Array): number[] {
  const way: number[] = [];
  for (let at = state; at >= 0; at = before[at]!) if (way.at(-1) !== at >> 1) way.push(at >> 1);
  return way.reverse();
}

/** The points of a way where it turns, with both ends. */
function corners(way: readonly Port[]): Port[] {
  return way.filter((point, index) => {
    const [before, after] = [way[index - 1], way[index + 1]];
    if (!before || !after) return true;
    return (
      (before.x === point.x) !== (point.x === after.x) || (before.y === point.y) !== (point.y === after.y)
    );
  });
}

/** A binary heap: the smallest cost comes out first. */
class Heap {
  readonly #items: [state: number, cost: number][] = [];

  push(state: number, cost: number): void {
    const items = this.#items;
    let at = items.push([state, cost]) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (items[above]![1] <= items[at]![1]) return;
      [items[above], items[at]] = [items[at]!, items[above]!];
      at = above;
    }
  }

  pop(): number | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (!top || !last) return undefined;
    if (items.length > 0) {
      items[0] = last;
      let at = 0;
      for (;;) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        let least = at;
        if (left < items.length && items[left]![1] < items[least]![1]) least = left;
        if (right < items.length && items[right]![1] < items[least]![1]) least = right;
        if (least === at) break;
        [items[least], items[at]] = [items[at]!, items[least]!];
        at = least;
      }
    }
    return top[0];
  }
}
