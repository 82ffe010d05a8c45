import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

const QUERY = '?worker-chunk';

/**
 * `import url from './x.ts?worker-chunk'` is the address of a module worker that is built with the pages' own script:
 * what both use is one file, loaded once. Vite's own `new Worker(new URL(…))` builds each worker apart, with a second
 * copy of everything it shares with the page.
 */
export function workerChunks(): AstroIntegration {
  let isDevelopment = false;
  const plugin: Plugin = {
    name: 'worker-chunks',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(QUERY)) return undefined;
      const found = await this.resolve(source.slice(0, -QUERY.length), importer);
      return found && `${found.id}${QUERY}`;
    },
    load(id) {
      if (!id.endsWith(QUERY)) return undefined;
      const file = id.slice(0, -QUERY.length);
      // Nothing is bundled while developing.
      if (isDevelopment) return `export { default } from ${JSON.stringify(`${file}?worker&url`)};`;
      const chunk = this.emitFile({ type: 'chunk', id: file });
      return `export default import.meta.ROLLDOWN_FILE_URL_${chunk};`;
    },
  };
  return {
    name: 'worker-chunks',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        isDevelopment = command === 'dev';
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
