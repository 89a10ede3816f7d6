import { addYears, dayBefore, daysBetween, type CivilDate } from '../../../shared/civilDate';
import { insufficient, verdict, type RuleTable } from '../../../shared/rule';
import type { ConsentFacts, FilingFacts } from '../facts';
import { policy, type PolicyParameter } from '../policy';

/** Last day a filing may have that begins on a day: the day before the third anniversary. */
export const latestLastDay = (firstDay: CivilDate): CivilDate =>
  dayBefore(addYears(firstDay, policy.VALIDITY_YEARS.value));

/** The mark passed on the way to the last day: 30, 90 or 180 days; null when more are left or none. */
export function expiryWarning(lastDay: CivilDate, asOf: CivilDate): number | null {
  const left = daysBetween(asOf, lastDay);
  if (left < 0) return null;
  return policy.EXPIRY_WARNING_DAYS.value.find((mark) => left <= mark) ?? null;
}

const hasPeriod = ({ status, firstDay, lastDay }: FilingFacts): boolean =>
  status === 'APPROVED' || status === 'EXPIRED' || firstDay !== null || lastDay !== null;

/** Whether a filing carries on the lineage of the one before it and begins after its last day. */
function followsOn({ lineage, ordinal, firstDay, previous }: FilingFacts): boolean {
  if (!previous) return true;
  const later = firstDay === null || firstDay > previous.lastDay;
  return lineage === previous.lineage && ordinal > previous.ordinal && later;
}

/** Rules about a filing: with whom, for how long, with whose consent. */
export const filingRules = {
  'R-03': {
    clause: 'T一(二)',
    severity: 'HARD',
    requires: { zh: '报有权的核准备案部门备案', en: 'the filing goes to the competent authority' },
    check: ({ competentAuthority, filedWith }) =>
      competentAuthority === null
        ? insufficient(['competentAuthority'])
        : verdict(
            competentAuthority === filedWith,
            {
              zh: `应报 ${competentAuthority},实报 ${filedWith}`,
              en: `due to ${competentAuthority}, filed with ${filedWith}`,
            },
            { competentAuthority, filedWith },
          ),
  },
  'R-04': {
    clause: 'T一(二)',
    severity: 'HARD',
    requires: { zh: '备案有效期不超过 3 年', en: 'the filing is valid for 3 years at most' },
    applies: { zh: '已定有效期,或已核准', en: 'a period is given, or the filing is approved' },
    parameters: ['VALIDITY_YEARS'],
    appliesTo: hasPeriod,
    check: ({ firstDay, lastDay }) => {
      if (firstDay === null || lastDay === null) return insufficient(['firstDay', 'lastDay']);
      const latest = latestLastDay(firstDay);
      return verdict(
        firstDay <= lastDay && lastDay <= latest,
        {
          zh: `${firstDay} 至 ${lastDay},最迟至 ${latest}`,
          en: `${firstDay} to ${lastDay}, ${latest} at the latest`,
        },
        { firstDay, lastDay, latest },
      );
    },
  },
  'R-05': {
    clause: 'T一(二)',
    severity: 'HARD',
    requires: { zh: '有效期届满重新核准备案', en: 'an expired filing is filed anew, in the same lineage' },
    applies: { zh: '已定有效期,或已核准', en: 'a period is given, or the filing is approved' },
    parameters: ['EXPIRY_WARNING_DAYS'],
    appliesTo: hasPeriod,
    check: (filing) => {
      const { asOf, lastDay, previous } = filing;
      if (lastDay === null) return insufficient(['lastDay']);
      const daysLeft = daysBetween(asOf, lastDay);
      const follows = followsOn(filing);
      const facts = {
        lastDay,
        daysLeft,
        warning: expiryWarning(lastDay, asOf),
        previousLastDay: previous?.lastDay ?? null,
      };
      if (!follows)
        return verdict(
          false,
          { zh: '未接续上一备案的谱系、序号或有效期', en: 'it does not follow on from the filing before it' },
          facts,
        );
      return verdict(
        daysLeft >= 0,
        {
          zh: daysLeft >= 0 ? `至 ${lastDay},剩余 ${daysLeft} 日` : `已于 ${lastDay} 届满`,
          en: daysLeft >= 0 ? `until ${lastDay}, ${daysLeft} days left` : `expired on ${lastDay}`,
        },
        facts,
      );
    },
  },
  'R-06': {
    clause: 'T一(二)',
    severity: 'HARD',
    requires: {
      zh: '抽取、评审会议和表决均在备案有效期内',
      en: 'draws, meeting days and votes lie within the validity',
    },
    applies: { zh: '已安排抽取、会议或表决', en: 'a draw, a meeting or a vote is planned or was held' },
    appliesTo: ({ workDays }) => workDays.length > 0,
    check: ({ workDays, firstDay, lastDay }) => {
      if (firstDay === null || lastDay === null) return insufficient(['firstDay', 'lastDay']);
      const outside = workDays.filter(({ on }) => on < firstDay || on > lastDay);
      return verdict(
        outside.length === 0,
        {
          zh: `${workDays.length} 日中 ${outside.length} 日不在 ${firstDay} 至 ${lastDay} 内`,
          en: `${outside.length} of ${workDays.length} days outside ${firstDay} to ${lastDay}`,
        },
        { days: workDays.length, outside: outside.length, firstDay, lastDay },
        outside.map(({ id }) => id),
      );
    },
  },
  'R-07': {
    clause: 'T一(二)',
    severity: 'HARD',
    requires: {
      zh: '自主评审单位经主管部门及市级行业主管部门(或区县职改部门)同意后备案',
      en: 'an autonomous unit files with the consent of its superior and of the industry department or the district office',
    },
    applies: { zh: '自主评审的单位', en: 'autonomous units' },
    appliesTo: ({ autonomous }) => autonomous,
    check: ({ consents, hasSuperior, rosterHash, filedOn }) => {
      if (hasSuperior === null) return insufficient(['hasSuperior']);
      if (rosterHash === null || filedOn === null) return insufficient(['rosterHash', 'filedOn']);
      const gave = (leg: ConsentFacts['leg']) =>
        consents.some(
          (consent) =>
            consent.leg === leg && consent.rosterHash === rosterHash && consent.decidedOn <= filedOn,
        );
      const superior = hasSuperior ? gave('SUPERIOR') : null;
      const department = gave('INDUSTRY') || gave('DISTRICT');
      const said = {
        true: ['已同意', 'given'],
        false: ['未同意', 'missing'],
        null: ['无主管部门', 'no superior'],
      };
      const [superiorZh, superiorEn] = said[`${superior}`];
      const [departmentZh, departmentEn] = said[`${department}`];
      return verdict(
        superior !== false && department,
        {
          zh: `主管部门:${superiorZh};行业主管部门或区县职改部门:${departmentZh}`,
          en: `superior: ${superiorEn}; industry department or district office: ${departmentEn}`,
        },
        { superior, department, noSuperior: !hasSuperior },
      );
    },
  },
} as const satisfies RuleTable<FilingFacts, PolicyParameter>;
