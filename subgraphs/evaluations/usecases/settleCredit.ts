import type { CivilDate } from '../../shared/civilDate';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { newId } from '../../shared/newId';
import { announce } from '../../shared/outbox/announce';
import { systemScope } from '../../shared/scope/systemScope';
import type { ConductCase, ConductEffect } from '../domain/ConductCase';
import { creditOf } from '../domain/creditOf';
import { conductCaseRepository } from '../persistence/conductCaseRepository';
import { creditAdjudicated, creditLifted } from './creditEvents';

const everyPool = systemScope('what stands against an expert is counted over every pool');

/** When the ruling or the decision on an appeal was. */
interface Day {
  readonly today: CivilDate;
  readonly now: Date;
}

/**
 * Brings the credit archive to what the cases of an expert say now (T五(五)): entries that no longer stand are lifted,
 * new ones are told to experts, which disqualifies by the entry. Each is an entry of its own, so that the archive shows
 * what stood when. Within inTurn.
 */
export async function settleCredit(session: DatabaseSession, expertId: string, day: Day): Promise<void> {
  const cases = await conductCaseRepository(session, everyPool).find({ where: { expertId } });
  const effects = creditOf(cases, day.today);
  for (const one of cases) {
    const effect = effects.get(one.id) ?? null;
    if (effect !== one.effect) await changeEffect(session, one, effect, day);
  }
}

async function changeEffect(
  session: DatabaseSession,
  one: ConductCase,
  effect: ConductEffect | null,
  { today, now }: Day,
): Promise<void> {
  if (one.creditRecordId !== null) await announce(session, creditLifted(one, today, now));
  const creditRecordId = effect === null ? null : newId('credit', now);
  // The person who acts on the case keeps the version that was read: this is the same act.
  await conductCaseRepository(session, everyPool).update(one.id, {}, { effect, creditRecordId });
  if (effect !== null && creditRecordId !== null)
    await announce(session, creditAdjudicated({ ...one, effect, creditRecordId }, today, now));
}

/** The number of the next ruling against an expert, from 1. Within inTurn. */
export const nextRulingNo = async (session: DatabaseSession, expertId: string): Promise<number> =>
  1 + (await conductCaseRepository(session, everyPool).count({ expertId, rulingNo: { isNull: false } }));
