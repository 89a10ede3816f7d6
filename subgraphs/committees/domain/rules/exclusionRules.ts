import { everyOne, insufficient, verdict, type RuleTable } from '../../../shared/rule';
import type { CreditFacts, MemberFacts, PoolFacts, SanctionCategory } from '../facts';
import type { PolicyParameter } from '../policy';
import { isExcepted, rosterOf } from '../roster';

/** No interval of the category covers the day; both ends count, an unknown end is still running. */
const freeOf = (facts: PoolFacts, category: SanctionCategory) =>
  everyOne(
    rosterOf(facts),
    ({ sanctions }) =>
      sanctions &&
      !sanctions.some(
        (interval) =>
          interval.category === category &&
          interval.start <= facts.asOf &&
          (interval.end === null || interval.end >= facts.asOf),
      ),
  );

const isOpen = ({ effect, ruledOn, until }: CreditFacts, asOf: string): boolean =>
  effect === 'EXCLUDE' && ruledOn <= asOf && (until === null || until >= asOf);

/** "Other" grounds are a ruling only with a written reason and an approver. */
const isRuling = ({ clause, reason, approvedBy }: CreditFacts): boolean =>
  clause !== 'T二(六)6' || ((reason ?? '').trim() !== '' && (approvedBy ?? '').trim() !== '');

function isInGoodCredit({ creditRecords }: MemberFacts, asOf: string): boolean | null {
  const open = creditRecords?.filter((record) => isOpen(record, asOf));
  if (!open) return null;
  if (open.some(isRuling)) return false;
  return open.length === 0 ? true : null;
}

/** No warning is open: one unjustified refusal, in whichever pool. */
const isUnwarned = ({ creditRecords }: MemberFacts, asOf: string): boolean | null =>
  creditRecords &&
  !creditRecords.some(
    ({ effect, ruledOn, until }) => effect === 'WARN' && ruledOn <= asOf && (until === null || until >= asOf),
  );

const isOfficialOrRetired = ({ employmentStatus }: MemberFacts): boolean | null =>
  employmentStatus && ['CIVIL_SERVANT', 'REFERENCED_CIVIL_SERVANT', 'RETIRED'].includes(employmentStatus);

/** Whether T二(六)7 lets a person enter: another standing, an exemption with evidence, or a leader of T二(五)6. */
function mayEnter(facts: PoolFacts, member: MemberFacts): boolean | null {
  if (isExcepted(facts, member)) return true;
  const barred = isOfficialOrRetired(member);
  if (barred === false) return true;
  const exempt = member.exemptions && member.exemptions.some(({ evidence }) => evidence.trim() !== '');
  if (exempt) return true;
  return barred === null || exempt === null ? null : false;
}

/** Who may not be in a pool, T二(六). */
export const exclusionRules = {
  'R-30': {
    clause: 'T二(六)1',
    severity: 'HARD',
    requires: {
      zh: '不在党纪政纪处分期间或影响期内',
      en: 'nobody is under a disciplinary sanction or in its period of effect',
    },
    check: (facts) => freeOf(facts, 'DISCIPLINE'),
  },
  'R-31': {
    clause: 'T二(六)2',
    severity: 'HARD',
    requires: { zh: '不在政务处分期内', en: 'nobody is in the period of a 政务处分' },
    check: (facts) => freeOf(facts, 'ADMINISTRATIVE'),
  },
  'R-32': {
    clause: 'T二(六)3',
    severity: 'HARD',
    requires: { zh: '未被立案调查或接受组织调查', en: 'nobody is under investigation' },
    check: (facts) => freeOf(facts, 'INVESTIGATION'),
  },
  'R-33': {
    clause: 'T二(六)',
    severity: 'HARD',
    requires: {
      zh: '不得入库的情形在每次决定之日重新核查',
      en: 'exclusions are checked anew on the day of each act',
    },
    check: ({ factsReadOn, asOf }) =>
      factsReadOn === null
        ? insufficient(['factsReadOn'])
        : verdict(
            factsReadOn >= asOf,
            { zh: `核查于 ${factsReadOn},决定于 ${asOf}`, en: `checked on ${factsReadOn} for ${asOf}` },
            { factsReadOn, asOf },
          ),
  },
  'R-34': {
    clause: 'T二(六)4',
    also: ['T二(六)5', 'T二(六)6'],
    severity: 'HARD',
    requires: {
      zh: '无经认定且仍有效的取消资格记录',
      en: 'nobody has an adjudicated exclusion that is still open',
    },
    check: (facts) => everyOne(rosterOf(facts), (member) => isInGoodCredit(member, facts.asOf)),
  },
  'R-35': {
    clause: 'T二(六)7',
    severity: 'IN_PRINCIPLE',
    requires: {
      zh: '公务员(含参公)、离退休人员不再进入,有例外情形的除外',
      en: 'civil servants and retired persons do not enter any more, unless exempted',
    },
    parameters: ['ENTRY_MEANS', 'LEADERS_PER_COMMITTEE'],
    check: (facts) => {
      const roster = rosterOf(facts);
      const found = everyOne(
        roster.filter(({ entering }) => entering),
        (member) => mayEnter(facts, member),
      );
      const servingOut = roster.filter(
        (member) => !member.entering && mayEnter(facts, member) === false,
      ).length;
      if (servingOut === 0) return found;
      return {
        ...found,
        detail: {
          zh: `${found.detail.zh};另有 ${servingOut} 人任满为止`,
          en: `${found.detail.en}; ${servingOut} more finish their term`,
        },
        facts: { ...found.facts, servingOut },
      };
    },
  },
  'R-73': {
    clause: 'house',
    because: {
      zh: '无故拒绝的次数不跨库累计,但提醒对各库可见',
      en: 'unjustified refusals do not add up across pools, and a warning is seen by every pool',
    },
    severity: 'DUTY',
    requires: {
      zh: '无仍有效的无故拒绝提醒',
      en: 'nobody has an open warning of an unjustified refusal',
    },
    check: (facts) => everyOne(rosterOf(facts), (member) => isUnwarned(member, facts.asOf)),
  },
} as const satisfies RuleTable<PoolFacts, PolicyParameter>;
