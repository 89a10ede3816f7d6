import type { Announcement } from '../../shared/outbox/SubgraphEvent';
import type { Expert } from '../domain/Expert';

/** Tells committees that what it lists and judges of an expert may be different now. */
export const expertChanged = ({ id, nameSortKey }: Expert, occurredAt: Date): Announcement => ({
  type: 'ExpertChanged',
  aggregate: { type: 'Expert', id },
  target: 'committees',
  payload: { expertId: id, nameSortKey },
  occurredAt,
});
