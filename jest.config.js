// Which tests run where, and how much of the core they must reach.
const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

const shared = {
  roots: ['<rootDir>/src', '<rootDir>/test'],
  setupFiles: ['<rootDir>/test/support/fixed-seed.ts'],
  transform: { '^.+\\.tsx?$': swc },
};

module.exports = {
  globalSetup: '<rootDir>/tools/find-programs.mjs',
  // Two slow cores with other work on them must not fail a test that is right.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
    },
  ],
  // Counted by `npm test` (--coverage). Why Istanbul and why no threshold on statements:
  // docs/decisions/0001-toolchain.md.
  coverageProvider: 'babel',
  collectCoverageFrom: ['src/core/**/*.ts'],
  coverageThreshold: { './src/core/': { branches: 100, functions: 100, lines: 100 } },
  coverageReporters: [['text', { skipFull: true }]],
};
