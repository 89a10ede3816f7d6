import { atLeast, everyOne, insufficient, verdict, type RuleTable } from '../../../shared/rule';
import type { ApplicationStepFacts, MemberFacts, MemberSource, PoolFacts } from '../facts';
import { policy, type PolicyParameter } from '../policy';
import { isHighLevel, rosterOf } from '../roster';

const fromBatch = (facts: PoolFacts, source: MemberSource): MemberFacts[] =>
  rosterOf(facts).filter((member) => member.source === source);

const multiple = ({ committee }: PoolFacts, times: number): number => times * committee.seats;

/** Whether “专业组较多、评审人数较多” holds; null while the number of applicants could still decide it. */
function isLarge(facts: PoolFacts): boolean | null {
  const { largeScale, groups, expectedApplicants } = facts.committee;
  if (largeScale || groups >= policy.MANY_GROUPS.value) return true;
  if (expectedApplicants !== null) return expectedApplicants >= policy.MANY_APPLICANTS.value;
  return rosterOf(facts).length >= multiple(facts, policy.LARGE_POOL_MULTIPLE.value) ? true : null;
}

/** Legal floor of the executive number (T三). */
export function sizeFloor(facts: PoolFacts): number {
  const { level, specialty } = facts.committee;
  const floors = policy.SIZE_FLOORS.value;
  const row = isHighLevel(facts)
    ? floors.high
    : level === 'INTERMEDIATE'
      ? floors.intermediate
      : floors.junior;
  return specialty ? row.specialty : row.series;
}

const route = [
  { stage: 'APPLIED', by: 'EXPERT' },
  { stage: 'FORWARDED', by: 'EMPLOYER' },
  { stage: 'REVIEWED', by: 'ORGANISING_UNIT' },
  { stage: 'SELECTED', by: 'ORGANISING_UNIT' },
  { stage: 'SELECTED', by: 'FILING_AUTHORITY' },
  { stage: 'CONFIRMED', by: 'FILING_AUTHORITY' },
] as const;
const stages = ['APPLIED', 'FORWARDED', 'REVIEWED', 'SELECTED', 'CONFIRMED'];

/** Whether every step of T三(二) was taken, by whom it must be, in order, none later than the day. */
function keptTheRoute(steps: readonly ApplicationStepFacts[], asOf: string): boolean {
  const complete = route.every(({ stage, by }) =>
    steps.some((step) => step.stage === stage && step.by === by),
  );
  const inOrder = steps.every((step, index) => {
    const before = steps[index - 1];
    return !before || (stages.indexOf(before.stage) <= stages.indexOf(step.stage) && before.on <= step.on);
  });
  return complete && inOrder && steps.every(({ on }) => on <= asOf);
}

/** Whether the first two batches, where there are any, had begun when the authority designated the member. */
function cameAfterBatches({ members }: PoolFacts, designated: MemberFacts): boolean {
  return (['RECOMMENDED', 'SOCIAL'] as const).every((source) => {
    const days = members.filter((member) => member.source === source).map(({ proposedOn }) => proposedOn);
    return days.length === 0 || days.some((day) => day <= designated.proposedOn);
  });
}

