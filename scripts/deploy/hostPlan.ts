import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { MachineFault } from '../../src/domain/issue/index.ts';
import { type HeaderRule, parseHeaderRules } from '../serve/headerRules.ts';

/** What a host must do for a built site, whatever program it runs. */
export interface HostPlan {
  /** The folder the site lives in on its host, without the last slash: empty at the root. */
  base: string;
  rules: readonly HeaderRule[];
  /** Pages that moved: from which path to which. */
  moved: readonly { from: string; to: string }[];
}

/** Types that hosts rarely know, or give without the character set. */
export const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  ics: 'text/calendar',
  md: 'text/markdown',
  epub: 'application/epub+zip',
  webmanifest: 'application/manifest+json',
  wasm: 'application/wasm',
  webp: 'image/webp',
  bin: 'application/octet-stream',
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
};

/** For what no rule lets be kept: told nothing, browsers keep a page for a tenth of its age. Netlify and Cloudflare say it themselves. */
const ASKED_AGAIN: [name: string, value: string] = ['Cache-Control', 'no-cache'];

/** Reads what the build wrote for its host. @throws MachineFault when the folder holds no whole site. */
export function readHostPlan(out: string): HostPlan {
  if (!existsSync(join(out, 'index.html'))) throw new MachineFault('site-missing', { folder: out });
  if (!existsSync(join(out, '_headers'))) throw new MachineFault('headers-missing', { folder: out });
  const file = join(out, '_headers');
  const rules = parseHeaderRules(readFileSync(file, 'utf8'), file);
  // The first rule is for everything: it names the folder.
  const [all, ...others] = rules;
  const base = all!.pattern.replace(/\/\*$/, '');
  const asked = { ...all!, headers: [...all!.headers, ASKED_AGAIN] };
  return { base, rules: [asked, ...others], moved: movedPages(out, base) };
}

/** Pages that only lead on: a host can lead there itself, before anything is shown. */
function movedPages(out: string, base: string): HostPlan['moved'] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .flatMap(({ parentPath, name }) => {
      const html = readFileSync(join(parentPath, name), 'utf8');
      const to = /<meta http-equiv="refresh" content="0;\s*url=([^"]+)"/.exec(html)?.[1];
      const from = `${base}/${relative(out, parentPath).split(sep).join('/')}/`;
      // A place within the page that it leads to is the page's own script's to find.
      return to && !html.includes('data-to=') ? [{ from, to }] : [];
    });
}

/** The values of one header by pattern, the strongest first: of two rules that give one header the later holds. */
export function valuesOf(rules: readonly HeaderRule[], header: string): [pattern: string, value: string][] {
  return rules
    .flatMap(({ pattern, headers }) =>
      headers.filter(([name]) => name === header).map(([, value]): [string, string] => [pattern, value]),
    )
    .reverse();
}

/** The headers that the rules give, but for the type: that goes by the ends of names. */
export function headerNames(rules: readonly HeaderRule[]): string[] {
  const names = new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)));
  names.delete('Content-Type');
  return [...names].sort();
}
