/** Headers that some addresses get: one rule of a `_headers` file. */
export interface HeaderRule {
  /** `/a/*` stands for every address that begins so, `/a/` for itself alone. */
  matches: (path: string) => boolean;
  /** As the file has it. */
  pattern: string;
  headers: readonly [name: string, value: string][];
}

/** Reads the format of Netlify and Cloudflare Pages: a path pattern on a line of its own, its headers indented below. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: (Omit<HeaderRule, 'headers'> & { headers: [string, string][] })[] = [];
  for (const line of text.split('\n')) {
    const header = /^\s+([^:]+):\s*(.+)$/.exec(line);
    if (header) rules.at(-1)?.headers.push([header[1]!, header[2]!]);
    else if (line.trim()) rules.push({ matches: matcher(line.trim()), pattern: line.trim(), headers: [] });
  }
  return rules;
}

/** The headers of an address; of two rules that give one header the later holds. */
export function headersOf(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.fromEntries(rules.filter(({ matches }) => matches(path)).flatMap(({ headers }) => headers));
}

function matcher(pattern: string): HeaderRule['matches'] {
  const start = pattern.replace(/\*$/, '');
  return pattern === start ? (path) => path === start : (path) => path.startsWith(start);
}
