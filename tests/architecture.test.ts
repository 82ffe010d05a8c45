import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, posix, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Rooms from left to right: each imports only from itself and from rooms to its left. */
const ROOMS = ['domain', 'corpus', 'render', 'components', 'layouts', 'pages'];
const LEFT_OF_COMPONENTS = ['domain', 'corpus', 'render'];
/** The office's own words, which stand left of all rooms and import nothing. */
const CONFIG = 'site.config.ts';
/** What each room may import. A page's parts may also bring the reader's browser its script and style. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    ROOMS.map((room, index) => [
      room,
      [CONFIG, ...ROOMS.slice(0, index + 1), ...(index > 2 ? ['browser', 'styles'] : [])],
    ]),
  ),
  // Whoever may show the tree may hand it out too.
  exports: [CONFIG, 'exports', 'domain', 'corpus'],
  components: [CONFIG, ...ROOMS.slice(0, 4), 'exports', 'browser', 'styles'],
  // The log of changes is a page too.
  pages: [CONFIG, ...ROOMS, 'exports', 'browser', 'styles', 'CHANGELOG.md'],
  browser: [CONFIG, 'browser', 'domain'],
  integrations: [CONFIG, 'integrations', 'exports', ...LEFT_OF_COMPONENTS],
  import: [CONFIG, 'import', 'domain', 'corpus'],
  desk: [CONFIG, 'desk', 'import', 'styles', ...LEFT_OF_COMPONENTS],
  [CONFIG]: [],
  scripts: [CONFIG, 'scripts', 'exports', 'import', 'desk', ...LEFT_OF_COMPONENTS],
};
/** Packages that are pure computation, the only ones the domain may use. */
const PURE_PACKAGES = [
  'fflate',
  'htmlparser2',
  'mdast',
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'micromark-extension-gfm',
  'uqr',
  'zod',
];
/** Packages that reach the reader's browser: each by one file, loaded when a reader asks for what it makes. */
const ON_DEMAND: Record<string, string> = {
  'src/browser/handout/pdfWorker.ts': 'unpdf/pdfjs',
  'src/browser/kit/handoutDocx.ts': 'docx',
  'src/browser/kit/handoutPptx.ts': 'pptxgenjs',
};
const LONG = 200;

const files = ['src', 'scripts', 'tests']
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(ts|js|astro|mdx|css)$/.test(entry.name))
  .map((entry) => {
    const path = join(entry.parentPath, entry.name).split(sep).join('/');
    return { path, text: readFileSync(path, 'utf8'), isTest: /\.(test|spec)\.ts$/.test(entry.name) };
  });

const roomOf = (path: string) => (path.startsWith('src/') ? path.split('/')[1]! : path.split('/')[0]!);

/** Every module a file names: import, export … from, and import(). */
function importsOf(text: string): string[] {
  const withoutComments = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const pattern = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;
  return [...withoutComments.matchAll(pattern)].map(([, specifier]) => specifier!);
}

const code = files.filter(
  ({ path, isTest }) => /\.(ts|js|astro|mdx)$/.test(path) && !isTest && !path.startsWith('tests/'),
);
const imports = code.flatMap(({ path, text }) =>
  importsOf(text).map((specifier) => {
    const isRelative = specifier.startsWith('.');
    const target = isRelative ? posix.normalize(posix.join(posix.dirname(path), specifier)) : specifier;
    return { path, specifier, target, isRelative, room: roomOf(path) };
  }),
);

describe('the order of the rooms', () => {
  it('is read from real imports, of which there are many, in every room', () => {
    expect(imports.length).toBeGreaterThan(200);
    for (const room of [...ROOMS, 'exports', 'browser', 'import', 'desk', 'integrations', 'scripts'])
      expect(imports.filter((one) => one.room === room).length, room).toBeGreaterThan(0);
  });

  it.each(Object.entries(MAY_IMPORT))('%s imports only from %j', (room, allowed) => {
    const wrong = imports.filter(
      (one) => one.room === room && one.isRelative && !allowed.includes(roomOf(one.target)),
    );
    expect(wrong.map(({ path, specifier }) => `${path} imports ${specifier}`)).toEqual([]);
  });

  it('has no room that the design does not know', () => {
    const rooms = new Set(
      files
        .filter(({ path }) => path.startsWith('src/') && path.split('/').length > 2)
        .map(({ path }) => roomOf(path)),
    );
    expect([...rooms].filter((room) => !(room in MAY_IMPORT) && room !== 'styles')).toEqual([]);
  });
});

