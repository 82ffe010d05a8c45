import type { Span } from '../../citation/draft.ts';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“”', '‘': '’', '”': '”' };

/**
 * What stands in quotation marks of any kind, the outermost pair of each; straight marks pair off in turn. The marks
 * themselves are left out, and so is what is never closed.
 */
export function findQuotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open: { start: number; closes: string; depth: number } | undefined;
  for (const { 0: mark, index } of text.matchAll(/[“”«»„"‘’]/gu)) {
    if (!open) open = opened(text, mark, index);
    else open.depth += depthOf(text, mark, index, open.closes);
    if (open?.depth !== 0) continue;
    if (index > open.start) spans.push({ start: open.start, end: index });
    open = undefined;
  }
  return spans;
}

/** A straight mark after a figure is inches: a letter or a figure stands before no opening mark. */
function opened(text: string, mark: string, index: number) {
  const closes = mark === '"' ? '"' : mark === '”' ? undefined : CLOSING[mark];
  const isOpening = !/[\p{L}\p{M}\p{N}]/u.test(text[index - 1] ?? ' ');
  return closes !== undefined && isOpening ? { start: index + 1, closes, depth: 1 } : undefined;
}

/** One deeper, one back, or nothing to this pair. */
function depthOf(text: string, mark: string, index: number, closes: string): -1 | 0 | 1 {
  const isApostrophe = mark === '’' && /\p{L}/u.test(text[index + 1] ?? '');
  if (closes.includes(mark)) return isApostrophe ? 0 : -1;
  return CLOSING[mark] === closes ? 1 : 0;
}
