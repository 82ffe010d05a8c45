import { Worker } from 'node:worker_threads';
import { MachineFault } from '../../domain/issue/index.ts';
import type { DeskDraft } from '../draft.ts';
import { DeskRefusal, type DeskRefusalCode } from '../refusal.ts';
import type { Review, Work } from '../work.ts';

interface Answer {
  number: number;
  done?: unknown;
  failed?: DeskRefusalCode;
  message?: string;
}

/** Asks the thread that checks; the answers come in the order of the questions. */
export function startChecker(root: string, shadow: string) {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { root, shadow } });
  const waiting = new Map<number, { resolve: (done: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  worker.on('message', ({ number, done, failed, message }: Answer) => {
    const asked = waiting.get(number);
    waiting.delete(number);
    if (message === undefined) asked?.resolve(done);
    else asked?.reject(failed ? new DeskRefusal(failed) : new Error(message));
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  worker.on('exit', () => {
    for (const { reject } of waiting.values())
      reject(new MachineFault('program-failed', { detail: 'luồng kiểm tra đã dừng' }));
    waiting.clear();
  });
  const ask = <T>(job: 'work' | 'review', draft: DeskDraft) =>
    new Promise<T>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve: resolve as (done: unknown) => void, reject });
      worker.postMessage({ number: last, job, draft });
    });
  return {
    work: (draft: DeskDraft) => ask<Work>('work', draft),
    review: (draft: DeskDraft) => ask<Review>('review', draft),
    stop: () => worker.terminate(),
  };
}

export type Checker = ReturnType<typeof startChecker>;