describe('the domain', () => {
  const own = imports.filter(({ room, isRelative }) => room === 'domain' && !isRelative);

  it('does no input and output', () => {
    expect(own.filter(({ specifier }) => specifier.startsWith('node:'))).toEqual([]);
  });

  it('uses packages of pure computation only', () => {
    expect(
      own
        .filter(({ specifier }) => !PURE_PACKAGES.includes(specifier))
        .map(({ path, specifier }) => `${path}: ${specifier}`),
    ).toEqual([]);
  });
});

describe('the browser', () => {
  it('gets no package but those that a reader asks for', () => {
    const packages = imports.filter(({ room, isRelative }) => room === 'browser' && !isRelative);
    const unasked = packages.filter(({ path, specifier }) => ON_DEMAND[path] !== specifier);
    expect(unasked.map(({ path, specifier }) => `${path}: ${specifier}`)).toEqual([]);
  });

  it.each(Object.keys(ON_DEMAND))('loads %s only on demand', (path) => {
    const fromFile = new RegExp(`from '[^']*${basename(path).replace('.', '\\.')}'`);
    const loaders = code.filter(({ text }) => fromFile.test(text));
    expect(loaders.map(({ path: loader }) => loader)).toEqual([]);
  });
});

describe('files', () => {
  it('are named after what they hold: no utils, helpers or common', () => {
    const drawers = files.filter(
      ({ path }) =>
        /^(utils?|helpers?|common|misc|shared)$/i.test(basename(path, extname(path))) ||
        /\/(utils?|helpers?|common|misc)\//i.test(path),
    );
    expect(drawers.map(({ path }) => path)).toEqual([]);
  });

  it(`are short; one over ${LONG} lines says why in its first comment`, () => {
    const long = files.filter(({ text }) => text.split('\n').length - 1 > LONG);
    const unexplained = long.filter(({ text }) => !/\b(long|length|lines)\b/i.test(firstComment(text)));
    expect(unexplained.map(({ path, text }) => `${path}: ${text.split('\n').length - 1} lines`)).toEqual([]);
  });
});

describe('order and letters', () => {
  /** The one file that knows the order of a Vietnamese dictionary. */
  const ALPHABET = 'src/domain/text/alphabet.ts';
  /** Comparing and changing letters by the language of the machine; "vi" named is ours. */
  const OF_MACHINE = /\.localeCompare\(|Intl\.Collator|\.toLocale\w+\(\s*\)/;

  it('do not hang on the language of the machine', () => {
    const code = files.filter(({ path, isTest }) => /^(?:src|scripts)\//.test(path) && !isTest);
    const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    const found = code.filter(
      ({ path, text }) => path !== ALPHABET && OF_MACHINE.test(withoutComments(text)),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});

/** Names that a page or an address gives to Astro. */
const ASTRO_OWN = new Set(['GET', 'getStaticPaths']);
const EXPORTED =
  /^export (?:(?:declare )?(?:interface|type|(?:abstract )?class|const|let)|(?:async )?function\*?) (\w+)/gm;

/** Names that are exported, with the files that export each. */
const exported = files
  .filter(({ path, isTest }) => path.startsWith('src/') && path.endsWith('.ts') && !isTest)
  .flatMap(({ path, text }) => [...text.matchAll(EXPORTED)].map(([, name]) => ({ name: name!, path })));

describe('exported names', () => {
  it('stand for one thing each: types, functions and constants', () => {
    const paths = Map.groupBy(exported, ({ name }) => name);
    for (const one of ['ClauseRecord', 'eachProvision', 'DOCUMENT_TYPES']) expect(paths.has(one)).toBe(true);
    const isShared = (all: typeof exported) => new Set(all.map(({ path }) => path)).size > 1;
    const shared = [...paths].filter(([name, all]) => isShared(all) && !ASTRO_OWN.has(name));
    expect(shared.map(([name, all]) => `${name}: ${all.map(({ path }) => path).join(', ')}`)).toEqual([]);
  });
});

/** The comment a file begins with (before or after its imports), or nothing. */
function firstComment(text: string): string {
  const [comment = ''] = /\/\*[\s\S]*?\*\/|(?:^\/\/.*\n)+/m.exec(text) ?? [];
  return comment;
}

describe('the reading of imports', () => {
  it.each([
    ["import { a } from './a.ts';", ['./a.ts']],
    ['import type { A } from \'../a.ts\';\nexport * from "b";', ['../a.ts', 'b']],
    ["import '../browser/site.ts';", ['../browser/site.ts']],
    ["const a = await import('./a.ts');", ['./a.ts']],
    ["/** Words from 'b'. */\n// import 'c';\nimport './d.ts';", ['./d.ts']],
  ])('sees %s', (text, found) => {
    expect(importsOf(text)).toEqual(found);
  });
});
