import { checkCompletely } from '../../domain/handout/checkCompletely.ts';
import type { HandoutComment } from '../../domain/handout/comments/handoutComment.ts';
import type { Found } from '../../domain/handout/found.ts';
import { type KnowledgeFile, openKnowledge } from '../../domain/handout/knowledge.ts';
import { type HandoutFile, readable, readHandout } from '../../domain/handout/read/readHandout.ts';
import { Refusal, type RefusalCode } from '../../domain/handout/read/refusal.ts';
import type { HandoutReport } from '../../domain/handout/report.ts';
import type { TextFile } from '../../domain/provision/textFile.ts';
import { KeptAnswers } from '../keptAnswers.ts';

/** A handout to be judged: a file, or what was taken out of one already. */
export interface HandoutQuestion {
  handout: HandoutFile | { found: Found };
  /** The folder of open data, with the base path. */
  data: string;
}

/** A Word file that is to have comments. */
export interface CommentQuestion {
  file: Uint8Array;
  comments: readonly HandoutComment[];
}

/** The file with its comments; or why it is not read. */
export type CommentAnswer = { commented: Uint8Array } | { refused: RefusalCode };

/** The report; or why the file is not read; or that our own data could not be loaded. */
export type HandoutAnswer = { report: HandoutReport } | { refused: RefusalCode } | { failed: true };

/** What the checker knows, by the folder of open data. */
const knowledge = new KeptAnswers((data: string) => loadJson<KnowledgeFile>(`${data}kiem-tra.json`));

async function loadJson<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(String(response.status));
  return response.json() as Promise<T>;
}

/** Reads and judges a handout. Never throws: it runs at the far end of a line to a worker, or in the page itself. */
export async function judgeHandout({ handout, data }: HandoutQuestion): Promise<HandoutAnswer> {
  try {
    const found = 'found' in handout ? readable(handout.found) : await readHandout(handout, refusePdf);
    const texts = (document: string) => loadJson<TextFile>(`${data}van-ban/${document}.json`);
    return { report: await checkCompletely(found, openKnowledge(await knowledge.get(data)), texts) };
  } catch (error) {
    return error instanceof Refusal ? { refused: error.code } : { failed: true };
  }
}

/** Puts comments into a Word file. Never throws. */
export async function commentHandout({ file, comments }: CommentQuestion): Promise<CommentAnswer> {
  try {
    const { commentedDocx } = await import('../../domain/handout/comments/commentedDocx.ts');
    return { commented: commentedDocx(file, comments) };
  } catch (error) {
    return { refused: error instanceof Refusal ? error.code : 'damaged' };
  }
}

/** A PDF has a worker of its own, and comes as what that took out of it. */
function refusePdf(): Promise<never> {
  throw new Refusal('damaged');
}
