import type { CivilDate } from '../../../shared/civilDate';
import { everyOne, type RuleTable } from '../../../shared/rule';
import type { policy } from '../policy';

/** A term that was assessed, and what followed from it. */
export interface AssessedTerm {
  readonly id: string;
  /** Whether the grade is EXCELLENT (优秀); null while there is none. */
  readonly excellent: boolean | null;
  /** The day of the letter to the unit (函告); null without one. */
  readonly letterOn: CivilDate | null;
  /** Last secret days of the sessions that a letter waits for; null for one whose end is not known. */
  readonly secretUntil: readonly (CivilDate | null)[];
  /** Whether the person stands in the list for recuperation leave (疗养). */
  readonly listed: boolean;
}

export interface RecognitionFacts {
  readonly asOf: CivilDate;
  readonly terms: readonly AssessedTerm[];
}

/** A day of secrecy that is still to come is worse than one that nobody knows. */
function maySend({ excellent, letterOn, secretUntil }: AssessedTerm): boolean | null {
  if (excellent === false) return false;
  if (excellent === null || letterOn === null) return null;
  if (secretUntil.some((day) => day !== null && letterOn <= day)) return false;
  return secretUntil.includes(null) ? null : true;
}

/** What an excellent term earns, T五(六). */
export const recognitionRules = {
  'R-68': {
    clause: 'T五(六)',
    severity: 'ENCOURAGED',
    requires: {
      zh: '只对考核优秀的专家函告所在单位,且在保密期之后',
      en: 'a letter to the unit is for an excellent term, and follows the secrecy period',
    },
    applies: { zh: '已函告', en: 'a letter was sent' },
    parameters: ['SECRET_UNTIL'],
    appliesTo: ({ terms }) => terms.some(({ letterOn }) => letterOn !== null),
    check: ({ terms }) =>
      everyOne(
        terms.filter(({ letterOn }) => letterOn !== null),
        maySend,
      ),
  },
  'R-69': {
    clause: 'T五(六)',
    severity: 'ENCOURAGED',
    requires: {
      zh: '考核优秀的专家列入疗养倾斜名单',
      en: 'whoever was excellent stands in the list for recuperation leave',
    },
    applies: { zh: '有考核优秀的专家', en: 'a term was excellent' },
    appliesTo: ({ terms }) => terms.some(({ excellent }) => excellent === true),
    check: ({ terms }) =>
      everyOne(
        terms.filter(({ excellent }) => excellent === true),
        ({ listed }) => listed,
      ),
  },
} as const satisfies RuleTable<RecognitionFacts, keyof typeof policy>;
