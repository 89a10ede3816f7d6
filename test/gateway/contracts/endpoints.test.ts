import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { contractNames, contracts, type ContractName } from '../../../gateway/contracts/contracts';
import { isRole, roles } from '../../../subgraphs/shared/identity/Caller';
import {
  contractSchema,
  namesIn,
  runContracts,
  supergraphSdl,
  tokenOf,
  wholeSchema,
  type ContractGraph,
} from '../../support/contractGraph';

let graph: ContractGraph;
beforeAll(async () => {
  graph = await runContracts();
});
afterAll(() => graph.close());

const all = [...namesIn(wholeSchema())];
/** A few at a time: validation stops at twenty errors. */
const atOnce = <One>(some: readonly One[]): One[][] =>
  Array.from({ length: Math.ceil(some.length / 19) }, (_, part) => some.slice(part * 19, part * 19 + 19));
const wordsOf = (text: string): string[] => text.match(/\w+/g) ?? [];
const isCompound = (name: string) => /[a-z][A-Z]|[A-Z]_[A-Z]/.test(name);
const nearMiss = (name: string) => `${name.slice(0, -1)}q`;

describe.each(contractNames)('the contract %s', (name: ContractName) => {
  const { path, roles: admitted } = contracts[name];
  const token = tokenOf(admitted[0] ?? '');
  const schema = contractSchema(name);
  const inside = namesIn(schema);
  const outside = all.filter((one) => !inside.has(one));
  const near = new Set(outside.map(nearMiss).filter((one) => !all.includes(one)));
  const ask = (query: string, variables: object = {}) =>
    graph.post(path, token, { documentId: query, variables });

  /**
   * Names from outside that an answer holds though the question does not: what messages quote, and anywhere a name
   * that is no plain word of prose. Descriptions say which roles read something.
   */
  const told = (question: string, text: string): string[] => {
    const { errors = [] } = JSON.parse(text) as { errors?: { message: string }[] };
    const quoted = errors
      .flatMap(({ message }) => [...message.matchAll(/["'`](\w+)["'`]/g)])
      .map(([, one = '']) => one);
    const said = new Set([...quoted, ...wordsOf(text).filter(isCompound)]);
    const asked = new Set(wordsOf(question));
    return outside.filter((one) => said.has(one) && !asked.has(one) && !isRole(one));
  };

  it('leaves most of the graph out, and everything of its own in', () => {
    expect(outside.length).toBeGreaterThan(500);
    expect([...inside].filter((one) => !all.includes(one))).toEqual([]);
    expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined]);
  });

  it('names nothing else when its schema is asked for', async () => {
    const question = getIntrospectionQuery({ directiveIsRepeatable: true, inputValueDeprecation: true });
    const { text } = await ask(question);
    const { data } = JSON.parse(text) as { data: IntrospectionQuery };
    expect([...namesIn(buildClientSchema(data))].sort()).toEqual([...inside].sort());
    expect(told(question, text)).toEqual([]);
  });

  it('knows no type from outside by its name', async () => {
    for (const some of atOnce(outside)) {
      const question = `{ ${some.map((one, at) => `a${at}: __type(name: "${one}") { name }`).join(' ')} }`;
      const { data } = JSON.parse((await ask(question)).text) as { data: Record<string, unknown> };
      expect(new Set(Object.values(data))).toEqual(new Set([null]));
    }
  });

  it('suggests nothing to who nearly guesses a name', async () => {
    for (const [at, some] of atOnce([...near]).entries()) {
      const often = [
        `{ ${some.join(' ')} }`,
        `{ authority(id: 1) { id ${some.map((one) => `... on ${one} { id }`).join(' ')} } }`,
      ];
      const seldom = [
        `{ ${some.map((one, place) => `a${place}: authority(${one}: 1) { id }`).join(' ')} }`,
        `{ authority(id: 1) { ${some.map((one) => `${one} { id }`).join(' ')} } }`,
        `{ ${some.map((one, place) => `a${place}: authorities(kind: ${one}) { totalCount }`).join(' ')} }`,
      ];
      for (const question of at % 5 === 0 ? [...often, ...seldom] : often) {
        const { status, text } = await ask(question);
        expect([status, told(question, text)]).toEqual([400, []]);
        expect(text).not.toMatch(/did you mean/i);
      }
    }
  });

  it('answers the same to a name from outside and to one that nobody has', async () => {
    const made = (one: string) => 'z'.repeat(one.length);
    for (const some of atOnce(outside.filter((one) => /^[a-z]\w+$/.test(one)))) {
      const real = await ask(`{ ${some.join(' ')} }`);
      const invented = await ask(`{ ${some.map(made).join(' ')} }`);
      const renamed = some.reduce(
        (text, one) => text.replace(`\\"${one}\\"`, `\\"${made(one)}\\"`),
        real.text,
      );
      expect(renamed).toBe(invented.text);
    }
  });

  it('says nothing of it in the errors of variables', async () => {
    const question =
      'query ($kind: AuthorityKind, $id: ID!) { authorities(kind: $kind) { totalCount } authority(id: $id) { id } }';
    for (const kind of [...near].slice(0, 100)) {
      const { text } = await ask(question, { kind, [kind]: kind });
      expect(told(question, text)).toEqual([]);
    }
  });

  it('takes the tokens of its own role alone', async () => {
    for (const role of roles) {
      const { status, text } = await graph.post(path, tokenOf(role), { documentId: '{ nothing }' });
      if (admitted.some((one) => one === role)) expect(status).toBe(400);
      else if (role === 'SERVICE')
        expect([status, text]).toEqual([401, expect.stringContaining('UNAUTHENTICATED')]);
      else expect([status, text]).toEqual([403, expect.stringContaining('FORBIDDEN')]);
    }
  });
});

describe('the whole graph', () => {
  it('is not for a partner, whatever is asked', async () => {
    const token = tokenOf('PARTNER_AGENCY');
    const answers = await Promise.all(
      ['{ __typename }', '{ poolz }', getIntrospectionQuery(), '{'].map((query) =>
        graph.post('/graphql', token, { query }),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([403]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  it('stays open to the ministry, whose dashboards came before its contract', async () => {
    const { status } = await graph.post('/graphql', tokenOf('MINISTRY'), { query: '{ __typename }' });
    expect(status).toBe(200);
  });
});

describe('the address of partners', () => {
  it('takes no GET, which would put ID numbers into addresses', async () => {
    const response = await fetch(`${graph.url}/partner/graphql?query=%7B__typename%7D`, {
      headers: { authorization: `Bearer ${tokenOf('PARTNER_AGENCY')}`, 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(405);
  });
});

describe('another supergraph in the place of the first', () => {
  it('is taken by every address or by none', async () => {
    const running = await runContracts();
    const without = supergraphSdl
      .replace('type PublicDrawRecord\n', 'type Unheard\n')
      .replaceAll(': PublicDrawRecord ', ': Unheard ');
    const untagged = supergraphSdl.replaceAll('@tag(name: "ministry")', '');
    const typesOf = async (path: string, role: string) =>
      (await running.post(path, tokenOf(role), { documentId: '{ __schema { types { name } } }' })).text;
    const both = async () => [
      (await typesOf('/graphql', 'MINISTRY')).includes('"Unheard"'),
      (await typesOf('/partner/graphql', 'PARTNER_AGENCY')).includes('"Unheard"'),
    ];
    expect(() => running.replaceSupergraph(untagged)).toThrow('ministry');
    expect(() =>
      running.replaceSupergraph(without.replace('type Division', 'type Division @nothing')),
    ).toThrow();
    expect(await both()).toEqual([false, false]);
    running.replaceSupergraph(without);
    expect(await both()).toEqual([true, true]);
    await running.close();
  });
});
