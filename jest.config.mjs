/** Jest runs native ES modules (NODE_OPTIONS=--experimental-vm-modules, set by scripts/test.mjs). */
export default {
  testEnvironment: '<rootDir>/tests/support/testEnvironment.mjs',
  // As scripts/start/root.mjs: the packages of Lexical as plain files, without an await at their top level.
  testEnvironmentOptions: { customExportConditions: ['production', 'node', 'node-addons'] },
  // In one order, which scripts/test.mjs gives; `--seed=…` takes another.
  randomize: true,
  globalSetup: '<rootDir>/tests/support/databaseCache.mjs',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'es6' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@collections/(.*)$': '<rootDir>/collections/$1',
    '^@payload-config$': '<rootDir>/src/payload.config.ts',
    '\\.(css|scss)$': '<rootDir>/tests/support/styleStub.ts',
  },
  // Far above what a test waits for one thing (tests/support/until.ts), so that it says itself what did not come.
  testTimeout: 300_000,
  // One more than the cores of the smallest machine: tests wait for a browser, a server or a disk, and two leave a core idle then.
  maxWorkers: 3,
};
