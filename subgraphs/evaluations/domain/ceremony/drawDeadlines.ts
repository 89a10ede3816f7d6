import { refuse } from '../refusals';

export interface DrawDeadlines {
  readonly commitBy: Date;
  readonly revealBy: Date;
}

/**
 * Checks the deadlines of a ceremony.
 * @param latest the instant after which a panel would come too late
 * @throws Refusal DRAW_DEADLINES_WRONG
 */
export function drawDeadlines({ commitBy, revealBy }: DrawDeadlines, now: Date, latest: Date): DrawDeadlines {
  if (commitBy <= now || revealBy <= commitBy || revealBy > latest)
    throw refuse('DRAW_DEADLINES_WRONG', { latest: latest.toISOString() });
  return { commitBy, revealBy };
}
