import { DRAFT_NOT_KEPT } from '../../domain/issue/desk.ts';
import type { DeskDraft, DraftContent } from '../draft.ts';
import type { Work } from '../work.ts';
import { AskError, ask, messageOf } from './api.ts';

/** How long a pause in typing is. */
const PAUSE = 250;
/** So long after a letter it is in the browser's own keeping, be the server there or not. */
const BACKUP_PAUSE = 150;

export type KeptState = 'kept' | 'waiting' | 'failed';

/**
 * Keeps what is typed: at once in the browser, at each pause on the server's disk, and then asks for its faults and its
 * page. Nothing is said to be kept before it is on the disk.
 */
export function keepDraft(
  draft: DeskDraft,
  tell: { state: (state: KeptState, message?: string) => void; work: (work: Work) => void },
) {
  let current = draft;
  let timer = 0;
  let backing = 0;
  let isSending = false;
  let isDirty = false;
  let isChecking = false;
  let wantsCheck = false;
  const backup = `desk-${draft.id}`;

  const backUp = () => {
    window.clearTimeout(backing);
    backing = 0;
    if (!isDirty && !isSending) return;
    const { revision, fields, text, additions } = current;
    try {
      localStorage.setItem(backup, JSON.stringify({ revision, fields, text, additions }));
    } catch {
      // The browser has no room: the server keeps it all the same.
    }
  };
  window.addEventListener('pagehide', backUp);

  const check = async () => {
    wantsCheck = true;
    if (isChecking) return;
    isChecking = true;
    while (wantsCheck) {
      wantsCheck = false;
      try {
        tell.work(await ask<Work>('POST', '/api/work', { id: current.id }));
      } catch (error) {
        tell.state('failed', messageOf(error));
      }
    }
    isChecking = false;
  };

  const send = async (): Promise<void> => {
    window.clearTimeout(timer);
    if (isSending || !isDirty) return;
    isSending = true;
    isDirty = false;
    const { id, revision, fields, text, additions } = current;
    try {
      const answer = await ask<{ revision: number }>('PUT', '/api/draft', {
        id,
        revision,
        fields,
        text,
        additions,
      });
      current = { ...current, revision: answer.revision };
      isSending = false;
      if (isDirty) return send();
      localStorage.removeItem(backup);
      tell.state('kept');
      void check();
    } catch (error) {
      isSending = false;
      isDirty = true;
      tell.state('failed', messageOf(error));
      // Another window went on with it: trying again would not help.
      if (!(error instanceof AskError && error.code === 'draft-stale')) timer = window.setTimeout(send, 3000);
    }
  };

  return {
    get draft() {
      return current;
    },
    change(part: Partial<DraftContent>) {
      current = { ...current, ...part };
      isDirty = true;
      tell.state('waiting');
      // A law of sixty pages takes a while to be written there: not at each letter of a word.
      backing ||= window.setTimeout(backUp, BACKUP_PAUSE);
      window.clearTimeout(timer);
      timer = window.setTimeout(send, PAUSE);
    },
    /** All that was typed is on the disk when this is done; throws when it is not. */
    async flush() {
      while (isSending || isDirty) {
        await send();
        if (isDirty && !isSending) throw new Error(DRAFT_NOT_KEPT);
        await new Promise((done) => setTimeout(done, 30));
      }
    },
    /** The draft as the server has it after a save. */
    take(saved: DeskDraft) {
      current = saved;
      tell.state('kept');
      void check();
    },
    check,
    stop() {
      window.clearTimeout(timer);
      window.clearTimeout(backing);
      window.removeEventListener('pagehide', backUp);
    },
  };
}

export type Keeper = ReturnType<typeof keepDraft>;

/** What a browser that was closed or crashed still holds and the server did not get; taken up when it follows on. */
export function leftInBrowser({ id, revision }: DeskDraft): DraftContent | undefined {
  const kept = localStorage.getItem(`desk-${id}`);
  if (!kept) return undefined;
  const { revision: known, ...content } = JSON.parse(kept) as DraftContent & { revision: number };
  return known === revision ? content : undefined;
}
