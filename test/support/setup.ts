process.env.APOLLO_TELEMETRY_DISABLED = '1';

// As in production: otherwise graphql looks for a second copy of itself at every check of a type, which takes a
// quarter of a suite's time. test/architecture says that there is one copy.
const { NODE_ENV = 'test' } = process.env;
process.env.NODE_ENV = 'production';
// eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would be hoisted above the line before
require('graphql/jsutils/instanceOf.js');
process.env.NODE_ENV = NODE_ENV;
