import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { SINGLE_FILE } from '../../src/domain/urls.ts';

/** The folder of the built site. */
export const OUT = process.env['OUT_DIR'] ?? 'dist';

/** A built page: its address below the site's root, its source and its elements. */
export interface BuiltPage {
  path: string;
  file: string;
  html: string;
  root: HTMLElement;
}

/** Every file of a built site, relative to its folder, in a stable order. */
export function builtFiles(out = OUT): string[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

const read = new Map<string, readonly BuiltPage[]>();

/** Every HTML page of a built site, read once a process: many tests look at the same pages. */
export function builtPages(out = OUT): readonly BuiltPage[] {
  const pages = read.get(out) ?? readPages(out);
  read.set(out, pages);
  return pages;
}

function readPages(out: string): BuiltPage[] {
  return (
    builtFiles(out)
      // The library in one file is no page of the site.
      .filter((file) => file.endsWith('.html') && file !== SINGLE_FILE.slice(1))
      .map((file) => {
        let parsed: HTMLElement | undefined;
        return {
          path: `/${file.replace(/index\.html$/, '')}`,
          file,
          html: readFileSync(join(out, file), 'utf8'),
          /** Parsed when first looked at: a test often needs few of the pages. */
          get root() {
            parsed ??= parse(this.html, { comment: true, blockTextElements: { script: true, style: true } });
            return parsed;
          },
        };
      })
  );
}

/** Pages made to stand in a frame of somebody else's site: no site of their own around them. */
export function isFrame({ path }: BuiltPage): boolean {
  return path.startsWith('/nhung/');
}

/** True for the page at an address that moved or is gone: it is there for old links, not to be found. */
export function isLeftBehind({ root }: BuiltPage): boolean {
  return root.querySelector('[data-retired]') !== null;
}

/** One page by its address; a test that asks for one that was not built fails with its name. */
export function pageAt(pages: readonly BuiltPage[], path: string): BuiltPage {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`The site has no page ${path}`);
  return page;
}

/** Text with every run of white space as one space. */
export function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Says what a test measured, also when it passes (`npm test` shows these lines). */
export function report(line: string): void {
  console.log(`• ${line}`);
}
