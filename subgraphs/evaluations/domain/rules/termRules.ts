import type { CivilDate } from '../../../shared/civilDate';
import { everyOne, type RuleTable } from '../../../shared/rule';
import type { TermHeads } from '../TermAssessment';

/** A term that is over, or that is to be renewed. */
export interface TermFacts {
  /** The membership. */
  readonly id: string;
  readonly termFrom: CivilDate;
  /** The scored heads; null while there is no assessment. */
  readonly heads: TermHeads | null;
}

export interface AssessmentFacts {
  readonly asOf: CivilDate;
  readonly terms: readonly TermFacts[];
}

/** Rules about the end of a term. */
export const termRules = {
  'R-67': {
    clause: 'T五(六)',
    severity: 'HARD',
    requires: {
      zh: '任期届满或续聘前,已对评审工作质量、工作态度、遵章守纪和履行职责考核评分',
      en: 'a term that ends or is renewed has its four scored heads: quality, attitude, discipline, duty',
    },
    applies: { zh: '有任期届满或拟续聘', en: 'a term ends or is to be renewed' },
    appliesTo: ({ terms }) => terms.length > 0,
    check: ({ terms }) => everyOne(terms, ({ heads }) => heads !== null),
  },
} as const satisfies RuleTable<AssessmentFacts>;
