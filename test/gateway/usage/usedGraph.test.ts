import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadPersistedDocuments } from '../../../gateway/persisted/loadPersistedDocuments';
import { noPersistedDocuments, type PersistedDocuments } from '../../../gateway/persisted/PersistedDocuments';
import { createBearerCaller } from '../../support/usage/bearerCaller';
import { contractSchema, runContracts, tokenOf, type ContractGraph } from '../../support/contractGraph';
import { registerBench } from '../../support/usage/usageBench';

const NAME = 'query Name($id: ID!) { authority(id: $id) { ...N } } fragment N on Authority { name kind }';
const LIST = 'query List($kind: AuthorityKind) { authorities(first: 2, kind: $kind) { nodes { id } } }';
const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const asked = (text: string, variables: object = {}) => ({ query: text, variables });
const byId = (text: string, variables: object = {}) => ({ documentId: sha(text), variables });

const bench = registerBench();
let documents: PersistedDocuments = {
  ...noPersistedDocuments,
  documentOf: (client, id) => (client === 'agency_1' && id === sha(NAME) ? NAME : undefined),
};
const register = bench.open({ documents: () => documents });
let graph: ContractGraph;
beforeAll(async () => {
  graph = await runContracts(undefined, {
    usage: register,
    documents: () => documents,
    documentModes: {},
    verifyToken: createBearerCaller(),
    limits: { INTROSPECTION_ROLES: ['FILING_AUTHORITY'], COST_BUDGETS: budgets },
  });
});
afterAll(async () => {
  await graph.close();
  await register.close();
  bench.remove();
});

const budgets = {
  ...Object.fromEntries(
    ['FILING_AUTHORITY', 'EXPERT', 'MINISTRY', 'PARTNER_AGENCY'].map((role) => [role, 10_000]),
  ),
  EMPLOYER: 1,
} as never;
const OFFICE = tokenOf('FILING_AUTHORITY', 'cq-reform-office', 'console');
const TABLET = tokenOf('FILING_AUTHORITY', 'cq-reform-office', 'tablet');
const REFUSED = tokenOf('FILING_AUTHORITY', 'cq-reform-office', 'refused');
const OTHER_OFFICE = tokenOf('FILING_AUTHORITY', 'district-500103', 'mobile');
const kept = async (...clients: readonly string[]) => {
  await register.flush();
  return bench.lines().filter(({ client }) => clients.includes(client));
};

describe('the usage of a graph', () => {
  it('is kept by contract, client and operation', async () => {
    await graph.post('/graphql', OFFICE, asked(NAME, { id: 'x' }));
    await graph.post('/graphql', OFFICE, asked(NAME, { id: 'y' }));
    await graph.post('/graphql', OTHER_OFFICE, asked(NAME, { id: 'x' }));
    await graph.post('/partner/graphql', tokenOf('PARTNER_AGENCY', 'agency_1'), byId(NAME, { id: 'x' }));
    await graph.post('/ministry/graphql', tokenOf('MINISTRY', '50', 'console'), asked('{ __typename }'));
    const lines = await kept('console', 'mobile', 'agency_1');
    expect(
      lines.map(({ contract, client, operation, hash, count }) => [contract, client, operation, hash, count]),
    ).toEqual([
      ['graph', 'console', 'Name', sha(NAME), 2],
      ['graph', 'mobile', 'Name', sha(NAME), 1],
      ['partner', 'agency_1', 'Name', sha(NAME), 1],
      ['ministry', 'console', undefined, sha('{ __typename }'), 1],
    ]);
    const kinds = contractSchema('partner').getType('AuthorityKind') as unknown as {
      getValues(): { name: string }[];
    };
    expect([...(lines[2]?.coordinates ?? [])].sort()).toEqual(
      [
        'Authority',
        'Authority.kind',
        'Authority.name',
        'AuthorityKind',
        'Query.authority',
        'Query.authority(id:)',
        ...kinds.getValues().map(({ name }) => `AuthorityKind.${name}`),
      ].sort(),
    );
  });

  it('has the values of enums that requests name, each time', async () => {
    await graph.post('/graphql', TABLET, asked(LIST, { kind: 'INDUSTRY_DEPARTMENT' }));
    const coordinates = async () =>
      (await kept('tablet'))[0]?.coordinates.filter((one) => one.startsWith('AuthorityKind.'));
    expect(await coordinates()).toEqual(['AuthorityKind.INDUSTRY_DEPARTMENT']);
    await graph.post('/graphql', TABLET, asked(LIST, { kind: 'DISTRICT' }));
    expect(await coordinates()).toEqual(['AuthorityKind.INDUSTRY_DEPARTMENT', 'AuthorityKind.DISTRICT']);
  });

  it.each([
    [
      'over its budget',
      '/graphql',
      tokenOf('EMPLOYER', 'e', 'refused'),
      asked('{ authorities { nodes { id } } }'),
    ],
    [
      'for the schema without leave',
      '/graphql',
      tokenOf('EXPERT', 'e', 'refused'),
      asked('{ __schema { queryType { name } } }'),
    ],
    ['at an address of others', '/partner/graphql', REFUSED, asked(NAME, { id: 'x' })],
    [
      'of a partner that has not registered it',
      '/partner/graphql',
      tokenOf('PARTNER_AGENCY', 'agency_2'),
      byId(NAME),
    ],
    ['that is not valid', '/graphql', REFUSED, asked('{ nothing }')],
    ['that is no GraphQL', '/graphql', REFUSED, asked('{')],
    ['without a token', '/graphql', 'NOBODY', asked(NAME)],
    [
      'that its document does not have',
      '/graphql',
      REFUSED,
      { ...asked(NAME, { id: 'x' }), operationName: 'Other' },
    ],
  ])('has nothing of a request that is refused: %s', async (_, path, token, body) => {
    const { text } = await graph.post(path, token, body);
    expect(text).toContain('"code"');
    expect(await kept('refused', 'agency_2')).toEqual([]);
  });

  it('has what a partner registered and has not run', async () => {
    documents = await loadPersistedDocuments(resolve(__dirname, '../../../demo/manifests'));
    const lines = (await kept('partner-demo')).filter(({ contract }) => contract === 'partner');
    const manifest = readFileSync(resolve(__dirname, '../../../demo/manifests/partner-demo.json'), 'utf8');
    const { operations } = JSON.parse(manifest) as { operations: { id: string; name: string }[] };
    expect(
      lines.map(({ client, operation, hash, count, registered }) => ({
        client,
        operation,
        hash,
        count,
        registered,
      })),
    ).toEqual(
      operations.map(({ id, name }) => ({
        client: 'partner-demo',
        operation: name,
        hash: id,
        count: 0,
        registered: true,
      })),
    );
  });
});
