import { parseId } from '../../provision/id.ts';
import { toWords } from '../../text/words.ts';
import { expandShortFragment } from '../shortForm.ts';
import { type PlaceReading, readPlace, type Step } from './readPlace.ts';
import { writeOutPoints } from './writeOutPoints.ts';
import { writeOutUnits } from './writeOutUnits.ts';

/** A query taken as a place: its steps (or the full id of a short form), and the words that name the document. */
export interface PlaceQuery extends PlaceReading {
  /** The id that a short form stands for: "II.1" → `muc-ii-diem-1`. */
  id?: string;
  /** Bare figures: "2.1"; never certain. */
  isDoubtful: boolean;
  /** Another way to read the query is as likely: what is like this one says nothing. */
  isOneOfTwo?: boolean;
}

/** All ways to read a query as a place, the likeliest first; none for what is no place. */
export function readPlaces(text: string): PlaceQuery[] {
  const words = writeOutUnits(toWords(text));
  const places: PlaceQuery[] = [];
  const id = expandShortFragment(text);
  if (id !== undefined) places.push({ id, steps: stepsOf(id), rest: [], isDoubtful: /^[ivx]$/i.test(text) });
  const spoken = readPlace(words);
  // "điểm 1.2" is điểm 2 of mục I, or a điểm that is numbered so.
  const pointed = words[0]?.text === 'diem' && readPlace(writeOutPoints(words.slice(1)));
  // Figures alone, with dots, are not surely a place.
  if (spoken) places.push({ ...spoken, isDoubtful: !/\p{L}/u.test(text), isOneOfTwo: Boolean(pointed) });
  if (pointed) places.push({ ...pointed, isDoubtful: words[1]!.isDigits });
  // "đ4 nđ 29": a short form at either end.
  const chunks = text.split(/\s+/u);
  for (const at of chunks.length > 1 ? [0, chunks.length - 1] : []) {
    const own = chunks[at]!.length > 1 ? expandShortFragment(chunks[at]!) : undefined;
    const rest = toWords(chunks.filter((_, place) => place !== at).join(' '));
    if (own !== undefined) places.push({ id: own, steps: stepsOf(own), rest, isDoubtful: false });
  }
  return places;
}

const stepsOf = (id: string): Step[] =>
  (parseId(id) ?? []).map(({ unit, number }) => ({ unit, numbers: number ? [number] : [] }));
