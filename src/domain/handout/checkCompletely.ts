import { OWN_PROGRAMME } from '../../site.config.ts';
import { openText, type TextFile } from '../provision/textFile.ts';
import { checkHandout } from './checkHandout.ts';
import type { FilePlace, Found } from './found.ts';
import { hasProvision, type Knowledge } from './knowledge.ts';
import type { HandoutReport } from './report.ts';

/** Letters that are judged of one handout, some 1,000 pages; what is longer would hold up a phone for minutes. */
const MOST_LETTERS = 3_000_000;

/** `checkHandout`, with the texts of the documents that the handout cites loaded as they are asked for. */
export async function checkCompletely(
  found: Found,
  knowledge: Knowledge,
  loadText: (document: string) => Promise<TextFile>,
): Promise<HandoutReport> {
  const { text, cutAt } = cutTooLong(found);
  // Words of the programme are looked for in every handout: its text is asked for at once.
  hasProvision(knowledge, OWN_PROGRAMME, '');
  for (;;) {
    await load(knowledge, loadText);
    const findings = checkHandout({ ...found, text }, knowledge);
    if (knowledge.wanted.size === 0) return { findings, unread: found.unread ?? [], ...(cutAt && { cutAt }) };
  }
}

async function load(knowledge: Knowledge, loadText: (document: string) => Promise<TextFile>): Promise<void> {
  const wanted = [...knowledge.wanted];
  knowledge.wanted.clear();
  const files = await Promise.all(wanted.map(loadText));
  for (const [index, document] of wanted.entries()) knowledge.texts.set(document, openText(files[index]!));
}

/** The passages that are judged, and where the rest of an endless file begins. */
function cutTooLong({ text }: Found): { text: Found['text']; cutAt?: FilePlace } {
  let left = MOST_LETTERS;
  const kept: Found['text'][number][] = [];
  for (const passage of text) {
    if (passage.text.length > left)
      return { text: [...kept, { ...passage, text: passage.text.slice(0, left) }], cutAt: passage.place };
    kept.push(passage);
    left -= passage.text.length;
  }
  return { text };
}
