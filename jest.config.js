const { accessSync, constants, statfsSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const cacheDirectory = join(tmpdir(), 'jest-expert-pool-graph');
const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 2 * 1024 ** 3;

/**
 * Databases of tests lie in memory where the system has room for it: SQLite waits for the disk at every commit, half of
 * the time of some suites. What is shown of killed processes needs the kernel alone, which survives them.
 */
function keepTestFilesInMemory() {
  if (process.env.TMPDIR !== undefined) return;
  try {
    accessSync(MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(MEMORY);
    if (bavail * bsize > ENOUGH_BYTES) process.env.TMPDIR = MEMORY;
  } catch {
    // Not there: the disk then.
  }
}
keepTestFilesInMemory();

const transform = { '^.+\\.(tsx?|m?js)$': ['@swc/jest'] };
const base = {
  cacheDirectory,
  transform,
  testEnvironment: 'node',
  transformIgnorePatterns: [
    '/node_modules/(?!(jose|fast-check|pure-rand|@faker-js|@noble|chinese-days|ulid|auto-bind)/)',
  ],
  setupFiles: ['<rootDir>/test/support/setup.ts'],
};
const project = (name, database) => ({
  ...base,
  displayName: database === 'mysql' ? `${name}:mysql` : name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  globals: { testDatabase: database },
});

/** The same tests of isolation and the same journeys, with another router over the same supergraph. */
const underHive = {
  ...project('gateway', 'sqlite'),
  displayName: 'gateway:hive',
  testMatch: ['isolation/{existence,randomQueries,parallel}', 'journeys/{filing,evaluation}'].map(
    (some) => `<rootDir>/test/gateway/${some}.test.ts`,
  ),
  globals: { testDatabase: 'sqlite', testRouter: 'hive' },
};

const onDatabases = ['subgraphs', 'gateway'];
const pure = ['architecture', 'rules', 'usecases', 'conformance', 'executor'];
const all = [
  ...pure.map((name) => project(name, 'sqlite')),
  ...onDatabases.map((name) => project(name, 'sqlite')),
  ...(process.env.MYSQL_URL ? onDatabases.map((name) => project(name, 'mysql')) : []),
  ...(process.env.E2E ? [project('e2e', 'mysql'), underHive] : []),
];

// Two cores: jest would use one of them.
module.exports = { projects: all, testTimeout: 120_000, maxWorkers: 2 };
