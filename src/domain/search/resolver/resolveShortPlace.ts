import { expandShortFragment } from '../../place/shortForm.ts';
import { foldText } from '../../text/fold.ts';
import { provisionHit } from './hits.ts';
import type { QuickAnswer } from './resolveQuickly.ts';
import { type PlaceFile, placeFile, type ResolverIndex } from './resolverIndex.ts';

/** Units of the programme, the outermost first, and the numbers of its sections. */
const UNITS = ['muc', 'diem', 'gach', 'doan'];
const SECTIONS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const STEP = /(muc|diem|gach|doan)(?: dau dong)?(?: thu)? (\d\d?|[ivx]+)(?![a-z\d])/g;
const PROGRAMME = / (?:(?:cua|trong) )?chuong trinh(?: hanh dong)?(?: nay)?$/;

/**
 * The commonest places with a tenth of the code: a clause of the programme that is there, in short form ("II.2",
 * "IV.1 gạch 2", "Mở đầu 3") or in words from its section on ("muc 2 diem 1", "điểm 1, mục II"). Says what
 * `resolveQuery` would say, or nothing; a test holds the two together.
 */
export function resolveShortPlace(index: ResolverIndex, query: string): QuickAnswer {
  const text = query.trim().slice(0, 300);
  const id = expandShortFragment(text) ?? readUnits(text);
  const [document, name] = index.goc.programme;
  if (id === undefined || document === undefined || name === undefined) return { missing: [] };
  const file = placeFile(document);
  if (!Object.hasOwn(index, file)) return { missing: [file] };
  const row = (index[file] as PlaceFile).find(([provision]) => provision === id);
  if (!row) return { missing: [] };
  // One letter can be the beginning of anything.
  const kind = text.length === 1 ? 'several' : 'certain';
  return { missing: [], resolution: { kind, hits: [provisionHit(document, name, row)], near: [] } };
}

/** Units with their numbers, in any order and nothing else, as the id of a place; undefined when it is no such thing. */
function readUnits(text: string): string | undefined {
  const folded = foldText(text.normalize('NFC'))
    .replace(/[\s,]+/g, ' ')
    .replace(PROGRAMME, '');
  const numbers: Record<string, string> = {};
  const rest = folded.replace(STEP, (step, unit: string, number: string) => {
    if (Object.hasOwn(numbers, unit)) return step;
    const figures = String(Number(number));
    numbers[unit] = unit !== 'muc' ? figures : (SECTIONS[Number(number)] ?? number);
    return '';
  });
  if (!/^ *$/.test(rest) || numbers['muc'] === undefined) return undefined;
  return UNITS.flatMap((unit) => (numbers[unit] === undefined ? [] : [`${unit}-${numbers[unit]}`])).join('-');
}
