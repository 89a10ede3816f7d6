import { titleLevels, type DrawFacts, type PersonForDraw } from './DrawFacts';

/**
 * Whether somebody is senior relative to the committee: 正高 for a 正高 or 副高 one, at least 副高 for the others (R-22,
 * Only titles of the committee's series count; a leader counts only when holding one.
 */
export function seniorFor({ archive }: PersonForDraw, { committee, asOf }: DrawFacts): boolean {
  const { level, seriesNo } = committee;
  const wanted = level === 'INTERMEDIATE' || level === 'JUNIOR' ? 'ASSOCIATE' : 'SENIOR';
  return (archive?.titles ?? []).some(
    (title) =>
      title.seriesNo === seriesNo &&
      (title.obtainedOn === null || title.obtainedOn <= asOf) &&
      titleLevels.indexOf(title.level) <= titleLevels.indexOf(wanted),
  );
}
