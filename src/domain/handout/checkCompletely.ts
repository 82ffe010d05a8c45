import { openText, type TextFile } from '../provision/textFile.ts';
import { checkHandout } from './checkHandout.ts';
import type { Found } from './found.ts';
import type { Knowledge } from './knowledge.ts';
import type { HandoutReport } from './report.ts';

/** `checkHandout`, with the texts of the documents that the handout cites loaded as they are asked for. */
export async function checkCompletely(
  found: Found,
  knowledge: Knowledge,
  loadText: (document: string) => Promise<TextFile>,
): Promise<HandoutReport> {
  for (;;) {
    const findings = checkHandout(found, knowledge);
    if (knowledge.wanted.size === 0) return { findings, unread: found.unread ?? [] };
    const wanted = [...knowledge.wanted];
    knowledge.wanted.clear();
    const files = await Promise.all(wanted.map(loadText));
    for (const [index, document] of wanted.entries()) knowledge.texts.set(document, openText(files[index]!));
  }
}
