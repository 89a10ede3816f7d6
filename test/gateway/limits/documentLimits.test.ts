import { ask, codesOf, post, type RunningHouses } from '../../support/housesGraph';
import { housesPerTest } from '../../support/housesPerTest';

const run = housesPerTest();

/** One directive on each of these many fields: the same one twice on a field is wrong for another reason. */
const directives = (count: number): string =>
  `query ($no: Boolean = false) { ${Array.from({ length: count }, (_, index) => `a${index}: seenBy @skip(if: $no)`).join(' ')} }`;

const limits = [
  {
    name: 'MAX_TOKENS',
    limit: 5,
    at: '{ seenBy builtAt slow }',
    past: '{ a: seenBy builtAt }',
    code: 'GRAPHQL_PARSE_FAILED',
    says: 'token',
  },
  {
    name: 'MAX_SELECTIONS',
    limit: 4,
    at: '{ houses { ...F } } fragment F on House { id title }',
    past: '{ houses { ...F id } } fragment F on House { id title }',
    code: 'COST_LIMIT_EXCEEDED',
    says: 'selections > 4',
  },
  {
    name: 'MAX_DEPTH',
    limit: 3,
    at: '{ houses { owner { ... { id } } } }',
    past: '{ house(id: 1) { owner { ...F } } } fragment F on Person { house { id } }',
    code: 'COST_LIMIT_EXCEEDED',
    says: 'depth > 3',
  },
  {
    name: 'MAX_ALIASES',
    limit: 2,
    at: '{ a: seenBy b: seenBy seenBy }',
    past: '{ a: seenBy b: seenBy me { c: id } }',
    code: 'COST_LIMIT_EXCEEDED',
    says: 'aliases > 2',
  },
  {
    name: 'MAX_ROOT_FIELDS',
    limit: 2,
    at: '{ seenBy me { id name } }',
    past: '{ seenBy me { id } ... { builtAt } }',
    code: 'COST_LIMIT_EXCEEDED',
    says: 'rootFields > 2',
  },
  {
    name: 'MAX_DIRECTIVES',
    limit: 3,
    at: directives(3),
    past: directives(4),
    code: 'COST_LIMIT_EXCEEDED',
    says: 'directives > 3',
  },
  {
    name: 'MAX_DIRECTIVES_IN_ONE_PLACE',
    limit: 1,
    at: '{ seenBy @skip(if: false) ... @include(if: true) { builtAt } }',
    past: '{ seenBy @skip(if: false) @include(if: true) }',
    code: 'COST_LIMIT_EXCEEDED',
    says: 'directivesInOnePlace > 1',
  },
] as const;

describe.each(limits)('$name of $limit', ({ name, limit, at, past, code, says }) => {
  const open = async (): Promise<RunningHouses> => {
    const graph = await run({ limits: { [name]: limit } });
    return graph;
  };

  test('lets pass what is at it', async () => {
    const { url } = await open();
    const answer = await ask(url, at);
    expect([answer.status, answer.body.errors]).toEqual([200, undefined]);
  });

  test('refuses what is one past it', async () => {
    const { url, subgraphs } = await open();
    const answer = await ask(url, past);
    expect(codesOf(answer)).toContain(code);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(says);
    expect(subgraphs.houses.seen).toEqual([]);
  });
});

describe('a fragment', () => {
  test('counts each time it is spread, by its directives too', async () => {
    const graph = await run({ limits: { MAX_DIRECTIVES: 3 } });
    const query = (spreads: string) =>
      `query ($no: Boolean = false) { houses { ${spreads} } } fragment F on House { id @skip(if: $no) }`;
    expect((await ask(graph.url, query('...F ...F ...F'))).body.errors).toBeUndefined();
    expect(codesOf(await ask(graph.url, query('...F ...F ...F ...F')))).toEqual(['COST_LIMIT_EXCEEDED']);
  });
});

describe('the schema about itself', () => {
  const fields = (inner: string) => `fields { type { ${inner} } }`;
  test('may be asked for two lists deep and no deeper', async () => {
    const graph = await run();
    const query = (inner: string) => `{ __schema { queryType { ${inner} } } }`;
    expect((await ask(graph.url, query(fields(fields('name'))))).body.errors).toBeUndefined();
    const answer = await ask(graph.url, query(fields(fields(fields('name')))));
    expect(codesOf(answer)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });
});

describe('operations in one request', () => {
  test('are one', async () => {
    const graph = await run();
    const one = { query: '{ seenBy }' };
    expect((await post(graph.url, JSON.stringify(one))).body.data).toEqual({ seenBy: 'ann' });
    for (const batch of [[one], [one, one]])
      expect(codesOf(await post(graph.url, JSON.stringify(batch)))).toEqual(['BAD_REQUEST']);
  });
});
