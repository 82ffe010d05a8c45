import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';

/** TEST_PORT is for two runs on one machine at the same time. */
const PORT = Number(process.env['TEST_PORT'] ?? 4399);
const browser = findBrowser();

/** A browser that sees the fonts of one folder of packages and none of the machine's, whatever is installed meanwhile. */
const withFonts = (name: 'noto' | 'dejavu') => ({
  launchOptions: {
    ...(browser ? { executablePath: browser } : {}),
    env: {
      ...(process.env as Record<string, string>),
      FONTCONFIG_FILE: join(import.meta.dirname, `tests/browser/fonts/${name}.conf`),
    },
    args: [
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Containers run as root, where Chromium's sandbox cannot start.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  },
});

/** Tests of the built site in Chromium, served with its policy as a real header. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'line',
  // A long page at three widths is half a minute on a busy machine: only what hangs is to be stopped.
  timeout: 180_000,
  // The reader of PDF is 1.6 MB of script: more than the usual 5 s where two tests and a build share two cores.
  expect: { timeout: 30_000 },
  webServer: {
    command: `node scripts/serve.ts ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
  // Without the worker a test sees, and may break, each request; those of reading offline ask for it.
  use: {
    serviceWorkers: 'block',
    baseURL: `http://localhost:${PORT}`,
    locale: 'vi-VN',
    viewport: { width: 360, height: 800 },
  },
  projects: [
    { name: 'noto', grepInvert: /@dejavu/, use: withFonts('noto') },
    // Where width decides, the widest letters are measured as well, or they alone.
    { name: 'dejavu', grep: /@(?:width|dejavu)/, use: withFonts('dejavu') },
  ],
});
