import { defineConfig } from 'vitest/config';

/** Tests of the built site: they read the files of `dist/` (or OUT_DIR). */
export default defineConfig({
  test: {
    include: ['tests/site/*.test.ts'],
    environment: 'node',
    // Vitest leaves one core idle for itself, which of two is half the machine.
    maxWorkers: '100%',
    // They only read: pages are parsed once for all files of tests, not once for each.
    isolate: false,
    // Some build whole sites, on machines that do other things too: only what hangs is to be stopped.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // What a test measured is said on a line of its own, without the name of the test above it.
    disableConsoleIntercept: true,
  },
});
