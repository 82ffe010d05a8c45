import { afterEach, expect, it, vi } from 'vitest';
import { ClauseReader } from './clauseReader.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A line that stops inside the body of a file, as a phone's does between two masts. */
const stalled: typeof fetch = async (_, init) =>
  new Response(
    new ReadableStream({
      start(body) {
        body.enqueue(new TextEncoder().encode('{'));
        init?.signal?.addEventListener('abort', () => body.error(new Error('aborted')));
      },
    }),
  );

it('gives a file up that stops coming in the middle', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', stalled);
  const answer = new ClauseReader('/').search('chi bộ', {});
  await vi.advanceTimersByTimeAsync(60_000);
  await expect(answer).resolves.toEqual({ status: 'failed', reason: 'network' });
});
