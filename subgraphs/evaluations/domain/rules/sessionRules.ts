import type { CivilDate } from '../../../shared/civilDate';
import { verdict, type RuleTable } from '../../../shared/rule';

/** What the rules are told of a session; days are civil dates of Chongqing. */
export interface SessionFacts {
  readonly asOf: CivilDate;
  /** The filing in force for the pool; null when there is none. */
  readonly filing: { readonly firstDay: CivilDate; readonly lastDay: CivilDate } | null;
  /** Draw, meeting days and vote, planned or held. */
  readonly days: readonly { readonly kind: 'DRAW' | 'MEETING' | 'VOTE'; readonly on: CivilDate }[];
}

/** Rules about when a session may work. */
export const sessionRules = {
  'R-06': {
    clause: 'T一(二)',
    severity: 'HARD',
    requires: {
      zh: '抽取、评审会议和表决均在备案有效期内',
      en: 'draws, meeting days and votes lie within the validity',
    },
    applies: { zh: '已安排抽取、会议或表决', en: 'a draw, a meeting or a vote is planned or was held' },
    appliesTo: ({ days }) => days.length > 0,
    check: ({ filing, days }) => {
      if (!filing)
        return verdict(
          false,
          { zh: '专家库无有效备案', en: 'the pool has no filing in force' },
          { days: days.length, outside: days.length, firstDay: null, lastDay: null },
        );
      const { firstDay, lastDay } = filing;
      const outside = days.filter(({ on }) => on < firstDay || on > lastDay);
      return verdict(
        outside.length === 0,
        {
          zh: `${days.length} 日中 ${outside.length} 日不在 ${firstDay} 至 ${lastDay} 内`,
          en: `${outside.length} of ${days.length} days outside ${firstDay} to ${lastDay}`,
        },
        { days: days.length, outside: outside.length, firstDay, lastDay },
        [...new Set(outside.map(({ on }) => on))],
      );
    },
  },
} as const satisfies RuleTable<SessionFacts>;
