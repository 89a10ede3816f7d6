import {
  allOf,
  atLeast,
  ceilHalf,
  everyOne,
  notApplicable,
  tally,
  verdict,
  type RuleTable,
  type Verdict,
} from '../../../shared/rule';
import type { AttestationItem, MemberFacts, PoolFacts } from '../facts';
import { policy, type PolicyParameter } from '../policy';
import {
  hasSeniority,
  holdsAtLeast,
  isAssociateOrAbove,
  isExcepted,
  isHighLevel,
  isIntermediateOrAbove,
  isProperLeader,
  isSenior,
  leaderCount,
  leadersOf,
  rosterOf,
  seniorityDate,
} from '../roster';

type MemberTest = (facts: PoolFacts, member: MemberFacts) => boolean | null;

const items: readonly AttestationItem[] = ['LAW_AND_ETHICS', 'KNOWLEDGE', 'COMPETENCE', 'HEALTH'];

/** Whether unit and authority both signed every item of T二(一)–(四) by the day. */
const isAttested: MemberTest = ({ asOf }, { attestations }) =>
  attestations &&
  items.every((item) =>
    (['UNIT', 'AUTHORITY'] as const).every((by) =>
      attestations.some((signed) => signed.item === item && signed.by === by && signed.signedOn <= asOf),
    ),
  );

/** Every member but the leaders of T二(五)6 passes the test. */
const everyMember = (facts: PoolFacts, test: MemberTest): Verdict =>
  everyOne(rosterOf(facts), (member) => isExcepted(facts, member) || test(facts, member));

/** 不少于 1/2 of the roster passes the test; leaders are in the denominator, and pass only by their own titles. */
function half(facts: PoolFacts, test: MemberTest): Verdict {
  const roster = rosterOf(facts);
  if (roster.length === 0) return notApplicable();
  const share = atLeast(
    tally(roster, (member) => test(facts, member)),
    ceilHalf(roster.length),
  );
  return { ...share, facts: { ...share.facts, total: roster.length } };
}

const socialHolders = (facts: PoolFacts, test: MemberTest): MemberFacts[] =>
  rosterOf(facts).filter((member) => member.source === 'SOCIAL' && test(facts, member) !== false);

/** Five years of 正高. */
const isSettledSenior: MemberTest = (facts, member) => hasSeniority(facts, member, 'SENIOR');

/** Five years of 副高, or 正高 of any length. */
const isSettledAssociate: MemberTest = (facts, member) =>
  isSenior(facts, member) || hasSeniority(facts, member, 'ASSOCIATE');

/** Whether one of the member's titles is of a matching series, whatever its level. */
const matchesSeries: MemberTest = (facts, member) => holdsAtLeast(facts, member, 'TECHNICIAN');

