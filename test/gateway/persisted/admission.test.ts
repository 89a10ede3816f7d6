import { createHash } from 'node:crypto';
import { noPersistedDocuments, type PersistedDocuments } from '../../../gateway/persisted/PersistedDocuments';
import { createLogger } from '../../../subgraphs/shared/http/createLogger';
import type { GraphRequest } from '../../../subgraphs/shared/http/ExecuteGraph';
import { runContracts, tokenOf, type ContractGraph } from '../../support/contractGraph';

const QUERY = 'query Name($id: ID!) { authority(id: $id) { name } }';
const OTHER = '{ authority(id: "cq-reform-office") { id } }';
const sha = (text: string) => createHash('sha256').update(text).digest('hex');

const documents: PersistedDocuments = {
  ...noPersistedDocuments,
  documentOf: (client, id) =>
    client === 'agency_1' || client === 'console' ? new Map([[sha(QUERY), QUERY]]).get(id) : undefined,
  knows: (client, text) => client !== 'agency_2' && text === QUERY,
};

let graph: ContractGraph;
let asked: GraphRequest[] = [];
let lines: string[] = [];
const PARTNER = tokenOf('PARTNER_AGENCY', 'agency_1');
const STRANGER = tokenOf('PARTNER_AGENCY', 'agency_2');
const EXPERT = tokenOf('EXPERT', 'expert_1');

beforeAll(async () => {
  graph = await runContracts(
    (request) => {
      asked.push(request);
      return Promise.resolve({ data: { authority: { __typename: 'Authority', id: 'x', name: '市职改办' } } });
    },
    {
      documents: () => documents,
      documentModes: { EXPERT: 'off', MINISTRY: 'audit', EMPLOYER: 'enforce' },
      logger: createLogger({
        service: 'g',
        level: 'info',
        destination: { write: (line) => void lines.push(line) },
      }),
    },
  );
});
beforeEach(() => {
  asked = [];
  lines = [];
});
afterAll(() => graph.close());

const variables = { id: 'cq-reform-office' };
const byHash = (text: string, change: object = {}) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: sha(text) } },
  variables,
  ...change,
});
const partner = (body: object, token = PARTNER) => graph.post('/partner/graphql', token, body);
const answered = { status: 200, text: '{"data":{"authority":{"name":"市职改办"}}}' };
const unregistered = () => lines.filter((line) => line.includes('operation not registered'));

describe('a partner', () => {
  it.each([
    ['its hash', byHash(QUERY)],
    ['a document id', { documentId: sha(QUERY), variables }],
    ['both', byHash(QUERY, { documentId: sha(QUERY) })],
    ['its hash and the very text', byHash(QUERY, { query: QUERY })],
  ])('runs a registered operation by %s', async (_, body) => {
    expect(await partner(body)).toEqual(answered);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['a text', { query: OTHER }],
    ['the text of a registered operation alone', { query: QUERY, variables }],
    ['a registered hash with another text', byHash(QUERY, { query: OTHER })],
    ['an unknown hash', byHash(OTHER)],
    ['an unknown hash with its text, twice over', byHash(OTHER, { query: OTHER })],
    ['two ids that differ', byHash(QUERY, { documentId: sha(OTHER) })],
    ['two ids that differ, the other way', byHash(OTHER, { documentId: sha(QUERY) })],
    ['an id that objects inherit', { documentId: 'constructor' }],
    ['an id that is no text', { documentId: [sha(QUERY)] }],
    ['the schema', { query: '{ __schema { types { name } } }' }],
    ['nothing', { variables }],
    ['a batch', [byHash(QUERY)]],
    ['no GraphQL', { query: '{' }],
  ])('cannot run anything else: %s', async (_, body) => {
    for (let time = 0; time < 2; time += 1) {
      const { status, text } = await partner(body);
      expect([status, text]).toEqual([400, expect.stringContaining('PERSISTED_QUERY_REQUIRED')]);
    }
    expect(asked).toEqual([]);
  });

  it('cannot run what another partner registered', async () => {
    expect((await partner(byHash(QUERY), STRANGER)).text).toContain('PERSISTED_QUERY_REQUIRED');
  });

  it('does not become another client by a header', async () => {
    const response = await fetch(`${graph.url}/partner/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${STRANGER}`,
        'apollographql-client-name': 'agency_1',
        'x-client-id': 'agency_1',
      },
      body: JSON.stringify(byHash(QUERY)),
    });
    expect(response.status).toBe(400);
  });

  it('is logged by hash and client when it tries, never by text', async () => {
    await partner({ query: '{ authority(id: "110105194912310021") { name } }' });
    await partner({ documentId: '110105194912310021' });
    expect(unregistered().map((line) => JSON.parse(line) as object)).toMatchObject([
      {
        client: 'agency_1',
        mode: 'enforce',
        operationHash: sha('{ authority(id: "110105194912310021") { name } }'),
      },
      { client: 'agency_1', operationHash: sha('110105194912310021') },
    ]);
    expect(lines.join()).not.toContain('110105194912310021');
  });
});

describe('an operation that is not registered', () => {
  const post = (token: string, query: string) => graph.post('/graphql', token, { query, variables });

  it('runs in silence where the mode is off', async () => {
    expect((await post(EXPERT, OTHER)).status).toBe(200);
    expect(unregistered()).toEqual([]);
  });

  it('runs and is logged where it is audited', async () => {
    const ministry = tokenOf('MINISTRY', '500000');
    expect((await post(ministry, OTHER)).status).toBe(200);
    expect((await post(ministry, QUERY)).status).toBe(200);
    expect(unregistered().map((line) => JSON.parse(line) as object)).toMatchObject([
      { client: 'MINISTRY', mode: 'audit', operationHash: sha(OTHER) },
    ]);
  });

  it('is refused to a role of staff that is enforced', async () => {
    const { status, text } = await post(tokenOf('EMPLOYER'), OTHER);
    expect([status, text]).toEqual([400, expect.stringContaining('PERSISTED_QUERY_REQUIRED')]);
  });
});

describe('automatic persisted queries of staff', () => {
  const post = (body: object) => graph.post('/graphql', EXPERT, body);

  it('are asked for once, then known by their hash', async () => {
    expect((await post(byHash(QUERY))).text).toContain('PERSISTED_QUERY_NOT_FOUND');
    expect((await post(byHash(QUERY, { query: QUERY }))).status).toBe(200);
    expect(await post(byHash(QUERY))).toEqual(answered);
  });

  it('are not taken under a hash that is not theirs', async () => {
    const wrong = {
      extensions: { persistedQuery: { version: 1, sha256Hash: sha(OTHER) } },
      query: QUERY,
      variables,
    };
    expect((await post(wrong)).status).toBe(400);
    expect((await post(byHash(OTHER))).text).toContain('PERSISTED_QUERY_NOT_FOUND');
  });

  it('open nothing to a partner', async () => {
    await post(byHash(OTHER, { query: OTHER }));
    expect((await post(byHash(OTHER))).status).toBe(200);
    expect((await partner(byHash(OTHER))).text).toContain('PERSISTED_QUERY_REQUIRED');
  });
});
