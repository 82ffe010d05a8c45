import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('../browser/offline/serviceWorker.ts', import.meta.url));

/** Writes `/sw.js`: one plain script, for not every browser takes a module as a service worker, at an address that never changes. */
export async function bundleServiceWorker(out: string, base: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    base,
    publicDir: false,
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: ENTRY, formats: ['iife'], name: 'sw', fileName: () => 'sw.js' },
    },
  });
}
