import { expandShortFragment } from '../place/shortForm.ts';
import { readPlace } from '../place/typed/readPlace.ts';
import { UNITS } from '../place/unit.ts';
import { parseId } from '../provision/id.ts';
import { toWords } from '../text/words.ts';

/** The largest first, as the table has them. */
const ORDER = Object.keys(UNITS);

/** The id of a place of the programme as it is typed, whole: "II.1", "điểm 1 mục II", "mục 2, điểm 1". */
export function typedPlaceId(text: string): string | undefined {
  const short = expandShortFragment(text);
  if (short && parseId(short)) return short;
  const { steps = [], rest = [] } = readPlace(toWords(text)) ?? {};
  const sorted = [...steps].sort((a, b) => ORDER.indexOf(a.unit) - ORDER.indexOf(b.unit));
  const isOnePlace = new Set(steps.map(({ unit }) => unit)).size === steps.length;
  if (rest.length > 0 || !isOnePlace || sorted[0]?.unit !== 'muc') return undefined;
  const id = sorted.map(({ unit, numbers }) => `${unit}-${unit === 'muc' ? roman(numbers) : numbers[0]}`);
  return parseId(id.join('-')) ? id.join('-') : undefined;
}

/** A mục of the programme has a Roman numeral, also where it is typed in figures. */
const roman = (numbers: readonly string[]) => numbers.find((one) => /^[ivx]+$/.test(one)) ?? '';
