/**
 * Some hundred tests load the content with one file of it changed, and most of loading is parsing YAML: text that was
 * parsed before in this process is not parsed again. Nothing writes to a parsed document.
 */
import { vi } from 'vitest';
import type { Document, LineCounter } from 'yaml';

vi.mock('yaml', async (original) => {
  const yaml = await original<typeof import('yaml')>();
  const parsed = new Map<string, { document: Document; lineStarts: readonly number[] }>();
  const parseDocument = (text: string, options: { lineCounter?: LineCounter } = {}) => {
    const { lineCounter } = options;
    if (!lineCounter) return yaml.parseDocument(text, options);
    const known = parsed.get(text);
    if (known) {
      lineCounter.lineStarts.push(...known.lineStarts);
      return known.document;
    }
    const document = yaml.parseDocument(text, options);
    parsed.set(text, { document, lineStarts: lineCounter.lineStarts });
    return document;
  };
  return { ...yaml, parseDocument };
});
