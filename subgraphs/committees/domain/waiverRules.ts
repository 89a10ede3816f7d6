import type { CivilDate } from '../../shared/civilDate';
import type { Waiver as RuleWaiver } from '../../shared/rule';
import { filingStatusOn, open, requireStatus, type Filing } from './Filing';
import { refuse } from './refusals';
import { severityOf } from './rules/poolFindings';
import type { Waiver } from './Waiver';

/** In-principle rules that look at each person; the others are about the pool as a whole. */
const personal: readonly string[] = ['R-25', 'R-35', 'R-57'];

/** Its rule is one of evaluations (原则上 by “一般”): who would attend a third year is one person, never the pool. */
const THIRD_YEAR = 'R-57';

/** In-principle rules that are judged at every draw, long after the filing was approved. */
const atTheDraw: readonly string[] = ['R-22P', 'R-38', THIRD_YEAR];

/**
 * Throws NOT_WAIVABLE for anything but an in-principle rule, RULE_NOT_PER_PERSON for a person named in vain,
 * RULE_PER_PERSON where nobody is named.
 */
export function requireWaivable(rule: string, memberId: string | null): void {
  if (rule !== THIRD_YEAR && severityOf(rule) !== 'IN_PRINCIPLE') throw refuse('NOT_WAIVABLE', { rule });
  if (memberId !== null && !personal.includes(rule)) throw refuse('RULE_NOT_PER_PERSON', { rule });
  if (memberId === null && rule === THIRD_YEAR) throw refuse('RULE_PER_PERSON', { rule });
}

/** Throws WRONG_STATUS unless the filing is open, or in force and the rule one that is judged at the draw. */
export function requireWaivableFor(
  filing: Pick<Filing, 'status' | 'lastDay'>,
  rule: string,
  today: CivilDate,
): void {
  if (atTheDraw.includes(rule) && filingStatusOn(filing, today) === 'APPROVED') return;
  requireStatus(filing, open, today);
}

/** The granted waivers as the rules are told of them; one that was asked, refused or ended counts nothing. */
export const grantedWaivers = (waivers: readonly Waiver[]): RuleWaiver[] =>
  waivers
    .filter(({ status }) => status === 'GRANTED')
    .map(({ rule, decidedOn, expiresOn, memberId }) => ({
      rule,
      acceptedOn: decidedOn,
      expiresOn,
      ...(memberId !== null && { subjects: [memberId] }),
    }));
