import type { CivilDate } from '../../shared/civilDate';
import { evaluate, type RuleFinding } from '../../shared/rule';
import type { EarlyOpening } from './ceremony/EarlyOpening';
import type { Notice } from './notices/Notice';
import { secrecyRules } from './rules/secrecyRules';

/** How a session came to those who know of it. */
export interface ToldOfSession {
  /** Early openings that were approved. */
  readonly openings: readonly Pick<EarlyOpening, 'id' | 'reason'>[];
  readonly notices: readonly Pick<Notice, 'id' | 'kind' | 'codeHash'>[];
}

/**
 * for one session. Notices have no other way out than 12333, and a roster none but an early opening:
 * docs/rules.md says what keeps the rest. A cancellation proves no leave and carries no code.
 */
export const secrecyFindings = (asOf: CivilDate, { openings, notices }: ToldOfSession): RuleFinding[] =>
  evaluate(secrecyRules, {
    asOf,
    disclosures: openings.map(({ id, reason }) => ({
      id,
      kind: 'EARLY_OPENING' as const,
      role: 'ORGANISING_UNIT',
      reason,
    })),
    smallestCell: null,
    notices: notices.map(({ id, kind, codeHash }) => ({
      id,
      channel: 'SMS_12333' as const,
      verifiable: kind === 'CANCELLATION' || codeHash !== null,
    })),
  });