/** Rules about a pool as a whole: what it is built for, how it came about, how large it is. */
export const poolRules = {
  'R-01': {
    clause: 'T一(一)',
    also: ['Order40-art6'],
    severity: 'HARD',
    requires: {
      zh: '专家库按一个职称系列或其中一个专业组建',
      en: 'the pool is built for one title series, or for a specialty of it',
    },
    check: ({ committee: { seriesNos, specialty } }) => {
      const [seriesNo] = seriesNos;
      const facts = { series: seriesNos.length, specialtySeries: specialty?.seriesNo ?? null };
      if (seriesNos.length !== 1 || seriesNo === undefined)
        return verdict(
          false,
          { zh: `登记了 ${seriesNos.length} 个系列`, en: `${seriesNos.length} series` },
          facts,
        );
      if (!specialty) return verdict(true, { zh: `系列 ${seriesNo}`, en: `series ${seriesNo}` }, facts);
      if (specialty.seriesNo === null) return insufficient(['specialty.seriesNo']);
      return verdict(
        specialty.seriesNo === seriesNo,
        {
          zh: `专业属系列 ${specialty.seriesNo},专家库属系列 ${seriesNo}`,
          en: `the specialty is of series ${specialty.seriesNo}, the pool of series ${seriesNo}`,
        },
        facts,
      );
    },
  },
  'R-02': {
    clause: 'T一(一)',
    severity: 'HARD',
    requires: {
      zh: '现任专家有核准入库决定,退出有原因和日期',
      en: 'members were admitted by a decision; exits have a reason and a date',
    },
    check: ({ members, asOf }) =>
      everyOne(members, ({ status, admittedOn, exitedOn, exitReason }) => {
        if (status === 'PROPOSED') return true;
        if (status === 'ADMITTED') return admittedOn !== null && admittedOn <= asOf;
        return exitedOn !== null && (exitReason ?? '').trim() !== '';
      }),
  },
  'R-08': {
    clause: 'T三',
    severity: 'IN_PRINCIPLE',
    requires: {
      zh: '专家库人数不少于执行评委人数的 3 倍',
      en: 'the pool has at least 3 times the executive number',
    },
    parameters: ['POOL_MULTIPLE'],
    check: (facts) => atLeast(rosterOf(facts).length, multiple(facts, policy.POOL_MULTIPLE.value)),
  },
  'R-09': {
    clause: 'T三',
    severity: 'IN_PRINCIPLE',
    requires: {
      zh: '专业组或评审人数较多的,专家库人数不少于执行评委人数的 5 倍',
      en: 'with many groups or applicants the pool has at least 5 times the executive number',
    },
    applies: {
      zh: '专业组较多、评审人数较多,或核准部门已标明',
      en: 'many groups, many applicants, or the authority’s flag',
    },
    parameters: ['LARGE_POOL_MULTIPLE', 'MANY_GROUPS', 'MANY_APPLICANTS'],
    appliesTo: isLarge,
    check: (facts) => atLeast(rosterOf(facts).length, multiple(facts, policy.LARGE_POOL_MULTIPLE.value)),
  },
  'R-10': {
    clause: 'T三(一)',
    severity: 'IN_PRINCIPLE',
    requires: {
      zh: '组建单位推荐人数不少于执行评委人数的 3 倍',
      en: 'the organiser recommends at least 3 times the executive number',
    },
    parameters: ['POOL_MULTIPLE'],
    check: (facts) =>
      atLeast(fromBatch(facts, 'RECOMMENDED').length, multiple(facts, policy.POOL_MULTIPLE.value)),
  },
  'R-11': {
    clause: 'T三',
    severity: 'IN_PRINCIPLE',
    requires: {
      zh: '专家库由推荐、遴选、认定三批组成',
      en: 'the pool is made up of three batches: recommended, selected, designated',
    },
    check: (facts) => {
      const recommended = fromBatch(facts, 'RECOMMENDED').length;
      const social = fromBatch(facts, 'SOCIAL').length;
      const designated = fromBatch(facts, 'DESIGNATED').length;
      return verdict(
        recommended >= 1 && social >= 1 && designated >= 1,
        {
          zh: `推荐 ${recommended} 人,遴选 ${social} 人,认定 ${designated} 人`,
          en: `${recommended} recommended, ${social} selected, ${designated} designated`,
        },
        { recommended, social, designated },
      );
    },
  },
  'R-11H': {
    clause: 'T三(三)',
    severity: 'HARD',
    requires: {
      zh: '认定由核准部门在前两批之后作出,对象为国家级、省部级专家',
      en: 'designations are the filing authority’s, after the first two batches, of national or provincial-level experts',
    },
    applies: { zh: '有认定入库的专家', en: 'there are designated members' },
    appliesTo: (facts) => fromBatch(facts, 'DESIGNATED').length > 0,
    check: (facts) =>
      everyOne(fromBatch(facts, 'DESIGNATED'), (member) => {
        if (!member.designation) return null;
        const { by, honour } = member.designation;
        const timely = !member.entering || cameAfterBatches(facts, member);
        return facts.committee.filingAuthorities.includes(by) && honour.trim() !== '' && timely;
      }),
  },
  'R-12': {
    clause: 'T三',
    severity: 'HARD',
    requires: {
      zh: '执行评委人数不少于规定下限,经同级人社部门同意可适当调整',
      en: 'the executive number reaches its floor, or the one agreed by the HR department of the same level',
    },
    parameters: ['SIZE_FLOORS', 'POOL_MULTIPLE'],
    check: (facts) => {
      const floor = sizeFloor(facts);
      const { sizeAdjustment: adjusted, seats } = facts.committee;
      const agreed = adjusted !== null && adjusted.sameLevel && adjusted.agreedOn <= facts.asOf;
      const required = agreed ? Math.min(floor, adjusted.seatsAtLeast) : floor;
      const found = atLeast(seats, required);
      return {
        ...found,
        facts: { actual: seats, required, floor, impliedPool: policy.POOL_MULTIPLE.value * required },
      };
    },
  },
  'R-13': {
    clause: 'Order40-odd-size',
    severity: 'HARD',
    requires: { zh: '执行评委人数为单数', en: 'the executive number is odd' },
    check: ({ committee: { seats } }) =>
      verdict(seats % 2 === 1, { zh: `登记 ${seats} 人`, en: `${seats} registered` }, { seats }),
  },
  'R-14': {
    clause: 'T三(二)',
    severity: 'HARD',
    requires: {
      zh: '遴选专家经本人申请、逐级审核推荐、共同评选、核准部门确定,次序和日期相符',
      en: 'selected members applied themselves, were forwarded, reviewed, jointly selected and confirmed, in that order',
    },
    applies: { zh: '有社会遴选的专家', en: 'there are socially selected members' },
    appliesTo: (facts) => fromBatch(facts, 'SOCIAL').length > 0,
    check: (facts) =>
      everyOne(fromBatch(facts, 'SOCIAL'), ({ application }) =>
        application ? keptTheRoute(application, facts.asOf) : null,
      ),
  },
} as const satisfies RuleTable<PoolFacts, PolicyParameter>;
