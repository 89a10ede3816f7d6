import type { CivilDate } from '../../../shared/civilDate';
import { allOf, atLeast, everyOne, type RuleTable } from '../../../shared/rule';
import { ceilThird, fewestNew } from '../draw/rotation';
import type { policy } from '../policy';

/** Somebody of a panel. */
export interface PanelMember {
  /** The membership where a waiver may name it; else the seat. */
  readonly id: string;
  /** Attended a session of the committee in the year before. */
  readonly lastYear: boolean;
  /** Attended as many years in a row as one may. */
  readonly thirdYear: boolean;
}

/** What the rules are told of a panel and of the committee's last year. */
export interface RotationFacts {
  readonly asOf: CivilDate;
  /** 执行评委, the `k` of the formulas. */
  readonly seats: number;
  /** Who attended last year, in the panel or not: the `m`. */
  readonly attendees: number;
  /** Years since the committee's last session; null when there was none. */
  readonly yearsSinceLast: number | null;
  /** The panel, complete. */
  readonly panel: readonly PanelMember[];
}

/** Rules about who serves again, T五(二). */
export const rotationRules = {
  'R-56': {
    clause: 'T五(二)',
    severity: 'HARD',
    requires: {
      zh: '轮换数量占上年度评审专家总数的 1/3 以上:离开的和新进的均计算',
      en: 'a third of last year’s experts or more is replaced: as many leave, and as many are new',
    },
    applies: { zh: '上年度有评审专家参会', en: 'experts attended last year' },
    parameters: ['ROTATION_BASE', 'LAST_YEAR_MEANS'],
    appliesTo: ({ attendees }) => attendees > 0,
    check: ({ seats, attendees, yearsSinceLast, panel }) => {
      const kept = panel.filter(({ lastYear }) => lastYear).length;
      const found = allOf({
        leaving: atLeast(attendees - kept, ceilThird(attendees)),
        entering: atLeast(panel.length - kept, fewestNew(attendees, seats)),
      });
      return { ...found, facts: { ...found.facts, attendees, kept, seats, yearsSinceLast } };
    },
  },
  'R-57': {
    clause: 'T五(二)',
    severity: 'IN_PRINCIPLE',
    requires: {
      zh: '专家连续参加同一评委会评审会议一般不超过 2 个年度',
      en: 'nobody attends the same committee for more than two years in a row',
    },
    applies: { zh: '已有评审专家', en: 'there is a panel' },
    parameters: ['GAP_YEAR_RESETS_CONSECUTIVE', 'LAST_YEAR_MEANS'],
    appliesTo: ({ panel }) => panel.length > 0,
    check: ({ panel }) => everyOne(panel, ({ thirdYear }) => !thirdYear),
  },
} as const satisfies RuleTable<RotationFacts, keyof typeof policy>;
