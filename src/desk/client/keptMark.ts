import { h } from 'preact';
import { NOT_KEPT_YET } from '../../domain/issue/desk.ts';
import type { DeskLists } from '../deskLists.ts';
import type { DeskDraft } from '../draft.ts';
import type { KeptState } from './keeper.ts';

/** What a place of the desk is given: the draft at work, what there is to choose from, and the ways out of it. */
export interface DeskPlace<D extends DeskDraft = DeskDraft> {
  draft: D;
  lists: DeskLists;
  leave: () => void;
  reopen: (draft: DeskDraft) => void;
}

/** Whether what was typed is on the disk, and what went wrong where it is not. */
export interface Kept {
  kept: KeptState;
  message: string;
}

const WORDS: Record<KeptState, string> = {
  kept: 'Bản nháp đã giữ trên máy',
  waiting: 'Đang giữ …',
  failed: NOT_KEPT_YET,
};

/** The line in the head of a place that says whether the draft is kept. */
export const KeptMark = ({ kept, message }: Kept) =>
  h('span', { class: `kept ${kept}`, role: 'status' }, message || WORDS[kept]);
