/** The thread that checks and renders, so that what a person types is kept at once, however long a check takes. */
import { parentPort, workerData } from 'node:worker_threads';
import { toMachineFault } from '../../domain/issue/index.ts';
import type { DeskDraft } from '../draft.ts';
import { DeskRefusal } from '../refusal.ts';
import { reviewDraft } from './reviewDraft.ts';
import { shadowContent } from './shadowContent.ts';
import { warmUp, workOn } from './tryDraft.ts';

const { root, shadow } = workerData as { root: string; shadow: string };
const copy = shadowContent(root, shadow);
// The first check is the slowest, for everything is read: done before anybody waits for it.
warmUp(copy);
const JOBS = { work: workOn, review: reviewDraft } as const;

parentPort!.on(
  'message',
  ({ number, job, draft }: { number: number; job: keyof typeof JOBS; draft: DeskDraft }) => {
    try {
      parentPort!.postMessage({ number, done: JOBS[job](root, copy, draft) });
    } catch (error) {
      const failed = error instanceof DeskRefusal ? error.code : undefined;
      parentPort!.postMessage({ number, failed, message: toMachineFault(error).message });
    }
  },
);
