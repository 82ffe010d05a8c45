import { encode } from 'uqr';

/**
 * A QR code (ISO/IEC 18004) as rows of dark and light squares, the quiet zone of four squares included. Level M mends
 * 15 % of damage: a handout is copied and folded.
 */
export function qrCode(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: 'M', border: 4 }).data;
}

/** The dark squares as the path of an SVG whose unit is one square: one stroke a run. */
export function qrPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => darkRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
    .join('');
}

/** The code as an SVG file. */
export function qrSvg(text: string): string {
  const rows = qrCode(text);
  const size = rows.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 8}" height="${size * 8}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${qrPath(rows)}"/></svg>`;
}

/** Runs of dark squares in a row: where each begins, and how long it is. */
function darkRuns(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    if (!dark) return;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
