import type { CivilDate } from '../../shared/civilDate';
import type { Clock } from '../../shared/clock';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { systemScope } from '../../shared/scope/systemScope';
import { endedByDisqualification } from '../domain/applicationProgress';
import { exitOf } from '../domain/membershipExit';
import { applicationStepRepository } from '../persistence/applicationStepRepository';
import { poolMemberRepository } from '../persistence/poolMemberRepository';
import { socialApplicationRepository } from '../persistence/socialApplicationRepository';
import { announceApplicationsClosed, announceMembersEnded } from './memberEvents';
import { writeStep } from './writeStep';

interface Disqualification {
  readonly expertId: string;
  readonly ruledOn: CivilDate;
}

/** T五(五) takes the qualification away, not one pool's membership: it reaches every pool. */
const everyPool = systemScope('a disqualification holds in every pool of the city');

/** Ends every membership of an expert with the day of the ruling, and every open application. */
export async function disqualifyExpert(
  session: DatabaseSession,
  clock: Clock,
  { expertId, ruledOn }: Disqualification,
): Promise<void> {
  const members = poolMemberRepository(session, everyPool);
  const lasting = await members.find({ where: { expertId, liveKey: { isNull: false } } });
  const exit = exitOf({ reason: 'DISQUALIFIED', on: ruledOn, note: null });
  await members.updateWhere({ id: { in: lasting.map(({ id }) => id) } }, exit);
  await announceMembersEnded(session, lasting, ruledOn, clock.now());
  await endApplications(session, clock, expertId);
}

async function endApplications(session: DatabaseSession, clock: Clock, expertId: string): Promise<void> {
  const applications = socialApplicationRepository(session, everyPool);
  const { changes, step } = endedByDisqualification;
  const open = await applications.find({ where: { expertId, liveKey: { isNull: false } } });
  for (const application of open) {
    const taken = await applicationStepRepository(session, everyPool).count({
      applicationId: application.id,
    });
    await applications.update(application.id, {}, changes);
    await writeStep(session, everyPool, application, {
      ...step,
      today: clock.today(),
      now: clock.now(),
      ordinal: taken + 1,
    });
  }
  await announceApplicationsClosed(session, open, clock.today(), clock.now());
}
