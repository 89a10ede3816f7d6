import type { CivilDate } from '../../shared/civilDate';
import {
  adverse,
  caseStatusOn,
  type CaseStatus,
  type ConductCase,
  type ConductKind,
  type Ruling,
} from './ConductCase';
import { refuse } from './refusals';

const ofRefusal: readonly Ruling[] = ['JUSTIFIED', 'UNJUSTIFIED'];
const ofViolation: readonly Ruling[] = ['CONFIRMED', 'DISMISSED'];

/** Throws CASE_STATUS unless a case stands where a step needs it. */
function requireCase(one: ConductCase, allowed: readonly CaseStatus[], today: CivilDate): void {
  const status = caseStatusOn(one, today);
  if (!allowed.includes(status)) throw refuse('CASE_STATUS', { status });
}

/**
 * The expert is heard until the ruling, once, and not before the names open: a statement would tell who was drawn.
 * Throws NAMES_SEALED, CASE_STATUS, ALREADY_STATED.
 */
export function requireStatable(one: ConductCase, today: CivilDate): void {
  if (one.expertId === null) throw refuse('NAMES_SEALED');
  if (one.statement !== null) throw refuse('ALREADY_STATED');
  requireCase(one, ['PROPOSED', 'HEARD'], today);
}

/**
 * A ruling waits for the names, follows the hearing, and answers what was proposed. Throws NAMES_SEALED, CASE_STATUS,
 * HEARING_RUNS, WRONG_RULING.
 */
export function requireRulable(one: ConductCase, ruling: Ruling, today: CivilDate): void {
  if (one.expertId === null) throw refuse('NAMES_SEALED');
  requireCase(one, ['PROPOSED', 'HEARD'], today);
  if (caseStatusOn(one, today) === 'PROPOSED') throw refuse('HEARING_RUNS', { day: one.hearingEndsOn });
  if (!rulingsOn(one.kind).includes(ruling)) throw refuse('WRONG_RULING');
}

const rulingsOn = (kind: ConductKind): readonly Ruling[] => (kind === 'REFUSAL' ? ofRefusal : ofViolation);

/** An appeal is made once, against an adverse ruling, to the last day. Throws CASE_STATUS, NOTHING_TO_APPEAL, APPEAL_OVER. */
export function requireAppealable(one: ConductCase, today: CivilDate): void {
  requireCase(one, ['RULED'], today);
  if (one.ruling === null || !adverse.includes(one.ruling)) throw refuse('NOTHING_TO_APPEAL');
  if (one.appealEndsOn === null || one.appealEndsOn < today)
    throw refuse('APPEAL_OVER', { day: one.appealEndsOn ?? '' });
}

/** Whoever ruled does not decide the appeal. Throws CASE_STATUS, RULED_BY_SAME. */
export function requireDecidable(one: ConductCase, reviewer: string, today: CivilDate): void {
  requireCase(one, ['APPEALED'], today);
  if (one.ruledBy === reviewer) throw refuse('RULED_BY_SAME');
}
