import type { FrozenInput } from '../../subgraphs/evaluations/domain/draw/FrozenInput';
import { octetsOf } from '../../subgraphs/evaluations/domain/record/hexText';
import { seedOf } from '../../subgraphs/evaluations/domain/record/seedOf';
import { drawFromShares, type DrawnResult } from '../../subgraphs/evaluations/usecases/drawFromShares';
import { ceremonyOf } from '../../subgraphs/evaluations/usecases/lockCeremony';
import { drawHashing } from '../../subgraphs/shared/hashing/drawHashing';
import { shares } from './ceremonyActs';
import { drawSeal } from '../../subgraphs/evaluations/persistence/drawSeal';
import { evaluationSessionRepository } from '../../subgraphs/evaluations/persistence/evaluationSessionRepository';
import { panelDrawRepository } from '../../subgraphs/evaluations/persistence/panelDrawRepository';
import { schema } from '../../subgraphs/evaluations/persistence/schema';
import { seatRepository } from '../../subgraphs/evaluations/persistence/seatRepository';
import { fillVacancies } from '../../subgraphs/evaluations/usecases/fillVacancies';
import type { Seat, VacancyReason } from '../../subgraphs/evaluations/domain/Seat';
import { tablesOf } from '../../subgraphs/shared/scope/defineTable';
import { scopedRepository } from '../../subgraphs/shared/scope/scopedRepository';
import { systemScope } from '../../subgraphs/shared/scope/systemScope';
import type { EvaluationsWorld } from './evaluationsWorld';

const everything = systemScope('test data');

/** What tests do with a drawn panel, with the keys that nobody else has. */
export function panelActs(world: EvaluationsWorld) {
  const { database, deps } = world;
  const live = async (): Promise<Seat[]> =>
    (await world.seats())
      .filter(({ liveKey }) => liveKey !== null)
      .sort((one, other) => one.place - other.place);
  return {
    live,
    /** Who holds the places, in their order. */
    holders: async () => (await live()).map((seat) => deps.seal.holderOf(seat)),
    /** Reserves of the latest drawn panel in calling order. */
    reserves: async (): Promise<readonly string[]> => {
      const draws = await panelDrawRepository(database, everything).find({ where: { outcome: 'DRAWN' } });
      const latest = draws.sort((one, other) => one.attempt - other.attempt).at(-1);
      const result = latest && drawSeal(deps.seal).open<DrawnResult>(latest, 'sealedResult');
      return result?.outcome === 'DRAWN' ? result.reserves : [];
    },
    /** Who will be drawn, with the shares that every party is going to reveal. */
    foresee: async (drawId: string): Promise<readonly string[]> => {
      const ceremony = await ceremonyOf(database, everything, drawId);
      const input = drawSeal(deps.seal).open<FrozenInput>(ceremony.draw, 'sealedInput');
      const hashing = drawHashing(ceremony.draw.hash);
      const seed = seedOf(hashing, ceremony.draw.inputHash, shares);
      const opened = { input, shares, seed, keyed: hashing.chance(octetsOf(seed)).keyed };
      const { result } = drawFromShares(ceremony.draw, opened);
      return result.outcome === 'DRAWN' ? result.panel : [];
    },
    /** Holders leave their places; whoever may come is called, all in one transaction. */
    vacate: (seats: readonly Seat[], vacancyReason: VacancyReason = 'ILLNESS') =>
      deps.transaction(async (session) => {
        await evaluationSessionRepository(session, everything).lockedOrRefuse('session_a');
        for (const { id } of seats)
          await seatRepository(session, everything).update(
            id,
            {},
            { status: 'VACATED', vacancyReason, vacatedAt: deps.clock.now(), liveKey: null },
          );
        await fillVacancies(session, deps, 'session_a');
      }),
    startVoting: () =>
      evaluationSessionRepository(database, everything).update(
        'session_a',
        {},
        { votingStartedAt: deps.clock.now() },
      ),
    /** Every row of every table of the database as text, the outbox included. */
    everything: async (): Promise<string> => {
      const texts: string[] = [];
      for (const table of tablesOf(schema.entities)) {
        const rows = await scopedRepository(database, table, everything).find();
        texts.push(...rows.map((row) => JSON.stringify(row)));
      }
      return texts.join('\n');
    },
  };
}
