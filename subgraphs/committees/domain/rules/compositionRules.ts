import { yearOf } from '../../../shared/civilDate';
import {
  allOf,
  atLeast,
  moreThanHalf,
  notApplicable,
  tally,
  type RuleTable,
  type Tally,
  type Verdict,
} from '../../../shared/rule';
import type { MemberFacts, PoolFacts } from '../facts';
import { policy, type PolicyParameter } from '../policy';
import { rosterOf } from '../roster';

/** Age on 31 December of the year of the day; null without a date of birth. */
export const ageAtYearEnd = ({ birthDate }: MemberFacts, asOf: string): number | null =>
  birthDate === null ? null : yearOf(asOf) - yearOf(birthDate);

const count = (facts: PoolFacts, test: (member: MemberFacts) => boolean | null): Tally =>
  tally(rosterOf(facts), test);

/** At least a number of the roster, with the share shown in per cent. */
function shareOf(counted: Tally, required: number): Verdict {
  if (counted.total === 0) return notApplicable();
  const percent = Math.round((100 * counted.yes) / counted.total);
  const found = atLeast(counted, required);
  return {
    ...found,
    detail: { zh: `${found.detail.zh},占 ${percent}%`, en: `${found.detail.en}, ${percent}%` },
    facts: { ...found.facts, total: counted.total, percent },
  };
}

/** How many make up a share of the roster; an unset share asks for one. */
export const requiredOf = (total: number, share: number | null): number =>
  share === null ? 1 : Math.ceil(total * share);

const isNonPublic = ({ sector }: MemberFacts): boolean | null => sector && sector === 'NON_PUBLIC';

/** The mix of experts, T二(七): mostly indicators, since the text gives few thresholds. */
export const compositionRules = {
  'R-36': {
    clause: 'T二(七)',
    severity: 'DUTY',
    requires: {
      zh: '中青年专家、基层一线专家占有一定比例',
      en: 'young and middle-aged experts, and frontline experts, have a share',
    },
    parameters: ['YOUNG_AGE', 'MIDDLE_AGE', 'YOUNG_AND_MIDDLE_SHARE', 'FRONTLINE_SHARE'],
    check: (facts) => {
      const upTo = (limit: number) => (member: MemberFacts) => {
        const age = ageAtYearEnd(member, facts.asOf);
        return age === null ? null : age <= limit;
      };
      const middle = count(facts, upTo(policy.MIDDLE_AGE.value));
      const frontline = count(facts, (member) => member.frontline);
      const found = allOf({
        youngOrMiddle: shareOf(middle, requiredOf(middle.total, policy.YOUNG_AND_MIDDLE_SHARE.value)),
        frontline: shareOf(frontline, requiredOf(frontline.total, policy.FRONTLINE_SHARE.value)),
      });
      return {
        ...found,
        facts: { ...found.facts, 'young.actual': count(facts, upTo(policy.YOUNG_AGE.value)).yes },
      };
    },
  },
  'R-37': {
    clause: 'T二(七)',
    severity: 'DUTY',
    requires: {
      zh: '面向社会组建的评委会吸纳一定数量的非公有制单位专家',
      en: 'a society-facing committee has some experts of non-public employers',
    },
    applies: { zh: '面向社会组建', en: 'society-facing committees' },
    parameters: ['NON_PUBLIC_ADVISED_SHARE'],
    appliesTo: ({ committee: { audience } }) => audience === 'SOCIETY',
    check: (facts) => {
      const counted = count(facts, isNonPublic);
      const found = shareOf(counted, 1);
      const few = counted.yes < counted.total * policy.NON_PUBLIC_ADVISED_SHARE.value;
      return { ...found, facts: { ...found.facts, belowAdvisedShare: few } };
    },
  },
  'R-38': {
    clause: 'T二(七)',
    severity: 'IN_PRINCIPLE',
    requires: {
      zh: '面向非公有制单位组建的评委会,多数专家来自非公有制单位',
      en: 'most experts of a committee for non-public units come from such units',
    },
    applies: { zh: '面向非公有制单位组建', en: 'committees for non-public units' },
    appliesTo: ({ committee: { audience } }) => audience === 'NON_PUBLIC_UNITS',
    check: (facts) => {
      const counted = count(facts, isNonPublic);
      return shareOf(counted, moreThanHalf(counted.total));
    },
  },
  'R-39': {
    clause: 'T二(七)',
    severity: 'ENCOURAGED',
    requires: { zh: '鼓励吸纳外地专家', en: 'experts from outside the city are welcome' },
    parameters: ['HOME_DIVISION_PREFIX'],
    check: (facts) => {
      const home = policy.HOME_DIVISION_PREFIX.value;
      return shareOf(
        count(facts, ({ divisionCode }) => (divisionCode === null ? null : !divisionCode.startsWith(home))),
        1,
      );
    },
  },
  'R-40': {
    clause: 'T二(七)',
    severity: 'DUTY',
    requires: {
      zh: '具有评审权的用人单位组建的评委会吸纳外单位专家',
      en: 'an autonomous unit takes in experts of other units',
    },
    applies: { zh: '自主评审的单位', en: 'autonomous units' },
    appliesTo: ({ committee: { autonomous } }) => autonomous,
    check: (facts) => {
      const own = facts.committee.organiserRootUscc;
      return shareOf(
        count(facts, ({ rootUscc }) => (rootUscc === null || own === null ? null : rootUscc !== own)),
        1,
      );
    },
  },
} as const satisfies RuleTable<PoolFacts, PolicyParameter>;
