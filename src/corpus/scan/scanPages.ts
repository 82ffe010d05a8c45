import { join } from 'node:path';
import type { ScanMetadata } from '../../domain/scan/scanPage.ts';
import type { ContentFiles } from '../contentFiles.ts';
import { SCANS_PLACE } from '../contentPlaces.ts';
import type { Corpus, CorpusDocument, ScanPage } from '../corpus.ts';

/** The pages of paper of every document that has any; `documents` are checked. */
export function scanPages(
  root: string,
  { scans }: ContentFiles,
  documents: ReadonlyMap<string, CorpusDocument>,
): ReadonlyMap<string, readonly ScanPage[]> {
  const here = new Set(scans);
  return new Map(
    [...documents].flatMap(([id, { metadata, provisions }]) => {
      const begins = beginnings(metadata.scans, [...provisions.keys()]);
      const pages = metadata.scans.map(({ file, proofread }, index): ScanPage => {
        const picture = `${SCANS_PLACE}/${id}/${file}`;
        return {
          number: index + 1,
          begins: begins[index]!,
          proofread,
          ...(here.has(picture) && { path: join(root, picture) }),
        };
      });
      return pages.length > 0 ? [[id, pages]] : [];
    }),
  );
}

/** A page holds the beginnings of all from its first provision to that of the next page which has one. */
function beginnings(pages: readonly ScanMetadata[], order: readonly string[]): string[][] {
  return pages.map(({ begins }, index) => {
    if (begins === undefined) return [];
    const next = pages.slice(index + 1).find((page) => page.begins !== undefined)?.begins;
    return order.slice(order.indexOf(begins), next === undefined ? undefined : order.indexOf(next));
  });
}

/** The page of the paper that a provision begins on; undefined where there is no paper, or it is not said. */
export function scanPageOf(
  { scans }: Pick<Corpus, 'scans'>,
  document: string,
  provision: string,
): number | undefined {
  return scans.get(document)?.find(({ begins }) => begins.includes(provision))?.number;
}

/** The page of the paper on which a provision is the first with words of its own; undefined for all others. */
export function scanBegunBy(
  { scans }: Pick<Corpus, 'scans'>,
  { metadata, provisions }: Pick<CorpusDocument, 'metadata' | 'provisions'>,
  provision: string,
): number | undefined {
  const hasWords = (id: string) => {
    const { label, text, rows } = provisions.get(id)!;
    return label !== undefined || text.value !== '' || rows !== undefined;
  };
  return scans.get(metadata.id)?.find(({ begins }) => begins.find(hasWords) === provision)?.number;
}