/** Entry conditions of the members, T二(一)–(五), at the pool and at the panel alike. */
export const rosterRules = {
  'R-20': {
    clause: 'T二(一)',
    also: ['T二(二)', 'T二(三)', 'T二(四)'],
    severity: 'HARD',
    requires: {
      zh: '所在单位和核准部门逐项证明品德、业务、能力和健康条件',
      en: 'unit and authority attest ethics, knowledge, competence and health, item by item',
    },
    check: (facts) => everyOne(rosterOf(facts), (member) => isAttested(facts, member)),
  },
  'R-21': {
    clause: 'T二(五)1',
    severity: 'HARD',
    requires: {
      zh: '正高级、正副高合并评委会的专家全部具有正高级职称',
      en: 'all experts of a 正高 or combined committee hold 正高',
    },
    applies: { zh: '正高级、正副高合并评委会', en: '正高 and combined committees' },
    parameters: ['STRICT_TITLE_ITEMS', 'RATIO_APPLIES_TO', 'TITLE_COUNTS_IN'],
    appliesTo: ({ committee: { level } }) => level === 'SENIOR' || level === 'SENIOR_COMBINED',
    check: (facts) => everyMember(facts, isSenior),
  },
  'R-22': {
    clause: 'T二(五)2',
    severity: 'HARD',
    requires: {
      zh: '副高级评委会的专家全部具有副高级及以上职称',
      en: 'all experts of a 副高 committee hold 副高 or above',
    },
    applies: { zh: '副高级评委会', en: '副高 committees' },
    parameters: ['STRICT_TITLE_ITEMS', 'RATIO_APPLIES_TO', 'TITLE_COUNTS_IN'],
    appliesTo: ({ committee: { level } }) => level === 'ASSOCIATE',
    check: (facts) => everyMember(facts, isAssociateOrAbove),
  },
  'R-22P': {
    clause: 'T二(五)2',
    severity: 'IN_PRINCIPLE',
    requires: {
      zh: '副高级评委会的正高级专家不少于 1/2',
      en: 'at least half of a 副高 committee hold 正高',
    },
    applies: { zh: '副高级评委会', en: '副高 committees' },
    parameters: ['RATIO_APPLIES_TO', 'TITLE_COUNTS_IN'],
    appliesTo: ({ committee: { level } }) => level === 'ASSOCIATE',
    check: (facts) => half(facts, isSenior),
  },
  'R-23': {
    clause: 'T二(五)3',
    severity: 'HARD',
    requires: {
      zh: '中级评委会的专家全部具有中级及以上职称,副高级及以上不少于 1/2',
      en: 'all experts of a 中级 committee hold 中级 or above, at least half of them 副高 or above',
    },
    applies: { zh: '中级评委会', en: '中级 committees' },
    parameters: ['STRICT_TITLE_ITEMS', 'RATIO_APPLIES_TO', 'TITLE_COUNTS_IN'],
    appliesTo: ({ committee: { level } }) => level === 'INTERMEDIATE',
    check: (facts) =>
      allOf({ level: everyMember(facts, isIntermediateOrAbove), half: half(facts, isAssociateOrAbove) }),
  },
  'R-24': {
    clause: 'T二(五)4',
    severity: 'HARD',
    requires: {
      zh: '初级评委会的专家全部具有中级及以上职称',
      en: 'all experts of a 初级 committee hold 中级 or above',
    },
    applies: { zh: '初级评委会', en: '初级 committees' },
    parameters: ['STRICT_TITLE_ITEMS', 'TITLE_COUNTS_IN'],
    appliesTo: ({ committee: { level } }) => level === 'JUNIOR',
    check: (facts) => everyMember(facts, isIntermediateOrAbove),
  },
  'R-25': {
    clause: 'T二(五)5',
    severity: 'IN_PRINCIPLE',
    requires: {
      zh: '社会遴选的正高级专家取得正高级职称满 5 年',
      en: 'selected experts with 正高 have held it for 5 years',
    },
    applies: { zh: '有社会遴选的正高级专家', en: 'there are socially selected experts with 正高' },
    parameters: ['SOCIAL_SENIORITY_YEARS', 'SOCIAL_SENIORITY_BASIS', 'ENTRY_DATE'],
    appliesTo: (facts) => socialHolders(facts, isSenior).length > 0,
    check: (facts) => everyOne(socialHolders(facts, isSenior), (member) => isSettledSenior(facts, member)),
  },
  'R-26': {
    clause: 'T二(五)5',
    severity: 'HARD',
    requires: {
      zh: '社会遴选的副高级专家取得副高级职称满 5 年,或取得正高级职称',
      en: 'selected experts with 副高 have held it for 5 years, or hold 正高',
    },
    applies: {
      zh: '有社会遴选的副高级及以上专家',
      en: 'there are socially selected experts with 副高 or above',
    },
    parameters: ['SOCIAL_SENIORITY_YEARS', 'SOCIAL_SENIORITY_BASIS', 'ENTRY_DATE'],
    appliesTo: (facts) => socialHolders(facts, isAssociateOrAbove).length > 0,
    check: (facts) =>
      everyOne(socialHolders(facts, isAssociateOrAbove), (member) => isSettledAssociate(facts, member)),
  },
  'R-27': {
    clause: 'T二(五)6',
    severity: 'HARD',
    requires: {
      zh: '高级评委会推荐担任主任或副主任委员的党政机关领导不超过 2 人,且有专业工作经历',
      en: 'a high committee has at most 2 party or government leaders, recommended as chair or vice-chair, with professional experience',
    },
    applies: { zh: '有党政机关领导', en: 'there are leaders in the roster' },
    parameters: ['LEADERS_PER_COMMITTEE'],
    appliesTo: (facts) => leadersOf(facts).length > 0,
    check: (facts) => {
      const leaders = leadersOf(facts);
      const count = leaderCount(facts);
      const allowed = isHighLevel(facts) ? policy.LEADERS_PER_COMMITTEE.value : 0;
      const improper = leaders.filter((leader) => !isProperLeader(leader));
      return verdict(
        count <= allowed && improper.length === 0,
        {
          zh: `领导 ${count} 人,至多 ${allowed} 人;${improper.length} 人职务、途径或经历不符`,
          en: `${count} leaders, ${allowed} at most; ${improper.length} without the office, route or experience`,
        },
        { leaders: count, allowed, improper: improper.length },
        (count > allowed ? leaders : improper).map(({ id }) => id),
      );
    },
  },
  'R-28': {
    clause: 'T二(五)',
    severity: 'HARD',
    requires: {
      zh: '具有入库系列或者专业的职称',
      en: 'members hold a title of the pool’s series or specialty',
    },
    parameters: ['TITLE_COUNTS_IN'],
    check: (facts) => everyMember(facts, matchesSeries),
  },
  'R-29': {
    clause: 'house',
    because: {
      zh: '通知未规定资历计算的截止日,本系统记明所用日期',
      en: 'the notice does not say to which day entry conditions are counted; the day used is put on record',
    },
    severity: 'DUTY',
    requires: {
      zh: '入库条件计算至核准之日',
      en: 'entry conditions are judged as of the day of the approval',
    },
    applies: { zh: '已作出或正在作出核准决定', en: 'the filing is being decided or was' },
    parameters: ['ENTRY_DATE'],
    appliesTo: ({ approvalDate }) => approvalDate !== null,
    check: ({ asOf, approvalDate }) =>
      verdict(
        asOf === approvalDate,
        { zh: `计算至 ${seniorityDate(asOf)}`, en: `counted to ${seniorityDate(asOf)}` },
        { asOf, approvalDate, seniorityDate: seniorityDate(asOf) },
      ),
  },
} as const satisfies RuleTable<PoolFacts, PolicyParameter>;
