import type { GatewayLimits } from '../../../gateway/limits/gatewayLimits';
import { describeLimit, type LimitProof } from '../../support/describeLimit';
import { ask, codesOf, post } from '../../support/housesGraph';
import { housesPerTest } from '../../support/housesPerTest';

const run = housesPerTest();

/** One directive on each of these many fields: the same one twice on a field is wrong for another reason. */
const directives = (count: number): string =>
  `query ($no: Boolean = false) { ${Array.from({ length: count }, (_, index) => `a${index}: seenBy @skip(if: $no)`).join(' ')} }`;

interface Documents {
  readonly at: string;
  readonly past: string;
  /** What a refused client reads. */
  readonly says: string;
}

/** A limit of one document, set to a figure that a reader can count. */
const bounds = (limits: Partial<GatewayLimits>, { at, past, says }: Documents): LimitProof => ({
  at: async () => {
    const { url } = await run({ limits });
    const answer = await ask(url, at);
    expect([answer.status, answer.body.errors]).toEqual([200, undefined]);
  },
  past: async (code) => {
    const { url, subgraphs } = await run({ limits });
    const answer = await ask(url, past);
    expect(codesOf(answer)).toContain(code);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(says);
    expect(subgraphs.houses.seen).toEqual([]);
  },
});

describeLimit(
  'MAX_TOKENS',
  bounds(
    { MAX_TOKENS: 5 },
    {
      at: '{ seenBy builtAt slow }',
      past: '{ a: seenBy builtAt }',
      says: 'token',
    },
  ),
);

describeLimit(
  'MAX_SELECTIONS',
  bounds(
    { MAX_SELECTIONS: 4 },
    {
      at: '{ houses { ...F } } fragment F on House { id title }',
      past: '{ houses { ...F id } } fragment F on House { id title }',
      says: 'selections > 4',
    },
  ),
);

describeLimit(
  'MAX_DEPTH',
  bounds(
    { MAX_DEPTH: 3 },
    {
      at: '{ houses { owner { ... { id } } } }',
      past: '{ house(id: 1) { owner { ...F } } } fragment F on Person { house { id } }',
      says: 'depth > 3',
    },
  ),
);

describeLimit(
  'MAX_ALIASES',
  bounds(
    { MAX_ALIASES: 2 },
    {
      at: '{ a: seenBy b: seenBy seenBy }',
      past: '{ a: seenBy b: seenBy me { c: id } }',
      says: 'aliases > 2',
    },
  ),
);

describeLimit(
  'MAX_ROOT_FIELDS',
  bounds(
    { MAX_ROOT_FIELDS: 2 },
    {
      at: '{ seenBy me { id name } }',
      past: '{ seenBy me { id } ... { builtAt } }',
      says: 'rootFields > 2',
    },
  ),
);

describeLimit(
  'MAX_DIRECTIVES',
  bounds(
    { MAX_DIRECTIVES: 3 },
    {
      at: directives(3),
      past: directives(4),
      says: 'directives > 3',
    },
  ),
);

describeLimit(
  'MAX_DIRECTIVES_IN_ONE_PLACE',
  bounds(
    { MAX_DIRECTIVES_IN_ONE_PLACE: 1 },
    {
      at: '{ seenBy @skip(if: false) ... @include(if: true) { builtAt } }',
      past: '{ seenBy @skip(if: false) @include(if: true) }',
      says: 'directivesInOnePlace > 1',
    },
  ),
);

describe('a fragment', () => {
  test('counts each time it is spread, by its directives too', async () => {
    const graph = await run({ limits: { MAX_DIRECTIVES: 3 } });
    const query = (spreads: string) =>
      `query ($no: Boolean = false) { houses { ${spreads} } } fragment F on House { id @skip(if: $no) }`;
    expect((await ask(graph.url, query('...F ...F ...F'))).body.errors).toBeUndefined();
    expect(codesOf(await ask(graph.url, query('...F ...F ...F ...F')))).toEqual(['COST_LIMIT_EXCEEDED']);
  });
});

const ofSchema = (inner: string) => `{ __schema { queryType { ${inner} } } }`;
const fields = (inner: string) => `fields { type { ${inner} } }`;

describeLimit('SCHEMA_LISTS', {
  at: async () => {
    const { url } = await run();
    expect((await ask(url, ofSchema(fields(fields('name'))))).body.errors).toBeUndefined();
  },
  past: async (code) => {
    const { url } = await run();
    expect(codesOf(await ask(url, ofSchema(fields(fields(fields('name'))))))).toEqual([code]);
  },
});

describeLimit('OPERATIONS', {
  at: async () => {
    const { url } = await run();
    expect((await post(url, JSON.stringify({ query: '{ seenBy }' }))).body.data).toEqual({ seenBy: 'ann' });
  },
  past: async (code) => {
    const { url, subgraphs } = await run();
    const one = { query: '{ seenBy }' };
    for (const batch of [[one], [one, one]])
      expect(codesOf(await post(url, JSON.stringify(batch)))).toEqual([code]);
    expect(subgraphs.houses.seen).toEqual([]);
  },
});

describeLimit('ERRORS_TOLD', {
  at: async () => expect((await errorsOf(200)).length).toBe(200),
  past: async () => expect((await errorsOf(201)).length).toBe(200),
});

/** Asks for so many fields that fail, each of which may be null. */
async function errorsOf(count: number): Promise<readonly unknown[]> {
  const { url } = await run({ limits: { MAX_ROOT_FIELDS: 1_000 } });
  const query = `{ ${Array.from({ length: count }, (_, at) => `a${at}: broken`).join(' ')} }`;
  const { data, errors = [] } = (await ask(url, query)).body;
  expect(Object.values(data ?? {})).toEqual(Array<null>(count).fill(null));
  return errors;
}
