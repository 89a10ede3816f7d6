import type { CivilDate } from '../../shared/civilDate';
import { refuse } from '../domain/refusals';
import { problemOfTitle, type Title } from '../domain/titles';

/** A title as it is recorded. Throws TITLE_SERIES, TITLE_NAME, TITLE_DATE or TITLE_DATE_IN_FUTURE. */
export function checkedTitle(input: Title, today: CivilDate): Title {
  const { seriesNo, level, obtainedOn } = input;
  const title: Title = { seriesNo, level, name: input.name.trim(), obtainedOn };
  const problem = problemOfTitle(title, today);
  if (problem) throw refuse(problem);
  return title;
}
