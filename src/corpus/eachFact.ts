import type { Body } from '../domain/document/catalogues.ts';
import type { Fact } from '../domain/document/fact.ts';
import type { DocumentMetadata } from '../domain/document/schema.ts';

type Path = readonly PropertyKey[];

/** Something that names sources: a fact, or a relation. */
export interface Sourced {
  path: Path;
  source: readonly string[];
}

const isFact = (value: unknown): value is Fact =>
  typeof value === 'object' && value !== null && 'source' in value && 'otherwise' in value;

/** Every fact of a document or body with its path in the frontmatter. */
export function* eachFact(
  value: DocumentMetadata | Body | unknown,
  path: Path = [],
): Generator<{ path: Path; fact: Fact }> {
  if (isFact(value)) yield { path, fact: value };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* eachFact(item, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* eachFact(item, [...path, key]);
}

/** Every list of source keys below a value, with its path. */
export function* eachSourced(value: unknown, path: Path = []): Generator<Sourced> {
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* eachSourced(item, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value))
      if (key === 'source' && Array.isArray(item)) yield { path: [...path, key], source: item as string[] };
      else yield* eachSourced(item, [...path, key]);
}

const SENTENCE_KEYS = new Set([
  'value',
  'note',
  'inference',
  'unknown',
  'finding',
  'text',
  'meaning',
  'what',
  'reason',
  'seen',
  'label',
  'reading',
  'correct',
]);
const WHOLE = new Set([
  'number',
  'otherNumbers',
  'aliases',
  'date',
  'inForce',
  'expires',
  'issuer',
  'status',
  'type',
  'id',
]);

/**
 * Every sentence of our own (titles, remarks, reasons, findings) with its path: the strings in which citations are
 * looked for. Values that are data (numbers, dates, ids) are not sentences, but their notes are.
 */
export function* eachSentence(value: unknown, path: Path = []): Generator<{ path: Path; sentence: string }> {
  if (Array.isArray(value)) {
    const strings = path.at(-1) === 'missing';
    for (const [index, item] of value.entries())
      if (strings && typeof item === 'string') yield { path: [...path, index], sentence: item };
      else yield* eachSentence(item, [...path, index]);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const isData = key === 'value' && path.some((step) => WHOLE.has(String(step)));
    if (typeof item === 'string' && SENTENCE_KEYS.has(key) && !isData)
      yield { path: [...path, key], sentence: item };
    else if (typeof item === 'object') yield* eachSentence(item, [...path, key]);
  }
}
