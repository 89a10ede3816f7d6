import fc, { type GeneratorValue } from 'fast-check';
import type { Identity } from '../../support/graphWorld';
import { chanceFrom } from '../../support/isolation/Chance';
import { checkAnswer } from '../../support/isolation/checkAnswer';
import { cursorsIn } from '../../support/isolation/cursorsIn';
import { titleOf } from '../../support/isolation/identities';
import { openIsolationWorld, type IsolationWorld } from '../../support/isolation/openIsolationWorld';
import { randomOperation } from '../../support/isolation/randomOperation';
import { runs, seed, timeFor } from '../../support/isolation/runs';

const MUCH = ['FILING_AUTHORITY', 'ORGANISING_UNIT', 'EXPERT'];
/** Further questions, for types that none of the first has shown. */
const ROUND = 40;
const MOST_ROUNDS = 8;

let world: IsolationWorld;
beforeAll(async () => {
  world = await openIsolationWorld();
});
afterAll(() => world.close());

describe('any identity with any query', () => {
  const wanted = runs(600);

  it(
    `is told what it may know and nothing more (${wanted} operations, seed ${seed})`,
    async () => {
      // Roles that see much ask more.
      const much = world.identities.filter(({ role }) => MUCH.includes(role));
      const often = [...world.identities, ...much, ...much];
      const cursors: string[] = [];
      const seen = new Set<string>();
      const unseen = () => new Set(Object.keys(world.ids).filter((type) => !seen.has(type)));

      async function askOnce(who: Identity, generator: GeneratorValue): Promise<void> {
        const oracle = world.oracle(who);
        const own = Object.fromEntries(
          Object.keys(world.ids).map((type) => [type, [...(oracle.idsOfType(type) ?? [])]]),
        );
        const operation = randomOperation(world.schema, chanceFrom(generator), {
          ids: world.ids,
          own,
          cursors,
          unseen: unseen(),
        });
        const answer = await world.ask(who, operation);
        cursors.push(...cursorsIn(answer.data).map(({ cursor }) => cursor));
        const problems = checkAnswer(world.schema, operation, answer, oracle);
        for (const type of Object.keys(world.ids))
          if (world.ids[type]?.some((id) => answer.text.includes(`"${id}"`))) seen.add(type);
        if (problems.length > 0)
          throw new Error(
            [
              titleOf(who),
              ...problems,
              operation.query,
              JSON.stringify(operation.variables),
              answer.text,
            ].join('\n'),
          );
      }

      const asked = fc.asyncProperty(fc.constantFrom(...often), fc.gen(), askOnce);
      await fc.assert(asked, { numRuns: wanted, seed, endOnFailure: true });
      // What chance has not shown yet is asked for by those who may see it.
      for (let round = 1; unseen().size > 0 && round <= MOST_ROUNDS; round += 1) {
        const knowing = world.identities.filter((who) =>
          [...unseen()].some((type) => (world.oracle(who).idsOfType(type)?.size ?? 0) > 0),
        );
        const further = fc.asyncProperty(fc.constantFrom(...knowing), fc.gen(), askOnce);
        await fc.assert(further, { numRuns: ROUND, seed: seed + round, endOnFailure: true });
      }
      expect([...seen].sort()).toEqual(Object.keys(world.ids).sort());
    },
    timeFor(wanted),
  );
});
