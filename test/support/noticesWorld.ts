import type { ClearSeat } from '../../subgraphs/evaluations/domain/Seat';
import { noticeRepositories } from '../../subgraphs/evaluations/persistence/noticeRepositories';
import { seatRepository } from '../../subgraphs/evaluations/persistence/seatRepository';
import { callHolder } from '../../subgraphs/evaluations/usecases/callHolder';
import { systemScope } from '../../subgraphs/shared/scope/systemScope';
import { openEvaluationsWorld } from './evaluationsWorld';

const everything = systemScope('test data');

/** The evaluations subgraph, with seats that are called as a draw calls them. */
export async function openNoticesWorld() {
  const world = await openEvaluationsWorld();
  const rows = () => noticeRepositories(world.database, everything);
  return {
    ...world,
    /** Stores sealed seats and invites their holders in one transaction. */
    callSeats: (...seats: ClearSeat[]) =>
      world.deps.transaction(async (session) => {
        for (const seat of seats) {
          const sealed = { ...world.deps.seal.sealedSeat(seat), version: 1 };
          await seatRepository(session, everything).insert(sealed);
          await callHolder(session, world.deps, sealed);
        }
      }),
    /** Plans every notice for an instant. */
    planAt: (instant: string) =>
      rows().notices.updateWhere({ id: { not: '' } }, { nextAttemptAt: new Date(instant) }),
    notices: () => rows().notices.find(),
    attempts: () => rows().attempts.find(),
    replies: () => rows().replies.find(),
  };
}

export type NoticesWorld = Awaited<ReturnType<typeof openNoticesWorld>>;
