import { MachineFault } from '../../src/domain/issue/index.ts';

/** Headers that some addresses get: one rule of a `_headers` file. */
export interface HeaderRule {
  /** `/a/*` stands for every address that begins so, `/a/` for itself alone. */
  matches: (path: string) => boolean;
  /** As the file has it. */
  pattern: string;
  headers: readonly [name: string, value: string][];
}

/**
 * Reads the format of Netlify and Cloudflare Pages: a path pattern on a line of its own, its headers indented below.
 * @throws MachineFault for a line that is neither, or that no answer could carry.
 */
export function parseHeaderRules(text: string, file: string): HeaderRule[] {
  const rules: (Omit<HeaderRule, 'headers'> & { headers: [string, string][] })[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, name, value] = /^\s+([!#$%&'*+.^_`|~\w-]+):\s*([\t\x20-\x7e]+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name && value && rule) rule.headers.push([name, value]);
    else if (/^\/\S*$/.test(line)) rules.push({ matches: matcher(line), pattern: line, headers: [] });
    else if (line.trim()) throw new MachineFault('headers-broken', { file, line: String(index + 1) });
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
