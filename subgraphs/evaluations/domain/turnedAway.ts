import { isBroken, type RuleFinding } from '../../shared/rule';
import type { VacancyReason } from './Seat';

/** Why somebody does not get in. */
export type DoorReason = Extract<VacancyReason, 'UNTRAINED' | 'INELIGIBLE' | 'PLEDGE_REFUSED' | 'ABSENT'>;

/** The rules that stand behind each reason; that somebody has not come is the clerk's word, and on record. */
const rulesOf: Readonly<Record<DoorReason, readonly string[] | null>> = {
  UNTRAINED: ['R-58', 'R-59', 'R-60'],
  INELIGIBLE: ['R-30', 'R-31', 'R-32', 'R-33', 'R-34'],
  PLEDGE_REFUSED: ['R-64'],
  ABSENT: null,
};

/** Whether what was found at the door bears a reason out. */
export function groundsFor(reason: DoorReason, findings: readonly RuleFinding[]): boolean {
  const rules = rulesOf[reason];
  return rules === null || findings.some((found) => rules.includes(found.rule) && isBroken(found));
}
