import { defineConfig } from 'vitest/config';

/** Tests of the code itself: beside the code, and those of the whole in `tests/`. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/search/*.test.ts'],
    environment: 'node',
    // Vitest leaves one core idle for itself, which of two is half the machine.
    maxWorkers: '100%',
    // What a file of tests imports and publishes serves the next one too.
    isolate: false,
    // Some start the program itself, on machines that do other things too: only what hangs is to be stopped.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
