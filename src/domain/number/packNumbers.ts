import { readBorneNumber } from './borneNumber.ts';
import { parseNumber } from './documentNumber.ts';
import type { PackedNumbers } from './knownNumbers.ts';

/** Packs numbers as printed, each once; `knownNumbers` reads them. */
export function packNumbers(printed: readonly string[]): PackedNumbers {
  const packed: Record<string, Record<string, (string | number)[]>> = {};
  const last = new Map<unknown, number>();
  const all = printed.map((one) => {
    const { year = 0, ordinal = '' } = readBorneNumber(one) ?? {};
    return {
      symbol: parseNumber(one)?.symbol.join('-') ?? '',
      year: year === 0 ? '' : String(year),
      ordinal,
    };
  });
  const distinct = new Map(all.map((number) => [Object.values(number).join(' '), number])).values();
  const value = ({ ordinal }: { ordinal: string }) => Number.parseInt(ordinal, 10);
  for (const { symbol, year, ordinal } of [...distinct].sort((a, b) => value(a) - value(b))) {
    if (ordinal === '') continue;
    packed[symbol] ??= {};
    packed[symbol][year] ??= [];
    const steps = packed[symbol][year];
    const isFigure = /^\d+$/.test(ordinal);
    steps.push(isFigure ? Number(ordinal) - (last.get(steps) ?? 0) : ordinal);
    if (isFigure) last.set(steps, Number(ordinal));
  }
  return packed;
}
