import { IndexFault } from './fault.ts';

/** What is shown of a record. */
export interface Row {
  ownerKey: string;
  ownerName: string;
  status: string;
  place: string;
  label: string;
  text: string;
}

/** A chunk of rows as it stands in its file: owners once, rows by the number of their owner. */
interface RowChunk {
  o: [key: string, name: string, status: string][];
  r: [owner: number, place: string, label: string, text: string][];
}

/** Neighbouring rows as one JSON text. */
export function writeRows(rows: readonly Row[]): string {
  const chunk: RowChunk = { o: [], r: [] };
  const numbers = new Map<string, number>();
  for (const { ownerKey, ownerName, status, place, label, text } of rows) {
    let owner = numbers.get(ownerKey);
    if (owner === undefined) {
      owner = chunk.o.push([ownerKey, ownerName, status]) - 1;
      numbers.set(ownerKey, owner);
    }
    chunk.r.push([owner, place, label, text]);
  }
  return JSON.stringify(chunk);
}

/** Reads a chunk. @throws IndexFault when it is cut or something else. */
export function readRows(json: string): Row[] {
  try {
    const { o, r } = JSON.parse(json) as RowChunk;
    return r.map(([owner, place, label, text]) => {
      const [ownerKey, ownerName, status] = o[owner]!;
      const row = { ownerKey, ownerName, status, place, label, text };
      if (Object.values(row).some((value) => typeof value !== 'string')) throw new IndexFault('corrupt');
      return row;
    });
  } catch {
    throw new IndexFault('corrupt');
  }
}
