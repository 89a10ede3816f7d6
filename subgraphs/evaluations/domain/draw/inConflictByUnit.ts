import type { DrawFacts, PersonForDraw } from './DrawFacts';

/**
 * Whether the unit of somebody, or one left lately, has applicants. The organiser's own unit is no conflict of
 * its autonomous committee: everybody works there, and single cases are left to the vote.
 */
export function inConflictByUnit(
  { archive }: PersonForDraw,
  { committee: { autonomous, organiserUscc } }: Pick<DrawFacts, 'committee'>,
  applicantRoots: ReadonlySet<string>,
): boolean {
  if (archive === null) return false;
  const roots = [archive.rootUscc, ...archive.formerRootUsccs];
  return roots.some((root) => applicantRoots.has(root) && !(autonomous && root === organiserUscc));
}
