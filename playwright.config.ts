import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';

/** TEST_PORT is for two runs on one machine at the same time. */
const PORT = Number(process.env['TEST_PORT'] ?? 4399);
const browser = findBrowser();

/** Tests of the built site in Chromium, served with its policy as a real header. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'line',
  // Axe reads a long page in both themes: half a minute on a busy machine.
  timeout: 60_000,
  // The reader of PDF is 1.6 MB of script: more than the usual 5 s where two tests and a build share two cores.
  expect: { timeout: 15_000 },
  webServer: {
    command: `node scripts/serve.ts ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'vi-VN',
    viewport: { width: 360, height: 800 },
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
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
  },
});
