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

type Path = readonly PropertyKey[];
/** A sentence and where it stands below the value that was looked through. */
interface PlacedSentence {
  path: Path;
  sentence: string;
}

/**
 * Every sentence of our own (titles, remarks, reasons, findings) with its path: the strings in which citations are
 * looked for. Values that are data (numbers, dates, ids) are not sentences, but their notes are.
 */
export function* eachSentence(value: unknown, path: Path = []): Generator<PlacedSentence> {
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, item] of entries)
    if (typeof item !== 'string') yield* eachSentence(item, [...path, key]);
    else if (isSentence(key, path)) yield { path: [...path, key], sentence: item };
}

/** True when a string under `key` at `path` is a sentence: the items of `missing` are, others by their key. */
function isSentence(key: PropertyKey, path: Path): boolean {
  if (typeof key === 'number') return path.at(-1) === 'missing';
  const isData = key === 'value' && path.some((step) => WHOLE.has(String(step)));
  return SENTENCE_KEYS.has(String(key)) && !isData;
}
