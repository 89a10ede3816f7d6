import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Kind, parse } from 'graphql';
import type { SubgraphName } from '../../../commands/subgraphNames';
import { ROUTER_SECRET, type Identity } from '../graphWorld';
import { tableOfType } from './lists';
import { graphTables } from './loadDataSet';
import type { IsolationWorld } from './openIsolationWorld';

type World = Pick<IsolationWorld, 'graph' | 'tokenOf' | 'oracle' | 'ids'>;

const root = resolve(__dirname, '../../..');

/** An entity type that a subgraph resolves by its key. */
export interface EntityType {
  readonly subgraph: SubgraphName;
  readonly type: string;
  /** Whether the rows are this subgraph's own; else it answers with the key that it is given. */
  readonly owns: boolean;
}

/** The entities of every subgraph, read from its SDL. */
export const entityTypes = (['experts', 'committees', 'evaluations'] as const).flatMap((subgraph) =>
  parse(readFileSync(join(root, 'schema', `${subgraph}.graphql`), 'utf8')).definitions.flatMap(
    (one): EntityType[] => {
      if (one.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
      if (!one.directives?.some(({ name }) => name.value === 'key') || one.name.value === 'Authority')
        return [];
      const table = tableOfType[one.name.value];
      const home = graphTables.find((place) => place.table.schema.options.name === table);
      return [{ subgraph, type: one.name.value, owns: home?.subgraph === subgraph }];
    },
  ),
);

/** Asks one subgraph for entities by their ids, as a router would for this caller. */
export async function askEntities(
  { graph, tokenOf }: Pick<World, 'graph' | 'tokenOf'>,
  who: Identity,
  { subgraph, type }: EntityType,
  ids: readonly string[],
): Promise<{ readonly found: readonly ({ readonly id: string } | null)[]; readonly text: string }> {
  const answer = await graph.executors[subgraph]({
    query: `query ($some: [_Any!]!) { _entities(representations: $some) { ... on ${type} { id } } }`,
    variables: { some: ids.map((id) => ({ __typename: type, id })) },
    headers: {
      authorization: `Bearer ${await tokenOf(who)}`,
      'x-router-secret': ROUTER_SECRET,
      'x-request-id': 'the-same-request',
    },
  });
  const text = JSON.stringify(answer);
  const { data } = JSON.parse(text) as { data?: { _entities?: ({ id: string } | null)[] } };
  return { found: data?._entities ?? [], text };
}

/** Asks every subgraph for every row of everybody by its key, and yields what is there and should not be, or lacks. */
export async function* probeEntities(world: World, who: Identity): AsyncGenerator<string> {
  for (const entity of entityTypes.filter(({ owns }) => owns)) {
    const ids = world.ids[entity.type] ?? [];
    const visible = world.oracle(who).ids(tableOfType[entity.type] ?? 'employer');
    const { found, text } = await askEntities(world, who, entity, ids);
    if (text.includes('"errors"')) yield `${entity.type}: ${text}`;
    for (const [place, id] of ids.entries())
      if ((found[place]?.id === id) !== visible.has(id)) yield `_entities ${id}`;
  }
}
