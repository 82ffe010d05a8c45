import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Corpus } from '../corpus/corpus.ts';
import { currentCorpus } from '../corpus/current.ts';
import { programmesWithTasks } from '../corpus/tasks.ts';
import { DATA_FILES, SINGLE_FILE, taskDataUrl } from '../domain/urls.ts';
import { htmlFiles } from './broadSearch.ts';

/** The folder of the pages that other sites may show in a frame. */
const FRAMED = 'nhung';

/** Files whose type hosts do not know, or give without the character set: tables and calendars of open data. */
const typesOf = (corpus: Corpus) => [
  ...Object.values(DATA_FILES)
    .filter((path) => path.endsWith('.csv'))
    .map((path) => [path, 'text/csv; charset=utf-8']),
  ...programmesWithTasks(corpus).flatMap(({ metadata: { id } }) => [
    [taskDataUrl('csv', id), 'text/csv; charset=utf-8'],
    [taskDataUrl('ics', id), 'text/calendar; charset=utf-8'],
  ]),
];

/**
 * After the build: `_headers` (the format of Netlify and Cloudflare Pages, read by `npm run serve` too) with the
 * policy that the pages carry, plus what works only as a header.
 *
 * Hosts differ in what they do when two rules give one header (Cloudflare joins the values, and of two joined policies
 * the stricter holds), so no address has two policies: each folder at the top has its own rule.
 */
export function headers({ base, site }: { base: string; site: string }): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const out = fileURLToPath(dir);
        const root = base.replace(/\/$/, '');
        const own = `  Content-Security-Policy: ${policyOfAll(out)}; frame-ancestors 'none'`;
        const framed = existsSync(join(out, FRAMED)) ? htmlFiles(join(out, FRAMED))[0] : undefined;
        // Scripts and data are no pages: there the headers of a page would weigh more than many a file.
        const folders = readdirSync(out, { withFileTypes: true })
          .filter(({ name }) => name !== FRAMED)
          .filter((entry) => entry.isDirectory() && pageFiles(join(out, entry.name)).length > 0)
          // In a folder of data with one page about it, only that page has them.
          .flatMap(({ name }) =>
            pageFiles(join(out, name)).length > 1 ? `/${name}/*` : [`/${name}/`, `/${name}/index.html`],
          )
          .sort();
        const ofPages = [
          '  Referrer-Policy: strict-origin-when-cross-origin',
          '  Permissions-Policy: camera=(), microphone=(), geolocation=()',
        ];
        const lines = [
          `${root}/*`,
          '  X-Content-Type-Options: nosniff',
          // Who publishes at https has a certificate: from then on a browser asks for nothing without it.
          ...(site.startsWith('https:') ? ['  Strict-Transport-Security: max-age=31536000'] : []),
          ...['/', '/index.html', '/404.html', ...folders].flatMap((path) => [
            `${root}${path}`,
            ...ofPages,
            own,
          ]),
          ...(framed
            ? [
                `${root}/${FRAMED}/*`,
                ...ofPages,
                `  Content-Security-Policy: ${policyOf(framed)}; frame-ancestors *`,
              ]
            : []),
          // Without the character set some programs take the letters for those of an old code page.
          ...typesOf(currentCorpus()).flatMap(([path, type]) => [
            `${root}${path}`,
            `  Content-Type: ${type}`,
          ]),
          ...hashedFolders(out).flatMap((folder) => [
            `${root}/${folder}/*`,
            '  Cache-Control: public, max-age=31536000, immutable',
          ]),
        ];
        writeFileSync(join(out, '_headers'), `${lines.join('\n')}\n`);
      },
    },
  };
}

/** Folders whose files have a digest of their bytes in their address: what was read once never changes. */
function hashedFolders(out: string): string[] {
  const ofClauses = existsSync(join(out, 'tim'))
    ? readdirSync(join(out, 'tim'), { withFileTypes: true })
    : [];
  return [
    '_astro',
    'ngoai-tuyen/goi',
    ...ofClauses.filter((entry) => entry.isDirectory()).map(({ name }) => `tim/${name}`),
    ...['pagefind/fragment', 'pagefind/index'].filter((folder) => existsSync(join(out, folder))),
  ];
}

/** The pages of the site: the library in one file is none, and carries a policy of its own. */
const pageFiles = (folder: string) =>
  htmlFiles(folder).filter((file) => basename(file) !== basename(SINGLE_FILE));

const STYLES = /(?<=style-src )[^;]+/;

/** The policy of the site's pages, with the style sheets of all of them: a page's own allows its own only. */
function policyOfAll(out: string): string {
  const pages = pageFiles(out).filter((file) => relative(out, file).split(sep)[0] !== FRAMED);
  const sheets = new Set(pages.flatMap((file) => STYLES.exec(policyOf(file))![0].split(' ')));
  return policyOf(join(out, 'index.html')).replace(STYLES, [...sheets].sort().join(' '));
}

function policyOf(file: string): string {
  const page = readFileSync(file, 'utf8');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/
    .exec(page)?.[1]
    ?.replaceAll('&#39;', "'");
  if (!policy) throw new Error(`${file} carries no Content-Security-Policy.`);
  return policy;
}
