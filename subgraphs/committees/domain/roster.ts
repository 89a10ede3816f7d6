import { anniversary, type CivilDate } from '../../shared/civilDate';
import type { MemberFacts, PoolFacts, TitleFacts } from './facts';
import { policy } from './policy';
import { titleLevels, type TitleLevel } from './reference/titleSeries';

/** The members that count: everybody whose membership has not ended. */
export const rosterOf = ({ members }: PoolFacts): MemberFacts[] =>
  members.filter(({ status }) => status !== 'ENDED');

/** Leaders of 党政机关 in the roster, T二(五)6. */
export const leadersOf = (facts: PoolFacts): MemberFacts[] => rosterOf(facts).filter(({ leader }) => leader);

/** Whether a committee is 高级: 正高, 正副高合并 or 副高. */
export const isHighLevel = ({ committee }: PoolFacts): boolean =>
  committee.level === 'SENIOR' || committee.level === 'SENIOR_COMBINED' || committee.level === 'ASSOCIATE';

/** How many leaders the committee has, those outside this roster included. */
export const leaderCount = (facts: PoolFacts): number =>
  leadersOf(facts).length + facts.committee.leadersElsewhere;

/** Whether one leader meets the conditions of T二(五)6: recommended, as chair or vice-chair, with experience shown. */
export const isProperLeader = ({ source, office, fieldExperience }: MemberFacts): boolean =>
  source === 'RECOMMENDED' && office !== 'MEMBER' && (fieldExperience ?? '').trim() !== '';

/**
 * Whether T二(五)6 relaxes the title requirement, and T二(六)7, for a member: a proper leader of a high committee
 * that keeps to two of them. With a third one nobody can say who the two are, so nobody is excepted.
 */
export const isExcepted = (facts: PoolFacts, member: MemberFacts): boolean =>
  member.leader &&
  isHighLevel(facts) &&
  leaderCount(facts) <= policy.LEADERS_PER_COMMITTEE.value &&
  isProperLeader(member);

/** Titles that count here: of a matching series and held as of the day; null when the titles are not known. */
export function countingTitles({ committee, asOf }: PoolFacts, member: MemberFacts): TitleFacts[] | null {
  if (!member.titles) return null;
  return member.titles.filter(
    ({ seriesNo, obtainedOn }) =>
      committee.matchingSeriesNos.includes(seriesNo) && (obtainedOn === null || obtainedOn <= asOf),
  );
}

/** Whether a member holds a counting title of a level or above; null when the titles are not known. */
export function holdsAtLeast(facts: PoolFacts, member: MemberFacts, level: TitleLevel): boolean | null {
  const titles = countingTitles(facts, member);
  return titles && titles.some((title) => titleLevels.indexOf(title.level) <= titleLevels.indexOf(level));
}

/** 正高; leaders count as such only when they hold the title. */
export const isSenior = (facts: PoolFacts, member: MemberFacts) => holdsAtLeast(facts, member, 'SENIOR');
export const isAssociateOrAbove = (facts: PoolFacts, member: MemberFacts) =>
  holdsAtLeast(facts, member, 'ASSOCIATE');
export const isIntermediateOrAbove = (facts: PoolFacts, member: MemberFacts) =>
  holdsAtLeast(facts, member, 'INTERMEDIATE');

/** The day to which seniority is counted: the approval's, or 31 December of its year. */
export function seniorityDate(
  asOf: CivilDate,
  basis: 'APPROVAL_DATE' | 'YEAR_END' = policy.ENTRY_DATE.value,
): CivilDate {
  return basis === 'YEAR_END' ? `${asOf.slice(0, 4)}-12-31` : asOf;
}

/**
 * Whether a title of a level has been held for the years of T二(五)5: `anniversary(obtainedOn, 5) <= day`. Null when
 * no date is known that settles it; false without such a title.
 */
export function hasSeniority(facts: PoolFacts, member: MemberFacts, level: TitleLevel): boolean | null {
  const titles = countingTitles(facts, member);
  if (!titles) return null;
  const dates = titles.filter((title) => title.level === level).map(({ obtainedOn }) => obtainedOn);
  const day = seniorityDate(facts.asOf);
  const years = policy.SOCIAL_SENIORITY_YEARS.value;
  if (dates.some((date) => date !== null && anniversary(date, years) <= day)) return true;
  return dates.includes(null) ? null : false;
}
