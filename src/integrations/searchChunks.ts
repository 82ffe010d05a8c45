import type { AstroIntegration } from 'astro';

/**
 * Files of script that the search box loads, by what they are for; what stands first takes what two would have.
 *
 * - `chung`: what the box shares with scripts that run without it;
 * - `hop-tim`: what the box shares with the whole resolver, all that a number needs;
 * - `dia-chi`: the ids of places, and how they are said;
 * - `so-hieu`: numbers and their marks, all that a number which is not here needs;
 * - `tra-cuu`: the whole resolver but places, which have a file of their own.
 *
 * What is itself asked for by `import()` stays out, in a small file of its own (`browser/search/box.ts`, `browser/shortForm.ts`):
 * inside a group it would need the bundler's runtime, which is larger.
 */
const GROUPS = {
  chung:
    /\/src\/(?:browser\/(?:addStyles|search\/recent)|domain\/(?:text\/fold|urls|provision\/shortForm|search\/queryKind))\.ts$/,
  'hop-tim': /\/src\/browser\/search\/(?:hitRow|isNotHere|resolverFiles)\./,
  'dia-chi': /\/src\/domain\/provision\/(?:id|spokenPlace)\./,
  'so-hieu':
    /\/src\/domain\/(?:search\/resolver\/(?:sayAbsent|yearBeside)|number\/typed\/(?:readNumbers|severalNumbers))\./,
  'tra-cuu': /\/src\/domain\/search\/resolver\/(?:resolveNumber|resolveNames)\./,
};

/**
 * Keeps the answers of the search box to few requests: left alone the bundler cuts its script wherever others share a
 * part of it, into a dozen files of half a KiB whose headers weigh as much as they do.
 */
export function searchChunks(): AstroIntegration {
  return {
    name: 'search-chunks',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const groups = Object.entries(GROUPS).map(([name, test], at, all) => ({
          name,
          test,
          priority: all.length - at,
        }));
        const output = { codeSplitting: { groups } };
        updateConfig({ vite: { environments: { client: { build: { rolldownOptions: { output } } } } } });
      },
    },
  };
}
