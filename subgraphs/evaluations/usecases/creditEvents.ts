import type { CivilDate } from '../../shared/civilDate';
import type { Announcement } from '../../shared/outbox/SubgraphEvent';
import type { ConductCase, ConductEffect } from '../domain/ConductCase';

type Entered = ConductCase & { readonly effect: ConductEffect; readonly creditRecordId: string };

/** Both events of an entry are of one aggregate: experts learns them in order. */
const aggregateOf = (recordId: string) => ({ type: 'CreditRecord', id: recordId });

/** The clause with the rule, by which a draw says why somebody is out. */
const clauseOf = ({ kind }: ConductCase): string => `T五(五) ${kind === 'REFUSAL' ? 'R-65' : 'R-66'}`;

/** Tells experts of an entry for the archive. A warning lasts as long as the appointment in which it counts. */
export const creditAdjudicated = (one: Entered, today: CivilDate, occurredAt: Date): Announcement => ({
  type: 'CreditAdjudicated',
  aggregate: aggregateOf(one.creditRecordId),
  target: 'experts',
  payload: {
    recordId: one.creditRecordId,
    expertId: one.expertId,
    effect: one.effect,
    clause: clauseOf(one),
    ruledOn: today,
    until: one.effect === 'WARN' ? one.termTo : null,
    approvedBy: one.filingAuthorityId,
  },
  occurredAt,
});

/** Tells experts that an entry does not stand any more: overturned, or another one has taken its place. */
export const creditLifted = (one: ConductCase, today: CivilDate, occurredAt: Date): Announcement => ({
  type: 'CreditLifted',
  aggregate: aggregateOf(one.creditRecordId ?? ''),
  target: 'experts',
  payload: {
    recordId: one.creditRecordId,
    expertId: one.expertId,
    liftedOn: today,
    reason: one.status === 'OVERTURNED' ? 'OVERTURNED' : 'REPLACED',
  },
  occurredAt,
});
