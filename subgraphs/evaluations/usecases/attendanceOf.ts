import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { systemScope } from '../../shared/scope/systemScope';
import type { DrawFacts } from '../domain/draw/DrawFacts';
import { MOST_YEARS_IN_A_ROW } from '../domain/draw/lastYears';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { seatRepository } from '../persistence/seatRepository';

const scope = systemScope('rotation counts who attended the committee before, whoever asks');

/**
 * Who attended the sessions of a committee before a year, as far back as a rule may look: the calendar years before it
 * and the last ones with a session. The committee is a lineage, so re-filing resets nothing.
 */
export async function attendanceOf(
  session: DatabaseSession,
  { committeeId, year }: Pick<EvaluationSession, 'committeeId' | 'year'>,
): Promise<Pick<DrawFacts, 'attended' | 'sessionYears'>> {
  const seats = seatRepository(session, scope);
  const attendedBefore = { committeeId, attendance: 'ATTENDED', year: { lt: year } } as const;
  const counted = await seats.countBy(['year'], attendedBefore);
  const sessionYears = counted.map((one) => one.year).sort((one, other) => other - one);
  const recent = sessionYears.filter(
    (one, place) => place < MOST_YEARS_IN_A_ROW || one >= year - MOST_YEARS_IN_A_ROW,
  );
  const held = await seats.find({ where: { ...attendedBefore, year: { in: recent } } });
  const once = new Map(
    held.flatMap(({ expertId, year: on }) =>
      expertId === null ? [] : [[`${expertId} ${on}`, { expertId, year: on }] as const],
    ),
  );
  return { attended: [...once.values()], sessionYears };
}
