import { BETWEEN_NUMBERS } from '../../number/typed/severalNumbers.ts';
import { toWords } from '../../text/words.ts';
import type { DocumentReader } from './readDocuments.ts';
import type { Hit, Resolution } from './resolution.ts';
import { resolveNumber } from './resolveNumber.ts';

const MOST_PARTS = 6;

/** "29/1998/NĐ-CP và 79/2003/NĐ-CP": all that several numbers name; undefined unless each of them is here. */
export function resolveEach(reader: DocumentReader, query: string): Resolution | undefined {
  const parts = query.normalize('NFC').trim().split(BETWEEN_NUMBERS);
  if (parts.length < 2 || parts.length > MOST_PARTS || !parts.every((part) => /\d/.test(part)))
    return undefined;
  const hits: Hit[] = [];
  for (const part of parts) {
    const found = resolveNumber(reader, toWords(part), part);
    if (!found || 'among' in found || found.hits.length === 0) return undefined;
    hits.push(...found.hits);
  }
  return { kind: 'several', hits, near: [] };
}
