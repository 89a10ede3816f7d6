import type { EvaluationSession } from '../../subgraphs/evaluations/domain/EvaluationSession';
import { addDays } from '../../subgraphs/shared/civilDate';
import { instantOn } from '../world/instantOn';
import type { Act } from './Act';

const OPENS = '08:30';
/** Fewer in the years that hardly anybody looks into. */
const APPLICANTS = { lately: 4, before: 2 } as const;

/** The organiser plans the session and registers its applicants. */
export async function planMeeting(act: Act, daysBefore: number): Promise<EvaluationSession> {
  const { stage, actors, committee, meeting, random, applicantUnits } = act;
  const [first = ''] = meeting.days;
  const code = `${committee.poolCode}-${meeting.year}`;
  stage.at(instantOn(addDays(first, -daysBefore), '10:00'));
  const planned = await actors.organiser.planSession({
    idempotencyKey: `${code}-plan`,
    pool: committee.poolId,
    code,
    name: `${meeting.year}年度${committee.committeeName.replace('委员会', '会议')}`,
    year: meeting.year,
    meetingDays: meeting.days,
    opensAt: instantOn(first, OPENS),
  });
  return actors.organiser.registerApplicants({
    idempotencyKey: `${code}-applicants`,
    session: planned.id,
    applicants: random
      .sample(applicantUnits, meeting.yearsAgo > 1 ? APPLICANTS.before : APPLICANTS.lately)
      .map((unitUscc, place) => ({ code: `${code}-A${place + 1}`, unitUscc })),
  });
}
