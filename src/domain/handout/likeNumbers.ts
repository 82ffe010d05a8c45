import type { NumberIndex, NumberLookUp } from '../citation/numberIndex.ts';
import { markKey } from '../number/markKey.ts';
import { editDistance } from '../text/editDistance.ts';
import type { Suggestion } from './finding.ts';
import type { Knowledge } from './knowledge.ts';
import { suggestDocument } from './nearest.ts';

const MOST = 3;

/** Documents that an unknown number is like: by a slip of the pen, or only by the same figures. */
export interface LikeNumbers {
  slips: Suggestion[];
  sameOrdinal: Suggestion[];
}

type Row = NumberIndex['rows'][number];
interface Asked {
  ordinal: string;
  year: string;
  marks: string;
  dated: string;
}

/**
 * Whether a number that leads nowhere is a slip for one that is here, or another document. A slip changes two figures
 * over ("213" for "231", "1989" for "1998"), has other marks after the same figures and year, or other figures before
 * the very day of a document with the same marks. Another ordinal, another year, the marks of another body after a
 * short ordinal are another document for all that is known: Party numbers restart with every Congress.
 */
export function likeNumbers(knowledge: Knowledge, asked: NumberLookUp): LikeNumbers {
  const { number, type = '', dated = '' } = asked;
  const key = [number.ordinal, number.year, ...number.symbol, type, dated].join(' ');
  const known = remembered.get(knowledge) ?? new Map<string, LikeNumbers>();
  remembered.set(knowledge, known);
  const like = known.get(key) ?? findLike(knowledge, asked);
  known.set(key, like);
  return like;
}

/** A number that leads nowhere often stands in many places of a handout. */
const remembered = new WeakMap<Knowledge, Map<string, LikeNumbers>>();

function findLike(knowledge: Knowledge, { number, type, dated = '' }: NumberLookUp): LikeNumbers {
  const { numbers } = knowledge;
  const asked: Asked = {
    ordinal: number.ordinal,
    year: number.year === undefined ? '' : String(number.year),
    marks: number.symbol.map(markKey).join('-'),
    dated,
  };
  const of = (fits: (asked: Asked, row: Row, date: string) => boolean) => {
    const found = numbers.rows
      .filter((row) => fits(asked, row, numbers.documents[row[3]]![2]))
      .map((row) => row[3]);
    const ofType = found.filter((at) => type === undefined || numbers.documents[at]![1] === type);
    const meant = [...new Set(ofType.length > 0 ? ofType : found)].slice(0, MOST);
    return meant.map((at) => suggestDocument(knowledge, numbers.documents[at]![0]));
  };
  return { slips: of(isSlip), sameOrdinal: of(hasSameFigures) };
}

function isSlip(
  { ordinal, year, marks, dated }: Asked,
  [ownOrdinal, own, ownMarks]: Row,
  date: string,
): boolean {
  const ownYear = own === 0 ? '' : String(own);
  if (marks === ownMarks) {
    if (dated.length === 10 && dated === date) return true;
    const isSameYear = year === '' || ownYear === '' || year === ownYear;
    return isSameYear
      ? areChangedOver(ordinal, ownOrdinal)
      : ordinal === ownOrdinal && areChangedOver(year, ownYear);
  }
  if (ordinal !== ownOrdinal || marks === '') return false;
  const isTelling = (year !== '' && year === ownYear) || (year === ownYear && ordinal.length >= LONG_ORDINAL);
  return isTelling && editDistance(marks, ownMarks) <= 2;
}

/** Of another year, or of another body where numbers have no year. */
function hasSameFigures({ ordinal, year, marks }: Asked, [ownOrdinal, own, ownMarks]: Row): boolean {
  if (ordinal !== ownOrdinal) return false;
  const [type] = marks.split('-');
  return marks === ownMarks || (year === '' && own === 0 && type !== '' && ownMarks.startsWith(`${type}-`));
}

/** So many figures are hardly the number of two documents. */
const LONG_ORDINAL = 3;

/** The same figures, two neighbours changed over. */
function areChangedOver(a: string, b: string): boolean {
  return (
    a.length === b.length &&
    a !== b &&
    editDistance(a, b) === 1 &&
    [...a].sort().join('') === [...b].sort().join('')
  );
}
