import { digestOf } from '../permanence/digest.ts';
import type { KitKind } from './kitKind.ts';

/** Whose words a part of a kit is: of the document, of this site, or of whoever made the kit. */
export type WhoseWords = 'official' | 'site' | 'own';

/** What stands above words that are no document's, in every copy: they must never pass for official ones. */
export const VOICE_LABELS: Record<Exclude<WhoseWords, 'official'>, string> = {
  site: 'Trang tra cứu tóm tắt, không phải lời văn bản',
  own: 'Lời người soạn, không phải lời văn bản',
};

export const VOICE_OF: Record<KitKind, WhoseWords> = {
  clause: 'official',
  document: 'site',
  task: 'site',
  later: 'site',
  own: 'own',
};

/**
 * What stands before the citation below words that are not the clause's own: a bare citation below a passage says that
 * it is quoted, to readers and to the checker alike.
 */
export const LEAD_OF: Record<KitKind, string> = {
  clause: '',
  document: '',
  task: 'Muốn đọc nguyên văn câu giao việc, xem ',
  later: 'Muốn xem nguồn của quy định về sau, mở ',
  own: '',
};

/** A task as the open data has it (`TASK_COLUMNS`), as far as a kit shows it. */
export interface KitTask {
  id: string;
  task: string;
  lead: string;
  with: string;
  dueText: string;
}

/** What a document's own page says of it at its head. */
export interface KitDocument {
  cite: { full: string; short: string };
  /** Its force, and the text that applies now. */
  lines: readonly string[];
}

/** Where a kit finds what is no clause; a part that is not there is undefined. */
export interface KitParts {
  taskOf(document: string, id: string): KitTask | undefined;
  /** The sentences of "Quy định về sau" of a clause. */
  laterOf(document: string, clause: string): readonly string[] | undefined;
  aboutOf(document: string): KitDocument | undefined;
}

/** A label and its words, of a part that is no clause. */
export type PartLine = readonly [label: string, words: string];

/** What, who, with whom, until when; what the text does not say is left out. */
export function taskLines({ task, lead, with: beside, dueText }: KitTask): PartLine[] {
  const lines: PartLine[] = [
    ['', task],
    ['Chủ trì:', lead],
    ['Phối hợp:', beside],
    ['Thời hạn:', dueText],
  ];
  return lines.filter(([, words]) => words !== '');
}

/** The digest of the words of a part: tells later that they are no longer those that were put in. */
export function partVersion(lines: readonly PartLine[]): string {
  return digestOf(lines.flat().join(' '));
}
