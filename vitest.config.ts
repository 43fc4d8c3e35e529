import { defineConfig } from 'vitest/config';

/** Tests of pure code, which leave nothing behind: files share the modules they import, which are most of their time. */
const pure = ['unit', 'conformance', 'golden', 'renaming', 'roundtrip', 'tidy'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

const page = 'test/page/**/*.test.ts';

const shared = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  pool: 'forks',
} as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...shared, name: 'pure', include: pure, isolate: false } },
      { test: { ...shared, name: 'apart', include: ['test/**/*.test.ts'], exclude: [...pure, page] } },
      // A browser on a busy machine is late now and then; what fails three times is wrong.
      { test: { ...shared, name: 'page', include: [page], retry: 2 } },
    ],
  },
});
