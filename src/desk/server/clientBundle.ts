import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The page's own script and style, by the name they are asked for. */
export type ClientFiles = ReadonlyMap<string, { type: string; body: string | Uint8Array }>;

const CLIENT = fileURLToPath(new URL('../client/main.ts', import.meta.url));
const STYLES = ['tokens', 'base', 'official', 'margin'].map(
  (name) => new URL(`../../styles/${name}.css`, import.meta.url),
);
/** The unit that is being worked on, lit; the edges of a pane are nearer than those of a screen. */
const IN_THE_FRAME = `
.reading { padding: 1rem 1.25rem 40vh; }
.opening h1 { font-family: var(--own); font-size: 1.375rem; }
.unit.lit > .row { background: var(--mark); box-shadow: -0.5rem 0 var(--mark), 0.5rem 0 var(--mark); }
`;
const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** Bundles what runs in the window, in memory: nothing of it is in the built site, nothing comes from a network. */
export async function bundleClient(): Promise<ClientFiles> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'esnext',
      cssCodeSplit: false,
      rollupOptions: {
        input: CLIENT,
        output: {
          entryFileNames: 'client.js',
          chunkFileNames: '[name].js',
          assetFileNames: 'client[extname]',
        },
      },
    },
  });
  const { output } = made as unknown as {
    output: { fileName: string; code?: string; source?: string | Uint8Array }[];
  };
  const files = output.map(
    ({ fileName, code, source }) =>
      [
        `/${fileName}`,
        {
          type: TYPES[fileName.split('.').at(-1)!] ?? 'application/octet-stream',
          body: code ?? source ?? '',
        },
      ] as const,
  );
  const frame = STYLES.map((url) => readFileSync(url, 'utf8')).join('\n');
  return new Map([...files, ['/khung.css', { type: TYPES['css']!, body: frame + IN_THE_FRAME }]]);
}
