import { readBorneNumber } from '../../number/borneNumber.ts';
import { parseNumber } from '../../number/documentNumber.ts';
import type { PackedNumbers } from '../../number/typed/lexicon.ts';

/** Packs all numbers of the corpus, as printed, for the file of words; `knownNumbers` reads them. */
export function packNumbers(printed: readonly string[]): PackedNumbers {
  const known: Record<string, Record<string, (string | number)[]>> = {};
  const seen = new Set<string>();
  const sorted = printed
    .flatMap((one) => {
      const number = parseNumber(one);
      const borne = readBorneNumber(one);
      return borne
        ? {
            symbol: number?.symbol.join('-') ?? '',
            year: borne.year === 0 ? '' : String(borne.year),
            ordinal: borne.ordinal,
          }
        : [];
    })
    .sort((a, b) => Number.parseInt(a.ordinal, 10) - Number.parseInt(b.ordinal, 10));
  const last = new Map<unknown, number>();
  for (const { symbol, year, ordinal } of sorted) {
    if (seen.has(`${symbol} ${year} ${ordinal}`)) continue;
    seen.add(`${symbol} ${year} ${ordinal}`);
    known[symbol] ??= {};
    known[symbol][year] ??= [];
    const steps = known[symbol][year];
    if (/^\d+$/.test(ordinal)) {
      steps.push(Number(ordinal) - (last.get(steps) ?? 0));
      last.set(steps, Number(ordinal));
    } else steps.push(ordinal);
  }
  return known;
}
