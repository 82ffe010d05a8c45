import type { Corpus } from '../../corpus/corpus.ts';
import type { DocumentMetadata } from '../../domain/document/schema.ts';

/** A page elsewhere that shows a document's own text. */
export interface TextPage {
  /** The site, as its source is titled: "Hệ thống Pháp luật". */
  site: string;
  address: string;
}

/**
 * Where a document's text was seen: a source of its number, title or date that says so ("Bản văn …" in `seen`) and is
 * titled with this document's number or name. Copies for cross-checking are not linked.
 */
export function textPageOf(
  { sources }: Pick<Corpus, 'sources'>,
  { number, title, date }: Pick<DocumentMetadata, 'number' | 'title' | 'date'>,
): TextPage | undefined {
  const names = [number.value, title.value].filter((name) => name !== undefined);
  for (const key of [number, title, date].flatMap(({ source }) => source)) {
    const source = sources.get(key);
    if (!source?.address || source.grade === 'low' || !/^Bản văn(?:[:,;]|\s)/u.test(source.seen)) continue;
    if (names.some((name) => source.title.includes(name)))
      return { site: source.title.split(',')[0]!, address: source.address };
  }
  return undefined;
}
