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
}

/** A chunk of rows as it stands in its file: owners once, rows by the number of their owner. */
interface RowChunk {
  o: [key: string, name: string, status: string][];
  /** The id is written only where the path does not say it. */
  r: [owner: number, path: string, label: string, text: string, place?: string][];
}

/** Neighbouring rows as one JSON text. */
export function writeRows(rows: readonly Row[]): string {
  const chunk: RowChunk = { o: [], r: [] };
  const numbers = new Map<string, number>();
  for (const { ownerKey, ownerName, status, place, path, label, text } of rows) {
    let owner = numbers.get(ownerKey);
    if (owner === undefined) {
      owner = chunk.o.push([ownerKey, ownerName, status]) - 1;
      numbers.set(ownerKey, owner);
    }
    chunk.r.push(
      placeInPath(path) === place ? [owner, path, label, text] : [owner, path, label, text, place],
    );
  }
  return JSON.stringify(chunk);
}

/** Reads a chunk. @throws an error when it is cut or something else. */
export function readRows(json: string): Row[] {
  const { o, r } = JSON.parse(json) as RowChunk;
  return r.map(([owner, path, label, text, place = placeInPath(path)]) => {
    const [ownerKey, ownerName, status] = o[owner]!;
    return { ownerKey, ownerName, status, place, path, label, text };
  });
}

/** "Điều 5 › khoản 1 › điểm đ" → `dieu-5-khoan-1-diem-dd`. */
function placeInPath(path: string): string {
  return foldText(path.replace(/ đ(?= |$)/g, ' dd')).replace(/[^a-z0-9]+/g, '-');
}
