import type { Knowledge } from './knowledge.ts';

/** What took a document's place in the end, and whether a step on the way is only inferred. */
export interface Replacement {
  /** The documents that nothing known replaces any more; mostly one. */
  last: readonly string[];
  /** The document that directly replaced it, where that is not the last one. */
  first?: string;
  isFirstInferred: boolean;
  /** True when any step down to the last is inferred. */
  isInferred: boolean;
}

/** Follows "replaced by" down to the last document; undefined when nothing is known to replace it. */
export function replacementOf({ documents }: Knowledge, document: string): Replacement | undefined {
  const steps = (id: string) => documents.get(id)?.replacedBy.filter((one) => documents.has(one.id)) ?? [];
  const seen = new Set([document]);
  const last: string[] = [];
  let isInferred = false;
  const walk = (id: string) => {
    const next = steps(id).filter((one) => !seen.has(one.id));
    if (next.length === 0 && id !== document) last.push(id);
    for (const one of next) {
      seen.add(one.id);
      isInferred ||= one.isInferred;
      walk(one.id);
    }
  };
  walk(document);
  if (last.length === 0) return undefined;
  const [first] = steps(document);
  const isFirstInferred = first?.isInferred ?? false;
  return { last, isInferred, isFirstInferred, ...(first && !last.includes(first.id) && { first: first.id }) };
}

/** True when a document is proved to be out of force. */
export function isOutOfForce({ documents }: Knowledge, document: string): boolean {
  const status = documents.get(document)?.status;
  return status === 'het-hieu-luc' || status === 'duoc-thay-the';
}
