import { parseDocument } from 'yaml';
import { yamlOf } from './frontmatterText.ts';

/** A list of `content/` with new entries at its end; what stands there stays to the letter. */
export function withEntries(list: string, entries: readonly Record<string, unknown>[]): string {
  if (entries.length === 0) return list;
  const body = /^\s*\[\s*\]\s*$/m.test(list) ? list.replace(/^\s*\[\s*\]\s*$/m, '') : list;
  return `${ended(body)}${entries.map((entry) => `- ${yamlOf(entry, true)}\n`).join('')}`;
}

/** The sources with new ones at their end, in the form that the guide shows. */
export function withSources(list: string, sources: Record<string, Record<string, unknown>>): string {
  const written = Object.entries(sources).map(([key, source]) => {
    const lines = Object.entries(source).filter(([, value]) => value !== undefined && value !== '');
    return `${key}:\n${lines.map(([name, value]) => `  ${name}: ${yamlOf(value)}\n`).join('')}`;
  });
  return written.length === 0 ? list : `${ended(list)}${written.join('')}`;
}

/** A list without the entries whose `field` is one of `values`; an empty list says that there is nothing to list. */
export function withoutEntries(list: string, field: string, values: readonly string[]): string {
  if (values.length === 0) return list;
  const document = parseDocument(list);
  const items =
    (
      document.contents as {
        items?: readonly { get?: (name: string) => unknown; range?: [number, number, number] }[];
      } | null
    )?.items ?? [];
  let text = list;
  for (const item of items.toReversed()) {
    if (!values.includes(String(item.get?.(field))) || !item.range) continue;
    // From the dash on; the range of an item begins behind it.
    const start = text.lastIndexOf('-', item.range[0]);
    text = text.slice(0, start) + text.slice(item.range[2]).replace(/^[ \t]*\n/, '');
  }
  return parseDocument(text).toJS() ? text : `${ended(text)}[]\n`;
}

/** The first key of a source that nobody uses. */
export function nextSourceKey(keys: Iterable<string>): string {
  const numbers = [...keys].flatMap((key) => Number.parseInt(key.slice(1), 10) || []);
  return `S${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}

const ended = (text: string) => (text === '' || text.endsWith('\n') ? text : `${text}\n`);
