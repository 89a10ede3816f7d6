import fc from 'fast-check';
import type { Identity } from '../graphWorld';
import { chanceFrom } from './Chance';
import { rootLists } from './connections';
import type { IsolationWorld } from './openIsolationWorld';
import { randomOperation, type Operation } from './randomOperation';
import { seed } from './runs';
import { walkPages } from './walkPages';
import { wholeQueries } from './wholeQuery';

/** Somebody who asks something. */
export interface Question {
  readonly who: Identity;
  readonly operation: Operation;
}

/** Random operations of random identities, drawn before anything is asked, with cursors that some of them may use. */
export async function randomQuestions(world: IsolationWorld, count: number): Promise<Question[]> {
  const cursors: string[] = [];
  for (const who of world.identities.filter((_, place) => place % 5 === 0))
    for (const field of rootLists(world.schema))
      cursors.push(...(await walkPages(world, who, field, 3)).cursors);
  const drawn = fc.sample(fc.tuple(fc.constantFrom(...world.identities), fc.gen()), { seed, numRuns: count });
  return drawn.map(([who, generator]) => {
    const own = Object.fromEntries(
      Object.keys(world.ids).map((type) => [type, [...(world.oracle(who).idsOfType(type) ?? [])]]),
    );
    const words = { ids: world.ids, own, cursors };
    return { who, operation: randomOperation(world.schema, chanceFrom(generator), words) };
  });
}

/** Everything that everybody can reach by lists. */
export const wholeQuestions = ({ schema, identities }: IsolationWorld): Question[] =>
  identities.flatMap((who) =>
    wholeQueries(schema).map(({ query }) => ({ who, operation: { query, variables: {} } })),
  );
