import { isUscc } from '../../shared/uscc';
import type { Applicant } from './Applicant';
import type { SessionGroup } from './EvaluationSession';
import { refuse } from './refusals';

/** Most applicants of one batch. */
export const MAX_BATCH = 500;

const CODE = /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/;
/** ID numbers of both lengths and mobile numbers: a number of the person is no number of the application. */
const PERSONAL = /^(\d{17}[\dXx]|\d{15}|1[3-9]\d{9})$/;

/** One line of a batch as the organiser gives it. */
export interface ApplicantLine {
  readonly code: string;
  readonly unitUscc: string;
  readonly rootUscc?: string | null | undefined;
  readonly group?: string | null | undefined;
}

export type CheckedApplicant = Pick<Applicant, 'code' | 'unitUscc' | 'rootUscc' | 'groupId'>;

/**
 * A batch of applicants, whole or not at all.
 * @param groups the session's professional groups; an applicant of a session with groups belongs to one of them
 * @throws Refusal BATCH_SIZE, INVALID_APPLICANT_CODE, PERSONAL_NUMBER, APPLICANT_TWICE, INVALID_UNIT, UNKNOWN_GROUP;
 *   each but the first with the line, from 1
 */
export function applicantBatch(
  lines: readonly ApplicantLine[],
  groups: readonly SessionGroup[],
): CheckedApplicant[] {
  if (lines.length < 1 || lines.length > MAX_BATCH) throw refuse('BATCH_SIZE', { max: MAX_BATCH });
  const known = new Set(groups.map(({ id }) => id));
  const seen = new Set<string>();
  return lines.map(({ code, unitUscc, rootUscc, group }, index) => {
    const line = index + 1;
    if (PERSONAL.test(code)) throw refuse('PERSONAL_NUMBER', { line });
    if (!CODE.test(code)) throw refuse('INVALID_APPLICANT_CODE', { line });
    if (seen.has(code)) throw refuse('APPLICANT_TWICE', { line });
    seen.add(code);
    const root = rootUscc ?? unitUscc;
    if (!isUscc(unitUscc) || !isUscc(root)) throw refuse('INVALID_UNIT', { line });
    const groupId = group ?? null;
    if (groupId === null ? known.size > 0 : !known.has(groupId)) throw refuse('UNKNOWN_GROUP', { line });
    return { code, unitUscc, rootUscc: root, groupId };
  });
}
