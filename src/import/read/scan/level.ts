/** A picture in grey: one byte a dot, 0 is black, row after row. */
export interface GreyPicture {
  pixels: Uint8Array;
  width: number;
  height: number;
}

/** How far a page in a scanner may lie askew, in degrees; a photograph is rarely worse. */
const WIDEST = 8;
const STEPS = [0.5, 0.1, 0.02];

/**
 * By how many degrees (clockwise, −8 to 8) a page has to be turned for its lines to be level, and how clear its lines are
 * then: lines of text make rows of dots and empty rows, most sharply when they are level.
 */
export function levelOf(picture: GreyPicture): { degrees: number; clearness: number } {
  const dots = darkDots(picture);
  let best = { degrees: 0, clearness: clearnessAt(dots, 0) };
  let reach = WIDEST;
  for (const step of STEPS) {
    const from = best.degrees;
    for (let degrees = from - reach; degrees <= from + reach + step / 2; degrees += step) {
      const clearness = clearnessAt(dots, degrees);
      if (clearness > best.clearness) best = { degrees: Math.round(degrees * 100) / 100, clearness };
    }
    reach = step;
  }
  return best;
}

interface Dots {
  x: Float32Array;
  y: Float32Array;
}

/** Dots darker than most of the paper; a few ten thousand are enough. */
function darkDots({ pixels, width, height }: GreyPicture): Dots {
  const limit = darkness(pixels);
  const places: number[] = [];
  for (let at = 0; at < pixels.length; at++) if (pixels[at]! < limit) places.push(at);
  const every = Math.max(1, Math.ceil(places.length / 40_000));
  const kept = places.filter((_, at) => at % every === 0);
  return {
    x: Float32Array.from(kept, (at) => (at % width) - width / 2),
    y: Float32Array.from(kept, (at) => Math.floor(at / width) - height / 2),
  };
}

/** Halfway between the paper and the darkest hundredth. */
function darkness(pixels: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (const pixel of pixels) counts[pixel]!++;
  const grade = (share: number) => {
    let [value, seen] = [0, counts[0]!];
    while (seen < pixels.length * share) seen += counts[++value]!;
    return value;
  };
  return (grade(0.01) + grade(0.5)) / 2;
}

/** Sum of squares of the steps from row to row, for dots turned by an angle. */
function clearnessAt({ x, y }: Dots, degrees: number): number {
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const reach = Math.ceil(Math.max(1, ...[...edges(x), ...edges(y)].map(Math.abs))) * 2;
  const rows = new Int32Array(reach * 2 + 1);
  for (let at = 0; at < x.length; at++) rows[Math.round(x[at]! * sine + y[at]! * cosine) + reach]!++;
  let sum = 0;
  for (let row = 1; row < rows.length; row++) sum += (rows[row]! - rows[row - 1]!) ** 2;
  return sum;
}

function edges(values: Float32Array): [number, number] {
  let [low, high] = [0, 0];
  for (const value of values) {
    if (value < low) low = value;
    else if (value > high) high = value;
  }
  return [low, high];
}
