import { parseDocumentText } from '../../corpus/parse/parseDocumentText.ts';
import { wordsOfBlock } from '../../import/blocks.ts';
import { paperPictures } from '../../import/paperPictures.ts';
import { firstOnPages } from '../../import/write/firstOnPages.ts';
import { alignPlaces } from '../alignPlaces.ts';
import type { DeskDraft } from '../draft.ts';
import { DeskRefusal } from '../refusal.ts';
import type { DraftStore } from './draftStore.ts';

/** The pages of the paper that a draft was read from, as the frontmatter declares them, and their pictures by name. */
export interface DraftPaper {
  scans: { file: string; begins?: string }[];
  pictures: ReadonlyMap<string, Uint8Array>;
}

/**
 * The paper of a dropped scan, to be kept beside its text. What begins on each page is told by the words as they stand
 * now, for they were proofread since they were read. @throws DeskRefusal `not-found` where the draft is no scan
 */
export async function draftPaper(
  store: DraftStore,
  { id, text, source }: Pick<DeskDraft, 'id' | 'text' | 'source'>,
): Promise<DraftPaper> {
  if (source?.shown !== 'scan' || !source.pages) throw new DeskRefusal('not-found');
  const blocks = store.blocksOf(id);
  const pages = alignPlaces(blocks.map(wordsOfBlock), text.split('\n')).flatMap((block, index) => {
    const page = block === undefined ? undefined : blocks[block]!.origin.page;
    return page === undefined ? [] : { line: index + 1, page };
  });
  const begins = firstOnPages(parseDocumentText(text, source.name).tree, pages);
  const scans: DraftPaper['scans'] = [];
  const pictures = new Map<string, Uint8Array>();
  for await (const { file, bytes } of paperPictures(store.bytesOf(id), source.pages)) {
    const first = begins.get(source.pages[scans.length]!.page);
    scans.push({ file, ...(first && { begins: first }) });
    pictures.set(file, bytes);
  }
  return { scans, pictures };
}
