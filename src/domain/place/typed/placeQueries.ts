import { parseId } from '../../provision/id.ts';
import { toWords, type Word } from '../../text/words.ts';
import { expandShortFragment } from '../shortForm.ts';
import { type PlaceReading, readPlace, type Step } from './readPlace.ts';
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
  const pointed = words[0]?.text === 'diem' ? figurePlace(words.slice(1)) : undefined;
  const figures = pointed ?? figurePlace(words);
  // "2.1 gạch 2" is one place.
  if (figures && !figures.isDoubtful) places.push(figures);
  if (spoken) places.push({ ...spoken, isDoubtful: false, isOneOfTwo: pointed !== undefined });
  if (figures?.isDoubtful) places.push(figures);
  for (const { id: own, rest } of shortForms(text)) {
    // "đoạn 2 của IV.1".
    const below = readPlace(writeOutUnits(toWords(rest)));
    if (below) places.push({ steps: [...stepsOf(own), ...below.steps], rest: below.rest, isDoubtful: false });
    places.push({ id: own, steps: stepsOf(own), rest: toWords(rest), isDoubtful: false });
  }
  return places;
}

/** Short forms among other words: "II.2 của chương trình", "nghị định 29 Điều 5.2"; within them one needs its point. */
function shortForms(text: string): { id: string; rest: string }[] {
  const chunks = text.split(/\s+/u);
  const found: { id: string; rest: string }[] = [];
  for (const length of [1, 2, 3])
    for (let at = 0; at + length <= chunks.length && chunks.length > length; at++) {
      const form = chunks.slice(at, at + length).join('');
      const isAtEnd = at === 0 || at + length === chunks.length;
      const id =
        form.length > 1 && ((isAtEnd && length === 1) || /[a-zđ\d][.-]\d/iu.test(form))
          ? expandShortFragment(form)
          : undefined;
      if (id !== undefined)
        found.push({ id, rest: [...chunks.slice(0, at), ...chunks.slice(at + length)].join(' ') });
    }
  return found;
}

const stepsOf = (id: string): Step[] =>
  (parseId(id) ?? []).map(({ unit, number }) => ({ unit, numbers: number ? [number] : [] }));

/**
 * "2.1", "ii 1 2", "II 1 gạch 2", "4.1 đoạn 2": mục, điểm, gạch. Figures alone, with dots, are not surely a place; a
 * unit's word after them makes them one.
 */
function figurePlace(words: readonly Word[]): PlaceQuery | undefined {
  const [first, ...others] = words;
  const figures = others.findIndex(({ isDigits }) => !isDigits);
  const steps = figures < 0 ? others : others.slice(0, figures);
  if (!first || steps.length === 0 || steps.length > 2 || steps.some(({ text }) => text.length > 2))
    return undefined;
  const isRoman = /^[ivx]+$/.test(first.text);
  const isPointed = steps.every(({ stroke }) => stroke === '.');
  if (!isRoman && !(first.isDigits && first.text.length <= 2 && isPointed)) return undefined;
  const spelled = ['muc', first.text, ...steps.flatMap(({ text }, at) => [['diem', 'gach'][at]!, text])].join(
    ' ',
  );
  const reading = readPlace([...toWords(spelled), ...others.slice(steps.length)]);
  return reading && (figures < 0 || reading.rest.length === 0)
    ? { ...reading, isDoubtful: !isRoman && figures < 0 }
    : undefined;
}
