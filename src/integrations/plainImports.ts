import type { AstroIntegration } from 'astro';

const HELPER = '\0vite/preload-helper.js';
const PLAIN = '\0plain-import';

/**
 * Leaves `import()` as it stands. Vite wraps each in a helper of 0.7 KiB that preloads what the module imports, and a
 * list of those; every page would pay for both before the reader asks for anything. Each importer gets a helper of its
 * own that does nothing: a shared one would be a file, and a request, of its own.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'plain-imports',
          enforce: 'pre' as const,
          resolveId: (id: string, importer?: string) => (id === HELPER ? `${PLAIN}:${importer}` : undefined),
          load: (id: string) =>
            id.startsWith(PLAIN) ? 'export const __vitePreload = (load) => load();' : undefined,
          // Where Vite would write the list; and what it wraps round an import to see which names are used of it.
          renderChunk: (code: string) =>
            code
              .replace(/,\s*__VITE_PRELOAD__\b/g, '')
              .replace(
                /async \(\) => \{\s*(?:const|let) \{([\w\s,$]+)\} = await (import\([^()]*\));\s*return \{\1\};?\s*\}/g,
                '() => $2',
              )
              .replace(/__vitePreload(?:\$\d+)?\(\(\) => (import\([^()]*\))\)/g, '$1'),
        };
        updateConfig({ vite: { plugins: [plugin], build: { modulePreload: false } } });
      },
    },
  };
}
