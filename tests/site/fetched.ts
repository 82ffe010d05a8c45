import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type BuiltPage, builtFiles, OUT } from './builtPages.ts';

/** Compressed as a host does on the fly (5), as `npm run serve` does (9), or ahead of time (11). The budgets are kept with 5, the largest. */
const brotli = (bytes: Uint8Array, quality: number) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** A file the browser fetches for a page before the reader asks for anything. */
export interface Fetched {
  url: string;
  kind: 'html' | 'script' | 'style' | 'icon' | 'image' | 'font';
  sizes: { 5: number; 9: number; 11: number };
}

/** What the browser fetches for a page, with sizes. */
export function fetchedBy({ path, file, root }: BuiltPage): Fetched[] {
  const found: [string, Fetched['kind']][] = [
    ...root
      .querySelectorAll('script[src]')
      .map((one): [string, 'script'] => [one.getAttribute('src')!, 'script']),
    ...root
      .querySelectorAll('link[rel="modulepreload"]')
      .map((one): [string, 'script'] => [one.getAttribute('href')!, 'script']),
    ...root
      .querySelectorAll('link[rel="stylesheet"]')
      .map((one): [string, 'style'] => [one.getAttribute('href')!, 'style']),
    ...root
      .querySelectorAll('link[rel="icon"]')
      .map((one): [string, 'icon'] => [one.getAttribute('href')!, 'icon']),
    ...root.querySelectorAll('img[src]').map((one): [string, 'image'] => [one.getAttribute('src')!, 'image']),
    ...root
      .querySelectorAll('link[as="font"]')
      .map((one): [string, 'font'] => [one.getAttribute('href')!, 'font']),
  ];
  // Only a whole text asks for this one of itself (`browser/startReading.ts`).
  if (root.querySelector('#muc-luc')) found.push([readingScript(), 'script']);
  const scripts = found.filter(([, kind]) => kind === 'script').flatMap(([url]) => importedBy(url));
  const all = new Map<string, Fetched['kind']>([
    ...found,
    ...scripts.map((url): [string, 'script'] => [url, 'script']),
  ]);
  const sized = [...all].map(([url, kind]) => ({ url, kind, sizes: sizesOf(url) }));
  return [{ url: path, kind: 'html', sizes: sizesOf(`/${file}`) }, ...sized];
}

const readingScript = () => `/${builtFiles().find((file) => /^_astro\/reading\.[^/]+\.js$/.test(file))}`;

/** Modules that a module imports at once, to any depth: they are fetched with it. */
function importedBy(url: string, seen = new Set<string>()): string[] {
  const code = readFileSync(join(OUT, url), 'utf8');
  for (const [, relative] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    const imported = new URL(relative!, `http://x${url}`).pathname;
    if (seen.has(imported)) continue;
    seen.add(imported);
    importedBy(imported, seen);
  }
  return [...seen];
}

function sizesOf(url: string): Fetched['sizes'] {
  const bytes = readFileSync(join(OUT, url));
  return { 5: brotli(bytes, 5), 9: brotli(bytes, 9), 11: brotli(bytes, 11) };
}

/** Bytes in all, or of one kind. */
export const sum = (fetched: readonly Fetched[], quality: 5 | 9 | 11, kind?: Fetched['kind']) =>
  fetched.filter((one) => !kind || one.kind === kind).reduce((total, { sizes }) => total + sizes[quality], 0);
