import { checkCompletely } from '../../domain/handout/checkCompletely.ts';
import type { Found } from '../../domain/handout/found.ts';
import { type KnowledgeFile, openKnowledge } from '../../domain/handout/knowledge.ts';
import { LIMITS } from '../../domain/handout/read/limits.ts';
import { readHandout } from '../../domain/handout/read/readHandout.ts';
import { Refusal } from '../../domain/handout/read/refusal.ts';
import type { HandoutReport } from '../../domain/handout/report.ts';
import type { TextFile } from '../../domain/provision/textFile.ts';
import { KeptAnswers } from '../keptAnswers.ts';
import { readPdfApart } from './readPdfApart.ts';

/** What the checker knows, by the folder of open data (`…/du-lieu/` with the base path). */
const knowledge = new KeptAnswers((data: string) => loadJson<KnowledgeFile>(`${data}kiem-tra.json`));

async function loadJson<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(String(response.status));
  return response.json() as Promise<T>;
}

async function judge(found: Found, data: string): Promise<HandoutReport> {
  const texts = (document: string) => loadJson<TextFile>(`${data}van-ban/${document}.json`);
  return checkCompletely(found, openKnowledge(await knowledge.get(data)), texts);
}

/**
 * Reads and judges a file on this device.
 * @throws Refusal for a file that cannot be read, any other error when our own data could not be loaded.
 */
export async function checkFile(file: File, data: string): Promise<HandoutReport> {
  if (file.size > LIMITS.file) throw new Refusal('too-large');
  return judge(await readHandout({ name: file.name, bytes: await bytesOf(file) }, readPdfApart), data);
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
  const bytes = new TextEncoder().encode(pasted.html ?? pasted.text);
  return judge(await readHandout({ name, bytes }, readPdfApart), data);
}
