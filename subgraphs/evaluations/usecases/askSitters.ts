import { addYears } from '../../shared/civilDate';
import { refuseRow } from '../../shared/scope/rowRefusals';
import type { PersonForDraw } from '../domain/draw/DrawFacts';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { policy } from '../domain/policy';
import { askCandidates } from './askCandidates';
import { askPersonArchives } from './askPersonArchives';
import type { Deps } from './Deps';

/** Holders of seats as the pools and the archive know them today, by expert; who left the pools is absent. */
export interface Sitters {
  readonly people: ReadonlyMap<string, PersonForDraw>;
  /** Root of the organiser's own group where it reviews its own staff, which is no conflict by itself; else null. */
  readonly ownRoot: string | null;
}

/**
 * Asks committees and experts for some holders of seats of a session. Never inside a transaction. Throws NOT_FOUND for a
 * pool that is no more; SUBGRAPH_UNAVAILABLE or SUBGRAPH_TIMEOUT rather than half the facts.
 */
export async function askSitters(
  deps: Pick<Deps, 'committees' | 'experts' | 'clock'>,
  { poolId }: Pick<EvaluationSession, 'poolId'>,
  expertIds: readonly string[],
): Promise<Sitters> {
  const pool = await askCandidates(deps.committees, poolId);
  if (pool === null) throw refuseRow('NOT_FOUND');
  const leftSince = addYears(deps.clock.today(), -policy.FORMER_EMPLOYER_YEARS.value);
  const archives = await askPersonArchives(deps.experts, expertIds, leftSince);
  const homes = new Map(pool.homes.map((home) => [home.poolId, home]));
  const people = pool.members
    .filter(({ expertId }) => expertIds.includes(expertId))
    .map(({ expertId, poolId: home, groupId, ...member }): [string, PersonForDraw] => [
      expertId,
      {
        ...member,
        id: expertId,
        sharingId: homes.get(home)?.sharingId ?? null,
        group: groupId,
        trainers: homes.get(home)?.authorityIds ?? [],
        archive: archives.get(expertId) ?? null,
      },
    ]);
  return { people: new Map(people), ownRoot: pool.autonomous ? pool.organiserUscc : null };
}
