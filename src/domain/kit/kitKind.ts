import { parseId } from '../provision/id.ts';
import { spokenPlace } from '../provision/spokenPlace.ts';

/** What a kit holds: a clause, a whole document, a task, what later law changed at a clause, the teacher's own words. */
export type KitKind = 'clause' | 'document' | 'task' | 'later' | 'own';

/** What an item is, told by its place alone, and the clause it belongs to ("" where it belongs to none). */
export interface KitPlace {
  kind: KitKind;
  clause: string;
  /** Which of the tasks of the clause. */
  number?: string;
}

const TASK = /^(.+)-viec-([1-9]\d?)$/;
const LATER = /^(.+)-ve-sau$/;
const OWN = /^loi-[a-z0-9]{6}$/;

/**
 * Reads an item's place: `muc-i-diem-1` is a clause, "" the whole document, `muc-i-diem-1-viec-2` the second task of
 * the clause (its id in the open data), `muc-i-diem-1-ve-sau` what later law changed there, `loi-1a2b3c` words of the
 * teacher. Undefined for what is none: no clause's id goes through these words, so kits sent earlier are read as before.
 */
export function kitPlace(provision: string): KitPlace | undefined {
  if (provision === '') return { kind: 'document', clause: '' };
  if (OWN.test(provision)) return { kind: 'own', clause: '' };
  const [, ofTask, number] = TASK.exec(provision) ?? [];
  const [, ofLater] = LATER.exec(provision) ?? [];
  const clause = ofTask ?? ofLater ?? provision;
  if (!parseId(clause)) return undefined;
  if (number) return { kind: 'task', clause, number };
  return { kind: ofLater ? 'later' : 'clause', clause };
}

/** The place of what later law changed at a clause. */
export const laterPlace = (clause: string) => `${clause}-ve-sau`;

/** A place for words of the teacher that no other tab gives out: 6 letters or figures of chance. */
export function ownPlace(): string {
  const signs = crypto.getRandomValues(new Uint8Array(6));
  return `loi-${Array.from(signs, (sign) => (sign % 36).toString(36)).join('')}`;
}

/** An item's place in words, as far as it can be told without the site's data. */
export function namePlace(provision: string): string {
  const { kind, clause, number } = kitPlace(provision) ?? { kind: 'clause', clause: provision };
  switch (kind) {
    case 'document':
      return 'văn bản';
    case 'own':
      return 'lời người soạn';
    case 'task':
      return `nhiệm vụ ${number}, ${spokenPlace(clause)}`;
    case 'later':
      return `quy định về sau, ${spokenPlace(clause)}`;
    case 'clause':
      return spokenPlace(clause);
  }
}

/** "3 điều khoản", or "3 phần" where not all are clauses. */
export function countItems(items: readonly { provision: string }[]): string {
  const isClause = ({ provision }: { provision: string }) => kitPlace(provision)?.kind === 'clause';
  return `${items.length} ${items.every(isClause) ? 'điều khoản' : 'phần'}`;
}
