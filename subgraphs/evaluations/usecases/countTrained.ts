import { addYears } from '../../shared/civilDate';
import type { Reader } from '../../shared/scope/scopeOn';
import { trainedForYear } from '../domain/draw/trainings';
import { policy } from '../domain/policy';
import type { SessionBoard } from '../domain/sessionBoard';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import { askPersonArchives } from './askPersonArchives';
import type { Deps } from './Deps';

/**
 * How many holders of each board have the yearly training (岗前培训, R-59), in one statement and one question to
 * experts for all of them. Null before the names open: whoever records a training could read from a count that grew
 * that this person was drawn.
 */
export async function countTrained(
  { session, experts, clock }: Pick<Deps, 'session' | 'experts' | 'clock'>,
  reader: Reader,
  boards: readonly SessionBoard[],
): Promise<(number | null)[]> {
  const open = boards.filter(({ holders }) => holders !== null);
  if (open.length === 0) return boards.map(() => null);
  const meetings = await evaluationSessionRepository(session, reader).byIds(
    open.map(({ sessionId }) => sessionId),
  );
  const today = clock.today();
  const archives = await askPersonArchives(
    experts,
    [...new Set(open.flatMap(({ holders }) => holders ?? []))],
    addYears(today, -policy.FORMER_EMPLOYER_YEARS.value),
  );
  return boards.map(({ sessionId, holders }) => {
    const meeting = meetings.find(({ id }) => id === sessionId);
    if (holders === null || !meeting) return null;
    const { year, organisingUnitId: organiser, lastMeetingDay } = meeting;
    const asOf = today < lastMeetingDay ? today : lastMeetingDay;
    return holders.filter((id) =>
      trainedForYear(archives.get(id)?.trainings ?? [], { year, organiser }, asOf),
    ).length;
  });
}
