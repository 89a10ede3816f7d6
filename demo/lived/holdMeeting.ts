import { currentPledge } from '../../subgraphs/evaluations/domain/pledgeTexts';
import { evaluationSessionRepository } from '../../subgraphs/evaluations/persistence/evaluationSessionRepository';
import { pledgeHash } from '../../subgraphs/evaluations/usecases/signPledge';
import { useCasesFor as expertsUseCases } from '../../subgraphs/experts/usecases/useCasesFor';
import { addDays } from '../../subgraphs/shared/civilDate';
import { systemScope } from '../../subgraphs/shared/scope/systemScope';
import { instantOn } from '../world/instantOn';
import type { Act } from './Act';
import { callerOf } from './actors';
import { holdVotes } from './holdVotes';
import { publicityAfter } from './publicityAfter';
import { seatsOf } from './seatsOf';

const scope = systemScope('the demo closes the session as it stands');
const TRAINED_DAYS_BEFORE = 3;
const ABSENT = 0.04;

/** Yearly training, names at their hour, pledges and sign-in, opinions and votes, the end, and its publication. */
export async function holdMeeting(act: Act, sessionId: string): Promise<void> {
  const { stage, actors, committee, meeting, random } = act;
  const [first = ''] = meeting.days;
  const last = meeting.days.at(-1) ?? first;
  const trainedOn = addDays(first, -TRAINED_DAYS_BEFORE);
  stage.at(instantOn(trainedOn, '17:00'));
  const trainer = expertsUseCases(stage.experts, callerOf('ORGANISING_UNIT', committee.unitId));
  for (const { expertId } of await seatsOf(stage, sessionId))
    await trainer.recordTraining({
      idempotencyKey: `${sessionId}-${expertId}`.slice(-60),
      expert: expertId,
      kind: 'PRE_WORK',
      year: meeting.year,
      completedOn: trainedOn,
    });
  stage.at(instantOn(first, '08:40'));
  await stage.settled();
  const { version: textVersion, text } = currentPledge();
  for (const seat of await seatsOf(stage, sessionId)) {
    if (random.chance(ABSENT)) {
      await actors.organiser.recordAttendance({ seat: seat.id, version: seat.version, attended: false });
      continue;
    }
    const pledge = { session: sessionId, textVersion, textHash: pledgeHash(text) };
    await (await actors.expert(seat.expertId)).signPledge(pledge);
    await actors.organiser.signIn({
      seat: seat.id,
      version: seat.version,
      documentKind: 'ID_CARD',
      identityConfirmed: true,
    });
  }
  stage.at(instantOn(last, '14:00'));
  await holdVotes(act, sessionId);
  stage.at(instantOn(last, '17:30'));
  const held = await evaluationSessionRepository(stage.evaluations.session, scope).oneOrRefuse(sessionId);
  const closed = await actors.organiser.closeSession({ id: sessionId, version: held.version });
  const period = publicityAfter(last);
  stage.at(instantOn(period.firstDay, '09:30'));
  await actors.organiser.recordPublicity({ session: sessionId, version: closed.version, ...period });
  await stage.settled();
}
