const transform = { '^.+\\.(tsx?|m?js)$': ['@swc/jest'] };
const base = {
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

const onDatabases = ['subgraphs', 'gateway'];
const pure = ['architecture', 'rules', 'usecases', 'conformance'];
const all = [
  ...pure.map((name) => project(name, 'sqlite')),
  ...onDatabases.map((name) => project(name, 'sqlite')),
  ...(process.env.MYSQL_URL ? onDatabases.map((name) => project(name, 'mysql')) : []),
  ...(process.env.E2E ? [project('e2e', 'mysql')] : []),
];

// Two cores: jest would use one of them.
module.exports = { projects: all, testTimeout: 120_000, maxWorkers: 2 };
