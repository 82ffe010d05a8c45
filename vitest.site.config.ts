import { defineConfig } from 'vitest/config';

/** Tests of the built site: they read the files of `dist/` (or OUT_DIR). */
export default defineConfig({
  test: {
    include: ['tests/site/*.test.ts'],
    environment: 'node',
    // What a test measured is said on a line of its own, without the name of the test above it.
    disableConsoleIntercept: true,
  },
});
