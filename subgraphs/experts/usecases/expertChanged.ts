import type { Announcement } from '../../shared/outbox/SubgraphEvent';
import type { Expert } from '../domain/Expert';
import { surnameSortKey } from '../domain/surnameSortKey';

/** Tells committees that what it lists and judges of an expert may be different now. */
export const expertChanged = (expert: Expert, occurredAt: Date): Announcement => ({
  type: 'ExpertChanged',
  aggregate: { type: 'Expert', id: expert.id },
  target: 'committees',
  payload: { expertId: expert.id, nameSortKey: surnameSortKey(expert) },
  occurredAt,
});
