import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultBudgets } from '../../gateway/demand/costBudgets';
import { noPersistedDocuments, type PersistedDocuments } from '../../gateway/persisted/PersistedDocuments';
import { explainPolicy, type PolicyQuestion } from '../../commands/explainPolicy';
import { schema as committees } from '../../subgraphs/committees/persistence/schema';
import { schema as experts } from '../../subgraphs/experts/persistence/schema';
import { tablesOf } from '../../subgraphs/shared/scope/defineTable';

const supergraphSdl = readFileSync(join(__dirname, '../../schema/supergraph.graphql'), 'utf8');
const explained = (change: Partial<PolicyQuestion>) =>
  explainPolicy({
    role: 'FILING_AUTHORITY',
    query: '{ pools(first: 5) { nodes { id } } }',
    variables: {},
    supergraphSdl,
    tables: tablesOf([...experts.entities, ...committees.entities]),
    modes: { MINISTRY: 'audit' },
    budgets: { ...defaultBudgets, EMPLOYER: 3 },
    ...change,
  });

describe('policy:explain', () => {
  test('tells the rows of each type that a query reads', () => {
    const lines = explained({});
    expect(lines).toContain('rows       ExpertPool: where filingAuthorityId is the claim authority');
    expect(lines.filter((line) => line.startsWith('rows'))).toHaveLength(1);
    expect(lines).toContain('persisted  off');
  });

  test('tells who reads no row, and figures in its place', () => {
    const lines = explained({ role: 'MINISTRY' });
    expect(lines).toContain('rows       ExpertPool: none, the policy does not name this role');
    expect(lines.some((line) => line.startsWith('figures    ExpertPool: in classes'))).toBe(true);
    expect(lines).toContain('persisted  audit');
  });

  test('prices a query as the gateway does', () => {
    const cost = explained({
      role: 'EXPERT',
      query: '{ pools(first: 100) { nodes { members(first: 100) { nodes { id } } } } }',
    }).find((line) => line.startsWith('cost'));
    expect(cost).toMatch(/ of 2000, refused with COST_LIMIT_EXCEEDED$/);
  });

  test('knows the budgets that a deployment sets', () => {
    const cost = explained({ role: 'EMPLOYER' }).find((line) => line.startsWith('cost'));
    expect(cost).toMatch(/ of 3, refused with COST_LIMIT_EXCEEDED$/);
  });

  test('refuses what the contract of a role does not have', () => {
    const lines = explained({ role: 'PARTNER_AGENCY' });
    expect(lines).toContain('address    /partner/graphql');
    expect(lines).toContain('persisted  enforce');
    expect(lines).toContain('refused    Cannot query field "pools" on type "Query".');
    expect(lines.filter((line) => line.startsWith('rows'))).toEqual([]);
  });

  const query = '{ expertStanding(purpose: ENGAGEMENT, batch: []) { barred } }';
  const documents: PersistedDocuments = {
    ...noPersistedDocuments,
    clients: ['agency_1', 'console'],
    knows: (client, text) => client === 'agency_1' && text === query,
  };
  const ofClient = (change: Partial<PolicyQuestion>) =>
    explained({ query, documents, modes: { console: 'enforce', '*': 'audit' }, ...change }).filter((line) =>
      /^(persisted|client|refused)/.test(line),
    );

  test.each<[string, Partial<PolicyQuestion>, readonly string[]]>([
    [
      'a document of its manifest',
      { role: 'PARTNER_AGENCY', client: 'agency_1' },
      ['persisted  enforce', 'client     agency_1, whose manifest has this document'],
    ],
    [
      'a client whose manifest lacks it',
      { client: 'console' },
      [
        'persisted  enforce',
        'client     console, whose manifest does not have this document',
        'refused    with PERSISTED_QUERY_REQUIRED',
      ],
    ],
    [
      'a client without a manifest',
      { client: 'reports' },
      ['persisted  audit', 'client     reports, which has no manifest'],
    ],
    [
      'a folder that nobody names',
      { client: 'console', documents: undefined },
      [
        'persisted  enforce',
        'client     console, its manifest is not known: PERSISTED_DOCUMENTS_DIR names no folder',
      ],
    ],
    ['no client', {}, ['persisted  audit']],
  ])('tells the mode and the manifest of %s', (_, change, lines) => {
    expect(ofClient(change).filter((line) => !line.startsWith('refused    Cannot'))).toEqual(lines);
  });
});
