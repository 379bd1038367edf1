import { defineConfig } from 'vitest/config';

// Set before the workers start, which inherit it: no test may depend on the host's time zone.
process.env['TZ'] = 'UTC';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    environment: 'node',
    env: { TZ: 'UTC' },
    // The command line and the page are tested as child processes, on machines of two cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
