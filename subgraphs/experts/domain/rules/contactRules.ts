import type { CivilDate } from '../../../shared/civilDate';
import { insufficient, verdict, type RuleTable, type Verdict } from '../../../shared/rule';
import { DAYS_TO_REPORT, lastDayToReport, type ContactChange, type NextWorkday } from '../contactChange';

/** A change of unit or contact as of a day. Plain: the holidays have been looked up already. */
export interface ContactFacts {
  readonly asOf: CivilDate;
  readonly changedOn: CivilDate;
  /** Null while it has not been told. */
  readonly reportedOn: CivilDate | null;
  /** The last day to tell it; null when the holidays of that year are not known. */
  readonly lastDay: CivilDate | null;
}

/** R-50. A late report is a finding; the notice states no penalty. */
export const contactRules = {
  'R-50': {
    clause: 'T四(八)',
    severity: 'DUTY',
    requires: {
      zh: `单位、联系方式等变化应在 ${DAYS_TO_REPORT} 日内告知组建单位`,
      en: `a change of unit or contact is told to the organiser within ${DAYS_TO_REPORT} days`,
    },
    check: checkReport,
  },
} as const satisfies RuleTable<ContactFacts>;

/** The facts of R-50 for a change, its last day taken from a work calendar. */
export function contactFacts(
  { changedOn, reportedOn }: Pick<ContactChange, 'changedOn'> & { readonly reportedOn: CivilDate | null },
  asOf: CivilDate,
  nextWorkday: NextWorkday,
): ContactFacts {
  return { asOf, changedOn, reportedOn, lastDay: lastDayToReport(changedOn, nextWorkday) ?? null };
}

function checkReport({ asOf, changedOn, reportedOn, lastDay }: ContactFacts): Verdict {
  if (lastDay === null) return insufficient(['holidays']);
  const told = reportedOn ?? asOf;
  const facts = { changedOn, reportedOn, lastDay };
  if (reportedOn === null && asOf <= lastDay)
    return {
      outcome: 'NOT_APPLICABLE',
      detail: { zh: `尚未到期(${lastDay})`, en: `not due until ${lastDay}` },
      facts,
    };
  const detail = {
    zh: `${changedOn} 变化,${reportedOn === null ? '尚未告知' : `${reportedOn} 告知`},末日 ${lastDay}`,
    en: `changed ${changedOn}, ${reportedOn === null ? 'not told yet' : `told ${reportedOn}`}, last day ${lastDay}`,
  };
  return verdict(told <= lastDay, detail, facts);
}
