import { isCivilDate, type CivilDate } from '../../shared/civilDate';

/** 正高, 副高, 中级, 助理, 员. */
export type TitleLevel = 'SENIOR' | 'ASSOCIATE' | 'INTERMEDIATE' | 'ASSISTANT' | 'TECHNICIAN';

/** Highest first. */
export const titleLevels = ['SENIOR', 'ASSOCIATE', 'INTERMEDIATE', 'ASSISTANT', 'TECHNICIAN'] as const;

/** A professional title held (职称). Its key is (series, level, name); names of the series belong to committees. */
export interface Title {
  /** 1 to 27. */
  readonly seriesNo: number;
  readonly level: TitleLevel;
  readonly name: string;
  readonly obtainedOn: CivilDate;
}

export type TitleProblem = 'TITLE_SERIES' | 'TITLE_NAME' | 'TITLE_DATE' | 'TITLE_DATE_IN_FUTURE';

const SERIES = 27;
const LONGEST_NAME = 40;

/** What is wrong with a title as it would be recorded on a day; undefined when nothing is. */
export function problemOfTitle(title: Title, today: CivilDate): TitleProblem | undefined {
  if (!Number.isInteger(title.seriesNo) || title.seriesNo < 1 || title.seriesNo > SERIES)
    return 'TITLE_SERIES';
  if (!/^\p{Script=Han}+$/u.test(title.name) || title.name.length > LONGEST_NAME) return 'TITLE_NAME';
  if (!isCivilDate(title.obtainedOn)) return 'TITLE_DATE';
  return title.obtainedOn > today ? 'TITLE_DATE_IN_FUTURE' : undefined;
}

/** Whether two entries are the same title: same series, level and name. */
export const isSameTitle = (a: Title, b: Title): boolean =>
  a.seriesNo === b.seriesNo && a.level === b.level && a.name === b.name;

/** The titles held on a day, newest first; of one day the higher first. */
export function titlesHeldOn(titles: readonly Title[], asOf: CivilDate): Title[] {
  return titles
    .filter(({ obtainedOn }) => obtainedOn <= asOf)
    .sort((a, b) => byText(b.obtainedOn, a.obtainedOn) || rank(a) - rank(b));
}

/** The highest title held on a day, the longest held of several; undefined when there is none. */
export function highestTitle(titles: readonly Title[], asOf: CivilDate): Title | undefined {
  return titlesHeldOn(titles, asOf).sort(
    (a, b) => rank(a) - rank(b) || byText(a.obtainedOn, b.obtainedOn),
  )[0];
}

const rank = ({ level }: Title) => titleLevels.indexOf(level);
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
