import { z } from 'zod';
import {
  EnvironmentError,
  environmentValue,
  parseEnvironment,
} from '../../../subgraphs/shared/parseEnvironment';

const schema = z.object({
  PORT: environmentValue.port.default(4000),
  URL: environmentValue.url,
  ROUTER_SECRETS: environmentValue.routerSecrets,
  GRAPHIQL: environmentValue.switch.default(true),
});
const good = { URL: 'http://experts:4001/graphql', ROUTER_SECRETS: 'sixteen-letters-1,sixteen-letters-2' };

function problemsOf(variables: Record<string, string | undefined>): readonly string[] {
  try {
    parseEnvironment(schema, variables);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems;
    throw error;
  }
  return [];
}

describe('parseEnvironment', () => {
  test('gives typed values and defaults', () => {
    expect(parseEnvironment(schema, { ...good, PORT: '81', GRAPHIQL: 'off', OTHER: 'x' })).toEqual({
      PORT: 81,
      URL: 'http://experts:4001/graphql',
      ROUTER_SECRETS: ['sixteen-letters-1', 'sixteen-letters-2'],
      GRAPHIQL: false,
    });
  });

  test('takes an empty variable for absent', () => {
    expect(parseEnvironment(schema, { ...good, PORT: '', GRAPHIQL: '' })).toMatchObject({
      PORT: 4000,
      GRAPHIQL: true,
    });
    expect(problemsOf({ ...good, URL: '' })).toEqual(['URL: is required']);
  });

  test('tells every problem at once, without values', () => {
    const problems = problemsOf({
      PORT: '70000',
      URL: 'file:///etc',
      ROUTER_SECRETS: 'short-secret',
      GRAPHIQL: 'maybe',
    });
    expect(problems.map((problem) => problem.split(/[.:]/)[0])).toEqual([
      'PORT',
      'URL',
      'ROUTER_SECRETS',
      'GRAPHIQL',
    ]);
    expect(problems.join('\n')).not.toMatch(/short-secret|etc/);
  });

  test.each([['a'], ['x'.repeat(15)], ['sixteen-letters-1,sixteen-letters-2,sixteen-letters-3']])(
    'refuses %s as router secrets',
    (ROUTER_SECRETS) => {
      expect(problemsOf({ ...good, ROUTER_SECRETS })).toHaveLength(1);
    },
  );
});
