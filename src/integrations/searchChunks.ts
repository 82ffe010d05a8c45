import type { AstroIntegration } from 'astro';

/** The box with all it needs for a number. */
const BOX = /\/src\/browser\/search\/box\./;
/** What the box shares with scripts that run without it. */
const SHARED =
  /\/src\/(?:browser\/(?:addStyles|search\/recent)|domain\/(?:text\/fold|urls|document\/status|search\/queryKind))\./;

/**
 * Keeps the first answer of the search box to few requests: left alone the bundler cuts its script wherever others
 * share a part of it, into a dozen files of half a KiB whose headers weigh as much as they do.
 */
export function searchChunks(): AstroIntegration {
  return {
    name: 'search-chunks',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const groups = [
          { name: 'chung', test: SHARED, priority: 2 },
          { name: 'hop-tim', test: BOX, priority: 1 },
        ];
        const output = { codeSplitting: { groups } };
        updateConfig({ vite: { environments: { client: { build: { rolldownOptions: { output } } } } } });
      },
    },
  };
}
