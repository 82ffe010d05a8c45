import { foldText } from '../../text/fold.ts';

/** What is shown of a record. */
export interface Row {
  ownerKey: string;
  ownerName: string;
  status: string;
  /** Id of the unit; empty for the page as a whole. */
  place: string;
  /** Where the unit stands, in words. */
  path: string;
  label: string;
  text: string;
  /** The site's own words for it, joined by `; `. */
  keywords: string;
}

/** A chunk of rows as it stands in its file: owners once, rows by the number of their owner. */
interface RowChunk {
  o: [key: string, name: string, status: string][];
  /** The id is written only where the path does not say it; 0 where something follows. */
  r: [owner: number, path: string, label: string, text: string, place?: string | 0, keywords?: string][];
}

/** Neighbouring rows as one JSON text. */
export function writeRows(rows: readonly Row[]): string {
  const chunk: RowChunk = { o: [], r: [] };
  const numbers = new Map<string, number>();
  for (const { ownerKey, ownerName, status, place, path, label, text, keywords } of rows) {
    let owner = numbers.get(ownerKey);
    if (owner === undefined) {
      owner = chunk.o.push([ownerKey, ownerName, status]) - 1;
      numbers.set(ownerKey, owner);
    }
    const own = placeInPath(path) === place ? 0 : place;
    if (keywords !== '') chunk.r.push([owner, path, label, text, own, keywords]);
    else chunk.r.push(own === 0 ? [owner, path, label, text] : [owner, path, label, text, own]);
  }
  return JSON.stringify(chunk);
}

/** Reads a chunk. @throws an error when it is cut or something else. */
export function readRows(json: string): Row[] {
  const { o, r } = JSON.parse(json) as RowChunk;
  return r.map(([owner, path, label, text, own = 0, keywords = '']) => {
    const [ownerKey, ownerName, status] = o[owner]!;
    const place = own === 0 ? placeInPath(path) : own;
    return { ownerKey, ownerName, status, place, path, label, text, keywords };
  });
}

/** "Điều 5 › khoản 1 › điểm đ" → `dieu-5-khoan-1-diem-dd`. */
function placeInPath(path: string): string {
  return foldText(path.replace(/ đ(?= |$)/g, ' dd')).replace(/[^a-z0-9]+/g, '-');
}
