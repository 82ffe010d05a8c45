import { z } from 'zod';
import { day, hyphenatedId, personName } from '../document/fields.ts';

/** A picture's file in the folder of its document: `1.jpg`, `phu-luc-2.png`. */
export const PICTURE_FILE = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpe?g|png|webp|tiff?)$/;

/** A page of the paper that a document's text was copied from, as the frontmatter declares it. */
export const scanPageSchema = z.strictObject({
  /** The picture's file in `content/scans/<id>/`; the pages stand in the order of the paper. */
  file: z.string().regex(PICTURE_FILE, { error: 'not-a-picture-file' }),
  /** The first provision of the text that begins on the page; absent where none does. */
  begins: hyphenatedId.optional(),
  /** Who read the text of the page against its picture, letter by letter, and on what day; the first reader first. */
  proofread: z.array(z.strictObject({ by: personName, date: day })).default([]),
});

export type ScanMetadata = z.infer<typeof scanPageSchema>;

/** How often a page was proofread, by so many people: never, once, twice or more. */
export const PROOFREADING = {
  twice: 'đã soát hai lần',
  once: 'đã soát một lần',
  unread: 'chưa soát',
} as const;
export type ProofreadingState = keyof typeof PROOFREADING;

/** The state of a page: two readings count as two only when they are of two people, which the check sees to. */
export function proofreadingOf({ proofread }: Pick<ScanMetadata, 'proofread'>): ProofreadingState {
  if (proofread.length === 0) return 'unread';
  return proofread.length === 1 ? 'once' : 'twice';
}

/** "đã soát hai lần 3 trang, đã soát một lần 1 trang, chưa soát 8 trang"; what no page is, is not said. */
export function proofreadingCounts(pages: readonly Pick<ScanMetadata, 'proofread'>[]): string {
  return (Object.keys(PROOFREADING) as ProofreadingState[])
    .map((state) => [state, pages.filter((page) => proofreadingOf(page) === state).length] as const)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${PROOFREADING[state]} ${count} trang`)
    .join(', ');
}
