import { addDays } from '../../subgraphs/shared/civilDate';
import { instantOn } from '../world/instantOn';
import type { Act } from './Act';
import { answerNotices } from './answerNotices';
import { holdCeremony } from './holdCeremony';
import { holdMeeting } from './holdMeeting';
import { planMeeting } from './planMeeting';
import { seatsOf } from './seatsOf';

/** How long before a meeting it is planned and drawn, and drawn once more for what no reserve could fill. */
const PLANNED = 30;
const DRAWN = 20;
const DRAWN_AGAIN = 11;
/** When an early opening is asked for, and what it opens. */
const ASKED = 2;
const EVE = 1;

/** A year of a committee, from the plan to the publication of the results. */
export async function holdYear(act: Act): Promise<void> {
  const session = await planMeeting(act, PLANNED);
  const [first = ''] = act.meeting.days;
  await holdCeremony(act, session, { daysBefore: DRAWN });
  await answerNotices(act, session.id, addDays(first, -DRAWN));
  if ((await seatsOf(act.stage, session.id)).length < session.seatCount) {
    const again = { ...act, pressed: false };
    await holdCeremony(again, session, { daysBefore: DRAWN_AGAIN, supplementary: true });
    await answerNotices(again, session.id, addDays(first, -DRAWN_AGAIN));
  }
  if (act.opensEarly) await openEarly(act, session.id, first);
  await holdMeeting(act, session.id);
}

/** Asked for by the organiser and approved by the supervisor, both on record. */
async function openEarly({ stage, actors }: Act, session: string, first: string): Promise<void> {
  stage.at(instantOn(addDays(first, -ASKED), '10:00'));
  const opensAt = instantOn(addDays(first, -EVE), '16:00');
  await actors.organiser.requestEarlyOpening({
    session,
    reason: '评审地点较远,需提前一日安排专家报到',
    opensAt,
  });
  await actors.supervisor.approveEarlyOpening({ session });
}
