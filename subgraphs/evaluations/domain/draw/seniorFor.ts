import {
  titleLevels,
  type DrawFacts,
  type PersonArchive,
  type PersonForDraw,
  type TitleLevel,
} from './DrawFacts';

/** Whether somebody holds a title of a level or above that counts: of the committee's series, held as of the day. */
export const holdsTitle = (
  { titles }: Pick<PersonArchive, 'titles'>,
  level: TitleLevel,
  { committee: { seriesNo }, asOf }: Pick<DrawFacts, 'committee' | 'asOf'>,
): boolean =>
  titles.some(
    (title) =>
      title.seriesNo === seriesNo &&
      (title.obtainedOn === null || title.obtainedOn <= asOf) &&
      titleLevels.indexOf(title.level) <= titleLevels.indexOf(level),
  );

/**
 * Whether somebody is senior relative to the committee: 正高 for a 正高 or 副高 one, at least 副高 for the others (R-22,
 * A leader counts only when holding the title.
 */
export function seniorFor({ archive }: PersonForDraw, facts: Pick<DrawFacts, 'committee' | 'asOf'>): boolean {
  const { level } = facts.committee;
  const wanted = level === 'INTERMEDIATE' || level === 'JUNIOR' ? 'ASSOCIATE' : 'SENIOR';
  return archive !== null && holdsTitle(archive, wanted, facts);
}
