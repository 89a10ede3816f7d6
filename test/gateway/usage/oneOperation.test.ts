import { buildSchema } from 'graphql';
import { noPersistedDocuments } from '../../../gateway/persisted/PersistedDocuments';
import { given, registerBench, sha, usedSchema, type RegisterBench } from '../../support/usage/usageBench';

const POOLS = 'query Pools { pools { id } }';
const NAMED = 'query Named { named { name } }';

let bench: RegisterBench;
beforeEach(() => (bench = registerBench()));
afterEach(() => bench.remove());

/** Manifests as they are after they were read again: equal, and no longer the same object. */
const manifests = () => ({
  ...noPersistedDocuments,
  clients: ['agency_1'],
  textsOf: () => [POOLS, NAMED],
});

describe('one operation of one client is one line', () => {
  it('whatever values stand in its texts, and takes no name from others', async () => {
    const register = bench.open({ most: 2 });
    const graph = register.at('graph');
    for (let at = 0; at < 20; at += 1)
      graph.note(given(`query P { pool(id: "n${at}") { id } }`), 'console', {});
    graph.note(given(NAMED), 'console', {});
    await register.close();
    expect(bench.lines().map(({ operation, count }) => [operation, count])).toEqual([
      ['P', 20],
      ['Named', 1],
    ]);
  });

  it('however often its text is parsed', async () => {
    const register = bench.open({ most: 1 });
    for (let time = 0; time < 3; time += 1) register.at('graph').note(given(POOLS), 'console', {});
    await register.close();
    expect(bench.lines()).toMatchObject([{ hash: sha(POOLS), count: 3 }]);
  });

  it('however often manifests are read again', async () => {
    let inForce = manifests();
    const register = bench.open({ most: 2, documents: () => inForce });
    register.at('partner').serves(usedSchema);
    for (let time = 0; time < 6; time += 1) {
      inForce = manifests();
      await register.flush();
    }
    await register.close();
    expect(bench.lines()).toMatchObject([
      { operation: 'Pools', count: 0, registered: true },
      { operation: 'Named', count: 0, registered: true },
    ]);
  });

  it('where it is registered and runs', async () => {
    const register = bench.open({ most: 2, documents: manifests });
    const partner = register.at('partner');
    partner.serves(usedSchema);
    await register.flush();
    partner.note(given(POOLS), 'agency_1', {});
    await register.close();
    expect(bench.lines()).toMatchObject([
      { operation: 'Pools', count: 1, registered: true },
      { operation: 'Named', count: 0, registered: true },
    ]);
  });

  it('with what it touches of each schema that was in force', async () => {
    const schemaWith = (values: string) =>
      buildSchema(
        `type Query { pools: [Pool] named: Pool } type Pool { id: ID name: Kind } enum Kind { ${values} }`,
      );
    const documents = manifests();
    const register = bench.open({ documents: () => documents });
    const partner = register.at('partner');
    partner.serves(schemaWith('OLD'));
    await register.flush();
    partner.serves(schemaWith('NEW'));
    await register.close();
    const lines = bench.lines();
    expect(lines).toHaveLength(2);
    expect(lines[1]?.coordinates).toEqual(expect.arrayContaining(['Query.named', 'Kind.OLD', 'Kind.NEW']));
  });

  it('and another one by another name, hash, client or address', async () => {
    const register = bench.open();
    const both = 'query A { pools { id } } query B { pools { id } }';
    register.at('graph').note(given(both, 'A'), 'console', {});
    register.at('graph').note(given(both, 'B'), 'console', {});
    register.at('graph').note(given(both, 'A'), 'mobile', {});
    register.at('partner').note(given(both, 'A'), 'console', {});
    register.at('graph').note(given(POOLS), 'console', {});
    await register.close();
    expect(bench.lines().map(({ count }) => count)).toEqual([1, 1, 1, 1, 1]);
  });
});
