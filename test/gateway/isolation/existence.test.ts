import { identities, titleOf } from '../../support/isolation/identities';
import { lookUps, rootLists } from '../../support/isolation/connections';
import { idArguments } from '../../support/isolation/mutationInputs';
import { openIsolationWorld, type IsolationWorld } from '../../support/isolation/openIsolationWorld';
import { probe } from '../../support/isolation/probe';
import { askEntities, entityTypes, probeEntities } from '../../support/isolation/probeEntities';
import { aliasOf, askMutations, WRONG_IDS as ALIKE, wrongId } from '../../support/isolation/probeMutations';
import { walkPages } from '../../support/isolation/walkPages';

let world: IsolationWorld;
beforeAll(async () => {
  world = await openIsolationWorld();
});
afterAll(() => world.close());

const everybody = identities.map((who) => [titleOf(who), who] as const);
/** Two of each role. */
const some = identities.filter((who) => {
  const before = identities.slice(0, identities.indexOf(who)).filter(({ role }) => role === who.role);
  return before.length < 2;
});

describe('an id that is foreign, random or no id at all', () => {
  it.each(everybody)('finds nothing for %s, in the same bytes', async (_, who) => {
    const fields = lookUps(world.schema);
    const head = fields.map((_field, place) => `$v${place}: ID!`).join(', ');
    const body = fields.map(({ name }, place) => `${name}(id: $v${place}) { __typename id }`).join(' ');
    const answers = await Promise.all(
      ALIKE.map((kind) => {
        const ids = fields.map(({ type }, place) => [`v${place}`, wrongId(world, who, type.name, kind)]);
        return world.ask(who, {
          query: `query (${head}) { ${body} }`,
          variables: Object.fromEntries(ids) as Record<string, string>,
        });
      }),
    );
    expect(new Set(answers.map(({ text, headers }) => text + JSON.stringify(headers))).size).toBe(1);
    expect(answers[0]?.data).toEqual(Object.fromEntries(fields.map(({ name }) => [name, null])));
  });

  it.each(everybody)('is refused to %s by every mutation, in the same bytes', async (_, who) => {
    const [first, ...others] = await Promise.all(ALIKE.map((kind) => askMutations(world, who, kind)));
    for (const other of others) expect(other.text).toBe(first?.text);
  });

  it('is refused by every mutation as not found, to somebody who may call it', async () => {
    const notFound = new Set<string>();
    for (const who of some) {
      const { data } = await askMutations(world, who, 'FOREIGN');
      for (const [name, payload] of Object.entries(data ?? {}))
        if ((payload as { refusal?: { code: string } } | null)?.refusal?.code === 'NOT_FOUND')
          notFound.add(name);
    }
    expect([...notFound].sort()).toEqual(idArguments(world.schema).map(aliasOf).sort());
  });

  it('changes nothing', async () => {
    for (const who of some) for await (const problem of probe(world, who)) expect(problem).toBe('');
  });
});

describe('an entity asked of its subgraph by key', () => {
  it.each(everybody)('is there for %s exactly when it is in scope', async (_, who) => {
    const problems: string[] = [];
    for await (const problem of probeEntities(world, who)) problems.push(problem);
    expect(problems).toEqual([]);
  });

  it('is null alike when it is foreign, random or no id at all', async () => {
    for (const who of identities)
      for (const entity of entityTypes.filter(({ owns }) => owns)) {
        const ids = ALIKE.map((kind) => wrongId(world, who, entity.type, kind));
        const { text } = await askEntities(world, who, entity, ids);
        expect(text).toBe('{"data":{"_entities":[null,null,null,null]}}');
      }
  });
});

describe('a cursor of somebody else', () => {
  const readers = identities.filter(({ value }) => !/98|water|5000/.test(value));

  it('is refused like one that is none', async () => {
    let stolen = 0;
    for (const field of rootLists(world.schema)) {
      const harvests = await Promise.all(
        readers.map(async (who) => ({ who, cursors: (await walkPages(world, who, field, 2)).cursors })),
      );
      for (const { who } of harvests) {
        const ask = (after: string) =>
          world.ask(who, {
            query: `query ($after: String) { ${field.name}(after: $after) { totalCount } }`,
            variables: { after },
          });
        const refused = await ask('none');
        expect(refused.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
        const others = harvests.filter((other) => other.who.value !== who.value && other.cursors[0]);
        for (const { cursors } of others.slice(0, 2)) {
          stolen += 1;
          expect((await ask(cursors[0] ?? '')).text).toBe(refused.text);
        }
      }
    }
    expect(stolen).toBeGreaterThan(200);
  });
});
