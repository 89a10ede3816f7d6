import type { Identity } from '../graphWorld';
import { checkAnswer } from './checkAnswer';
import { lookUps } from './connections';
import { tableOfType } from './lists';
import type { IsolationWorld } from './openIsolationWorld';
import { wholeQueries } from './wholeQuery';

type World = Pick<IsolationWorld, 'schema' | 'ask' | 'oracle' | 'ids'>;

/** Most root fields of one document. */
const AT_ONCE = 45;

/**
 * Asks for everything by lists, and for every row of everybody by its id, and yields what is wrong with the answers:
 * too much or too little.
 * @param table whose own list to ask for first, when a problem is expected there
 */
export async function* probe(world: World, who: Identity, table?: string): AsyncGenerator<string> {
  const queries = wholeQueries(world.schema);
  const [first, rest] = [true, false].map((wanted) =>
    queries.filter(({ type }) => (tableOfType[type] === table) === wanted),
  );
  for (const { query } of [...(first ?? []), ...(rest ?? [])]) yield* asked(world, who, query);
  for (const { name, type } of lookUps(world.schema)) {
    const table = tableOfType[type.name];
    const visible = table ? world.oracle(who).ids(table) : new Set<string>();
    const ids = world.ids[type.name] ?? [];
    for (let start = 0; start < ids.length; start += AT_ONCE) {
      const some = ids.slice(start, start + AT_ONCE);
      const query = `{ ${some.map((id, place) => `a${place}: ${name}(id: "${id}") { id }`).join(' ')} }`;
      const answer = await world.ask(who, { query, variables: {} });
      yield* checkAnswer(world.schema, { query, variables: {} }, answer, world.oracle(who));
      for (const id of some)
        if (answer.text.includes(`"${id}"`) !== visible.has(id)) yield `${name}(id: ${id})`;
    }
  }
}

async function* asked(world: World, who: Identity, query: string): AsyncGenerator<string> {
  const operation = { query, variables: {} };
  const answer = await world.ask(who, operation);
  yield* checkAnswer(world.schema, operation, answer, world.oracle(who));
}
