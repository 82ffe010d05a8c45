import { isMap, parseDocument } from 'yaml';

/** A document's file as its two parts: what stands between the two rules, and what stands below. */
export interface DocumentParts {
  head: string;
  text: string;
}

const FENCED = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

export function splitDocument(file: string): DocumentParts {
  const [all = '', head = ''] = FENCED.exec(file) ?? [];
  return { head: all === '' ? '' : `${head}\n`, text: file.slice(all.length).replace(/^\s*\n/, '') };
}

export function joinDocument({ head, text }: DocumentParts): string {
  const words = text.replace(/\r\n?/g, '\n').trim();
  return `---\n${head.trimEnd()}\n---\n${words === '' ? '' : `\n${words}\n`}`;
}

/** The facts of a frontmatter, as they are written. */
export function readFields(head: string): Record<string, unknown> {
  return (parseDocument(head).toJS() ?? {}) as Record<string, unknown>;
}

/**
 * The frontmatter with the facts as they are now. What did not change stays as it is written, to the letter, remarks of
 * authors included; what is new stands where the order of `order` puts it.
 */
export function writeFields(head: string, fields: Record<string, unknown>, order: readonly string[]): string {
  const written = piecesOf(head);
  const before = readFields(head);
  const known = [...written.keys()];
  const names = [...known, ...order.filter((name) => !written.has(name) && name in fields)];
  const isNew = (name: string) => !written.has(name);
  // A new field comes behind the last field of the order that stands before it.
  names.sort((a, b) =>
    isNew(a) || isNew(b) ? order.indexOf(a) - order.indexOf(b) : known.indexOf(a) - known.indexOf(b),
  );
  return names
    .flatMap((name) => {
      if (!(name in fields) || fields[name] === undefined) return [];
      const isSame = written.has(name) && JSON.stringify(before[name]) === JSON.stringify(fields[name]);
      return [isSame ? written.get(name)! : `${name}:${spaced(yamlOf(fields[name]))}\n`];
    })
    .join('');
}

/** The text of each field, with the remarks that stand above the next one. */
function piecesOf(head: string): Map<string, string> {
  const { contents } = parseDocument(head);
  if (!isMap(contents)) return new Map();
  const starts = contents.items.map(({ key }) => {
    const { value, range } = key as { value: unknown; range?: [number, number, number] };
    return { name: String(value), start: range?.[0] ?? 0 };
  });
  return new Map(
    starts.map(({ name, start }, index) => [
      name,
      head.slice(index === 0 ? 0 : start, starts[index + 1]?.start ?? head.length).replace(/\n*$/, '\n'),
    ]),
  );
}

/** Lines of their own need no space behind the name: it would stand at a line's end. */
const spaced = (value: string) => (value.startsWith('\n') ? value : ` ${value}`);

/** A value as one line of YAML: words in double quotes where they are more than an id, lists of facts a line each. */
export function yamlOf(value: unknown, isInside = false): string {
  if (Array.isArray(value)) {
    const isPlain = value.every((one) => typeof one !== 'object' || one === null);
    if (isPlain || isInside) return `[${value.map((one) => yamlOf(one, true)).join(', ')}]`;
    return `\n${value.map((one) => `  - ${yamlOf(one, true)}`).join('\n')}`;
  }
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).filter(([, one]) => one !== undefined);
    return `{ ${pairs.map(([key, one]) => `${key}: ${yamlOf(one, true)}`).join(', ')} }`;
  }
  if (typeof value !== 'string') return String(value);
  return isBareWord(value) ? value : JSON.stringify(value);
}

/** An id, or a key of a source: what YAML reads as a string and nothing else. */
const isBareWord = (text: string) =>
  /^[A-Za-z][A-Za-z0-9-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
