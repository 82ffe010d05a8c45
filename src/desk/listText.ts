import { isMap, isSeq, type Node, parseDocument } from 'yaml';
import { writeFields, yamlOf } from './frontmatterText.ts';

type Entry = Record<string, unknown>;

/** One entry that is added (`now` alone), changed (both) or taken out (`was` alone). */
export interface EntryChange {
  was?: Entry;
  now?: Entry;
}

/** An entry that is to be changed is not in the list any more as it was. */
export class EntryGone extends Error {}

/**
 * A list of `content/` with its changes; all other entries, remarks of authors and the order stay to the letter. New
 * entries come to the end. @throws EntryGone
 */
export function withChanges(list: string, changes: readonly EntryChange[], order: readonly string[]): string {
  let text = list;
  for (const { was, now } of changes) {
    if (was) text = withEntryChanged(text, was, now, order);
    else if (now) text = withEntry(text, now);
  }
  return text;
}

function withEntry(list: string, entry: Entry): string {
  const body = /^\s*\[\s*\]\s*$/m.test(list) ? list.replace(/^\s*\[\s*\]\s*$/m, '') : list;
  return `${ended(body)}- ${yamlOf(entry, true)}\n`;
}

function withEntryChanged(
  list: string,
  was: Entry,
  now: Entry | undefined,
  order: readonly string[],
): string {
  if (isSame(was, now)) return list;
  const { contents } = parseDocument(list);
  const items = isSeq(contents) ? (contents.items as Node[]) : [];
  const item = items.find((one) => isSame(one.toJSON(), was));
  if (!item?.range) throw new EntryGone();
  const [from, , behind] = item.range;
  if (!now) {
    const dash = list.lastIndexOf('-', from);
    const rest = list.slice(0, dash) + list.slice(behind).replace(/^[ \t]*\n/, '');
    return parseDocument(rest).toJS() ? rest : `${ended(rest)}[]\n`;
  }
  const isFlow = list[from] === '{';
  const [, valueEnd] = item.range;
  const end = isFlow ? valueEnd : from + list.slice(from, valueEnd).trimEnd().length;
  return list.slice(0, from) + entryText(list, item, end, was, now, order) + list.slice(end);
}

/** An entry as it is now: what did not change in it stays as it is written. */
function entryText(
  list: string,
  item: Node,
  end: number,
  was: Entry,
  now: Entry,
  order: readonly string[],
): string {
  const [from] = item.range!;
  if (list[from] !== '{' || !isMap(item))
    return indented(writeFields(dedented(list.slice(from, end)), now, order)).trim();
  const written = new Map(
    item.items.map(({ key, value }) => {
      const [start] = (key as Node).range!;
      const [, stop] = (value as Node).range!;
      return [String((key as { value?: unknown }).value), list.slice(start, stop)];
    }),
  );
  const pairs = Object.entries(now).filter(([, value]) => value !== undefined);
  const texts = pairs.map(([name, value]) =>
    isSame(was[name], value) ? (written.get(name) ?? '') : `${name}: ${yamlOf(value, true)}`,
  );
  return `{ ${texts.join(', ')} }`;
}

const INDENT = '  ';
const dedented = (text: string) => `${text.replaceAll(`\n${INDENT}`, '\n')}\n`;
const indented = (text: string) => text.replace(/\n(?=.)/g, `\n${INDENT}`);
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The sources with those of `sources` in them: known keys changed where they stand, new ones at the end. */
export function withSources(list: string, sources: Record<string, Entry>, order: readonly string[]): string {
  let text = list;
  for (const [key, source] of Object.entries(sources)) {
    const kept = Object.fromEntries(
      Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
    );
    const { contents } = parseDocument(text);
    const pair = isMap(contents)
      ? contents.items.find((one) => String((one.key as { value?: unknown }).value) === key)
      : undefined;
    const value = pair?.value as Node | undefined;
    if (!value?.range) {
      text = `${ended(text)}${key}:\n${indentedAll(writeFields('', kept, order))}`;
      continue;
    }
    const [from, valueEnd] = value.range;
    const end = from + text.slice(from, valueEnd).trimEnd().length;
    text = text.slice(0, from) + entryText(text, value, end, value.toJSON(), kept, order) + text.slice(end);
  }
  return text;
}

const indentedAll = (text: string) => text.replace(/^(?=.)/gm, INDENT);

/** A list without the entries whose `field` is one of `values`; an empty list says that there is nothing to list. */
export function withoutEntries(list: string, field: string, values: readonly string[]): string {
  const all = (parseDocument(list).toJS() ?? []) as Entry[];
  const gone = all.filter((one) => values.includes(String(one[field])));
  return withChanges(
    list,
    gone.map((was) => ({ was })),
    [],
  );
}

/** The first key of a source that nobody uses. */
export function nextSourceKey(keys: Iterable<string>): string {
  const numbers = [...keys].flatMap((key) => Number.parseInt(key.slice(1), 10) || []);
  return `S${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}

const ended = (text: string) => (text === '' || text.endsWith('\n') ? text : `${text}\n`);
