import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Ways in to search: what a page loads, what runs in the worker, whole or in parts, and the broad search. */
const WAYS_IN = {
  page: ['../browser/search/box.ts', '../browser/search/page.ts'],
  worker: ['../browser/search/resolverWorker.ts'],
  numbers: ['../domain/search/resolver/numberPart.ts'],
  names: ['../domain/search/resolver/namePart.ts'],
  places: ['../domain/search/resolver/placePart.ts'],
  otherwise: ['../domain/search/resolver/otherwisePart.ts'],
  broad: ['../browser/search/broadSearch.ts', '../browser/search/broadWorker.ts'],
};
type WayIn = keyof typeof WAYS_IN;

const wayOfModule = new Map(
  (Object.entries(WAYS_IN) as [WayIn, string[]][]).flatMap(([way, modules]) =>
    modules.map((path) => [fileURLToPath(new URL(path, import.meta.url)), way] as const),
  ),
);

interface ModuleGraph {
  getModuleInfo: (id: string) => ModuleLinks | null;
}
interface ModuleLinks {
  isEntry: boolean;
  importedIds: readonly string[];
  importers: readonly string[];
  dynamicImporters: readonly string[];
}

/**
 * Keeps the answers of the search box to few requests: left alone the bundler cuts its script wherever others share a
 * part of it, into a dozen files of half a KiB whose headers weigh as much as they do. Which file a module belongs to
 * follows from who imports it, never from its name.
 */
export function searchChunks(): AstroIntegration {
  return {
    name: 'search-chunks',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // What stands first is taken first, and what it imports goes with it.
        const groups = CHUNKS.map((chunk, at) => ({
          name: (id: string, graph: ModuleGraph) => (chunkOf(id, graph) === chunk ? chunk : null),
          priority: CHUNKS.length - at,
        }));
        const output = {
          codeSplitting: { groups },
          entryFileNames: ({ name }: { name: string }) => shortName(name),
        };
        updateConfig({ vite: { environments: { client: { build: { rolldownOptions: { output } } } } } });
      },
    },
  };
}

/** Astro names a page's script by its place in the page as well: forty letters that every page would carry. */
const shortName = (name: string) =>
  `_astro/${name.replace(/\.astro_astro_type_script_index_\d+_lang$/, '')}.[hash].js`;

const CHUNKS = ['chung', 'khung', 'noi-cho', 'ten'] as const;

/**
 * - `chung`: what pages load for the box and other scripts share, where it brings nothing with it;
 * - `khung`: the frame of the resolver, and what every answer or both numbers and names need;
 * - `noi-cho`: what else places share with names, with rows of the broad search and with other scripts of the site;
 * - `ten`: what names alone share with other scripts, so that a number does not pay for it.
 *
 * All else stays where the bundler puts it: with the one script that imports it.
 */
function chunkOf(id: string, graph: ModuleGraph): (typeof CHUNKS)[number] | null {
  const ways = waysTo(id, graph);
  // A way in stays a file of its own: inside a group it would need the bundler's runtime. The worker loads the frame itself.
  if (wayOfModule.has(id) && !ways.has('worker')) return null;
  const isLeaf = graph.getModuleInfo(id)?.importedIds.length === 0;
  if (ways.has('page') && ways.has('other') && isLeaf) return 'chung';
  if (ways.size < 2) return ways.has('worker') ? 'khung' : null;
  if (ways.has('worker') || ways.has('page') || ways.has('numbers')) return 'khung';
  if (ways.has('places')) return 'noi-cho';
  return ways.has('names') ? 'ten' : null;
}

/** The ways in from which plain imports lead to a module; `other` for every other script of the site. */
function waysTo(id: string, graph: ModuleGraph): Set<WayIn | 'other'> {
  const ways = new Set<WayIn | 'other'>();
  const seen = new Set([id]);
  for (const module of seen) {
    const own = wayOfModule.get(module);
    const info = graph.getModuleInfo(module);
    if (own) ways.add(own);
    else if (info && (info.isEntry || info.dynamicImporters.length > 0)) ways.add('other');
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  return ways;
}
