import { goesThrough } from '../domain/provision/id.ts';
import type { CorpusDocument } from './corpus.ts';

/** Until when a programme sets tasks, and the provision that says so. */
export interface Horizon {
  year: number;
  provision: string;
}

const UNTIL = /từ nay đến (?:hết )?năm (\d{4})/u;

/** The horizon that a programme gives itself in its opening ("đề ra chương trình hành động từ nay đến năm 2005"). */
export function horizonOf({ provisions }: Pick<CorpusDocument, 'provisions'>): Horizon | undefined {
  for (const [provision, { text }] of provisions) {
    if (!goesThrough(provision, 'mo-dau')) continue;
    const year = UNTIL.exec(text.value)?.[1];
    if (year !== undefined) return { year: Number(year), provision };
  }
  return undefined;
}
