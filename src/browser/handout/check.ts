import type { HandoutComment } from '../../domain/handout/comments/handoutComment.ts';
import { formatOf } from '../../domain/handout/read/format.ts';
import { LIMITS } from '../../domain/handout/read/limits.ts';
import { Refusal } from '../../domain/handout/read/refusal.ts';
import type { HandoutReport } from '../../domain/handout/report.ts';
import { WorkerLine } from '../search/workerLine.ts';
import address from './handoutWorker.ts?worker-chunk';
import type { CommentAnswer, CommentQuestion, HandoutAnswer, HandoutQuestion } from './judgeHandout.ts';
import { readPdfApart } from './readPdfApart.ts';

const line = new WorkerLine<HandoutQuestion | CommentQuestion, HandoutAnswer | CommentAnswer>(
  () => new Worker(address, { type: 'module' }),
);

/** Judges off the main thread where the browser can. */
async function judge(question: HandoutQuestion): Promise<HandoutReport> {
  let answer = await line.ask(question);
  if (answer === 'broken') answer = await (await import('./judgeHandout.ts')).judgeHandout(question);
  if ('report' in answer) return answer.report;
  throw 'refused' in answer ? new Refusal(answer.refused) : new Error('data not loaded');
}

/** A Word file with comments in its margin. @throws Refusal for a file that cannot be read any more. */
export async function withComments(file: File, comments: readonly HandoutComment[]): Promise<Blob> {
  const question = { file: await bytesOf(file), comments };
  let answer = await line.ask(question);
  if (answer === 'broken') answer = await (await import('./judgeHandout.ts')).commentHandout(question);
  if ('commented' in answer)
    return new Blob([answer.commented as Uint8Array<ArrayBuffer>], { type: file.type });
  throw new Refusal('refused' in answer ? answer.refused : 'damaged');
}

/**
 * Reads and judges a file on this device.
 * @throws Refusal for a file that cannot be read, any other error when our own data could not be loaded.
 */
export async function checkFile(file: File, data: string): Promise<HandoutReport> {
  if (file.size > LIMITS.file) throw new Refusal('too-large');
  const bytes = await bytesOf(file);
  const isPdf = formatOf(file.name, bytes) === 'pdf';
  return judge({ handout: isPdf ? { found: await readPdfApart(bytes) } : { name: file.name, bytes }, data });
}

/** A file that was moved or changed since it was chosen cannot be read any more. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Refusal('damaged');
  }
}

/** Judges what was pasted: as a page when it came with its form (then links are live), else as plain text. */
export async function checkPasted(
  pasted: { html?: string; text: string },
  data: string,
): Promise<HandoutReport> {
  const name = pasted.html === undefined ? 'dan.txt' : 'dan.html';
  return judge({ handout: { name, bytes: new TextEncoder().encode(pasted.html ?? pasted.text) }, data });
}
