import { committeesEnvironment } from '../../subgraphs/committees/env';
import { evaluationsEnvironment } from '../../subgraphs/evaluations/env';
import { expertsEnvironment } from '../../subgraphs/experts/env';
import { EnvironmentError } from '../../subgraphs/shared/parseEnvironment';

const ring = (letter: string) => `k1:${Buffer.alloc(32, letter).toString('base64')}`;
const common = {
  DB_TYPE: 'mariadb',
  DATABASE_URL: 'mysql://root@127.0.0.1:3306/x',
  TOKEN_ISSUER: 'https://identity.example',
  TOKEN_AUDIENCE: 'expert-pool-graph',
  JWKS_FILE: '/keys/jwks.json',
  ROUTER_SECRETS: 'a-secret-of-the-router',
  SERVICE_KEY_FILE: '/keys/service.jwk',
  EXPERTS_URL: 'http://experts:4001/graphql',
  COMMITTEES_URL: 'http://committees:4001/graphql',
  EVALUATIONS_URL: 'http://evaluations:4001/graphql',
};
const problemsOf = (read: () => unknown): readonly string[] => {
  try {
    read();
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems;
  }
  return [];
};

const seals = { SEAL_KEYS: ring('s'), SMS_GATEWAY: 'console' };

describe.each([
  ['committees', committeesEnvironment],
  ['evaluations', (given: object) => evaluationsEnvironment({ ...seals, ...given })],
])('the environment of %s', (_, read) => {
  it('is read with its defaults', () => {
    expect(read(common)).toMatchObject({ PORT: 4001, DB_POOL_SIZE: 10, LOG_LEVEL: 'info' });
  });

  it('is refused with every problem at once', () => {
    const problems = problemsOf(() =>
      read({ ...common, PORT: '70000', DB_TYPE: 'oracle', EXPERTS_URL: 'nowhere' }),
    );
    expect(problems.map((problem) => problem.split(':')[0]).sort()).toEqual([
      'DB_TYPE',
      'EXPERTS_URL',
      'PORT',
    ]);
  });

  it('names one place of the public keys', () => {
    expect(problemsOf(() => read({ ...common, JWKS_FILE: '' }))).toHaveLength(1);
    expect(problemsOf(() => read({ ...common, JWKS_URL: 'https://identity.example/jwks' }))).toHaveLength(1);
  });
});

describe('the environment of evaluations', () => {
  it('needs keys to seal names with, and a way for notices', () => {
    const problems = problemsOf(() => evaluationsEnvironment(common));
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['SEAL_KEYS', 'SMS_GATEWAY']);
  });
});

describe('the environment of experts', () => {
  it('keeps the keys of index and fields apart', () => {
    const keys = { FIELD_KEYS: ring('a'), BLIND_INDEX_KEYS: ring('b') };
    expect(problemsOf(() => expertsEnvironment({ ...common, ...keys }))).toEqual([]);
    expect(problemsOf(() => expertsEnvironment({ ...common, ...keys, BLIND_INDEX_KEYS: ring('a') }))).toEqual(
      ['BLIND_INDEX_KEYS: shares a key with FIELD_KEYS'],
    );
  });

  it('repeats no key in a problem', () => {
    const problems = problemsOf(() =>
      expertsEnvironment({ ...common, FIELD_KEYS: 'k1:c2hvcnQ=', BLIND_INDEX_KEYS: '' }),
    );
    expect(problems.join()).toMatch(/FIELD_KEYS.*32 bytes.*BLIND_INDEX_KEYS/s);
    expect(problems.join()).not.toContain('c2hvcnQ');
  });
});
