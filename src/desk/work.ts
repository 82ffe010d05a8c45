import type { DiffStretch } from '../domain/permanence/wordDiff.ts';

/** What the desk answers on a draft; the browser and the server share it. */

/** A step that mends a fault, done for the person who asks for it. */
export type Fix =
  | { kind: 'list-number'; number: string; says: string }
  | { kind: 'unlist-number'; number: string; says: string }
  | { kind: 'role'; role: 'cited' | 'related'; says: string };

/** A fault of the draft, in the words of the command line. */
export interface DeskFault {
  code: string;
  message: string;
  hint: string;
  /** In the words of the text (its own lines, from 1), in a fact, or elsewhere in the content. */
  at: { line: number; column: number } | { field: string } | { file: string; line: number };
  fix?: Fix;
}

/** A draft checked, and shown as its readers will see it. */
export interface Work {
  faults: DeskFault[];
  html: string;
  /** Where each unit of the page stands in the text: its id and its line, from 1. */
  units: { id: string; line: number }[];
  /** "Nghị định 29/1998/NĐ-CP", and the address of its page. */
  name: string;
  address?: string;
}

/** One clause that readers will find changed. */
export interface ClauseChange {
  kind: 'changed' | 'added' | 'removed' | 'moved';
  id: string;
  place: string;
  /** For `moved`: where the words stand now. */
  to?: string;
  earlier: DiffStretch[];
  present: DiffStretch[];
}

/** One fact that readers will find changed, in words. */
export interface FactChange {
  field: string;
  earlier: DiffStretch[];
  present: DiffStretch[];
}

/** One entry of a list that comes, changes or goes. */
export interface EntryReview {
  kind: 'added' | 'changed' | 'removed';
  /** What such an entry is called: "thuật ngữ". */
  list: string;
  name: string;
  facts: FactChange[];
}

/** A published address that would not lead where it led. */
export interface AddressQuestion {
  kind: 'vanished' | 'moved' | 'swapped';
  address: string;
  place: string;
  /** How many addresses inside share its fate. */
  inside: number;
  /** Where its words stand now, where that is known. */
  to?: string;
  toPlace?: string;
}

/** What a person answers to it. */
export type AddressAnswer =
  | { address: string; kind: 'moved'; to: string }
  | { address: string; kind: 'gone'; why: string }
  | { address: string; kind: 'changed' };

/** What saving would change for readers. */
export interface Review {
  faults: DeskFault[];
  clauses: ClauseChange[];
  facts: FactChange[];
  entries: EntryReview[];
  newAddresses: number;
  questions: AddressQuestion[];
  /** What the log of changes could say. */
  logLine: string;
  isNew: boolean;
}
