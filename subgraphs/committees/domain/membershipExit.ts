import type { CivilDate } from '../../shared/civilDate';
import type { ExitReason, PoolMember } from './PoolMember';
import { refuse } from './refusals';

interface Exit {
  readonly reason: ExitReason;
  /** Last day in the pool. */
  readonly on: CivilDate;
  readonly note: string | null;
}

/** What changes when a membership ends. */
export const exitOf = ({ reason, on, note }: Exit) =>
  ({ status: 'ENDED', exitReason: reason, exitedOn: on, exitNote: note, liveKey: null }) as const;

/**
 * Whether organiser or authority may end a membership so. Throws ALREADY_ENDED, DATE_IN_FUTURE, EXIT_BEFORE_ENTRY;
 * DISQUALIFIED_BY_RULING, because T五(五) needs an adjudicated record and not somebody's word.
 */
export function requireEndable(member: PoolMember, { reason, on }: Exit, today: CivilDate): void {
  if (member.status === 'ENDED') throw refuse('ALREADY_ENDED');
  if (reason === 'DISQUALIFIED') throw refuse('DISQUALIFIED_BY_RULING');
  if (on > today) throw refuse('DATE_IN_FUTURE', { field: 'on' });
  if (on < (member.admittedOn ?? member.proposedOn)) throw refuse('EXIT_BEFORE_ENTRY');
}
