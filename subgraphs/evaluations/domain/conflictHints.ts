import type { Applicant } from './Applicant';
import type { ConflictType, Recusal } from './Recusal';

/** Where an expert works and worked, as the archive knows it: roots of groups of units. */
export interface ExpertUnits {
  readonly expertId: string;
  readonly seatId: string;
  readonly roots: { readonly now: string; readonly before: readonly string[] };
  /** The root that is no conflict by itself: the organiser's own, where it reviews its own staff. */
  readonly exempt: string | null;
}

/** A potential conflict: same unit or group, now or lately. */
export interface ConflictHint {
  readonly applicantId: string;
  readonly seatId: string;
  readonly expertId: string;
  readonly conflictType: ConflictType;
}

type Case = Pick<Applicant, 'id' | 'rootUscc'>;
type Pair = Pick<Recusal, 'applicantId' | 'seatId'>;

const keyOf = ({ applicantId, seatId }: Pair): string => `${applicantId}:${seatId}`;

/**
 * Pairs of expert and applicant that come from one group of units today or did so lately, beside those that are on
 * record already, whatever was decided of them. A present employer outweighs a former one.
 */
export function conflictHints(
  experts: readonly ExpertUnits[],
  applicants: readonly Case[],
  known: readonly Pair[],
): ConflictHint[] {
  const settled = new Set(known.map(keyOf));
  const byRoot = new Map<string, Case[]>();
  for (const applicant of applicants)
    byRoot.set(applicant.rootUscc, [...(byRoot.get(applicant.rootUscc) ?? []), applicant]);
  const hints: ConflictHint[] = [];
  for (const { expertId, seatId, roots, exempt } of experts)
    for (const root of new Set([roots.now, ...roots.before])) {
      if (root === exempt) continue;
      const conflictType = root === roots.now ? 'EMPLOYER' : 'FORMER_EMPLOYER';
      for (const { id: applicantId } of byRoot.get(root) ?? [])
        if (!settled.has(keyOf({ applicantId, seatId })))
          hints.push({ applicantId, seatId, expertId, conflictType });
    }
  return hints;
}
