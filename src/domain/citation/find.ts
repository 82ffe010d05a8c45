import { findNumberReferences } from '../number/findNumbers.ts';
import { composeText } from '../text/compose.ts';
import type { FoundReference } from './citation.ts';
import { withoutOverlaps } from './draft.ts';
import { type DocumentName, findNameReferences } from './nameReference.ts';
import { findProvisionReferences } from './provisionReference.ts';
import { findSelfReferences } from './selfReference.ts';

/** What the finder must know besides the text. */
export interface FinderKnowledge {
  /** Names of all documents; keep one array, it is prepared once and remembered. */
  names: readonly DocumentName[];
}

/**
 * Every reference in a running text, in reading order, never overlapping: documents by number, by name or as
 * "Nghị định này", and places in them. Text may be NFC or NFD; offsets are into the text as given.
 */
export function findReferences(text: string, { names }: FinderKnowledge): FoundReference[] {
  const composed = composeText(text);
  const documents = withoutOverlaps([
    ...findNumberReferences(composed.text),
    ...findNameReferences(composed.text, names),
    ...findSelfReferences(composed.text),
  ]);
  const drafts = withoutOverlaps([...documents, ...findProvisionReferences(composed.text, documents)]);
  const indexOf = new Map(drafts.map((draft, index) => [draft as object, index]));
  return drafts.map((draft) => {
    const start = composed.originalOffset(draft.start);
    const end = composed.originalOffset(draft.end);
    const place = { start, end, text: text.slice(start, end) };
    if (draft.kind !== 'provision') return { ...draft, ...place };
    const document = typeof draft.document === 'string' ? draft.document : indexOf.get(draft.document)!;
    return { ...draft, ...place, document };
  });
}
