import type { Waiver as RuleWaiver } from '../../shared/rule';
import { refuse } from './refusals';
import { severityOf } from './rules/poolFindings';
import type { Waiver } from './Waiver';

/** In-principle rules that look at each person; the others are about the pool as a whole. */
const personal: readonly string[] = ['R-25', 'R-35'];

/** Throws NOT_WAIVABLE for anything but an in-principle rule, RULE_NOT_PER_PERSON for a person named in vain. */
export function requireWaivable(rule: string, memberId: string | null): void {
  if (severityOf(rule) !== 'IN_PRINCIPLE') throw refuse('NOT_WAIVABLE', { rule });
  if (memberId !== null && !personal.includes(rule)) throw refuse('RULE_NOT_PER_PERSON', { rule });
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
