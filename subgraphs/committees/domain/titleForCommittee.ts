import type { CivilDate } from '../../shared/civilDate';
import { refuse } from './refusals';
import { titleLevels, type TitleLevel } from './reference/titleSeries';

interface HeldTitle {
  readonly seriesNo: number;
  readonly level: TitleLevel;
  readonly obtainedOn: CivilDate;
}

/**
 * The title with which an expert enters a committee's pool: the highest of its series, else the highest of all,
 * which R-28 then finds fault with; among equals the one held longest. Throws EXPERT_WITHOUT_TITLE.
 */
export function titleForCommittee<Title extends HeldTitle>(
  titles: readonly Title[],
  committee: { readonly seriesNo: number },
): Title {
  const rank = ({ seriesNo, level, obtainedOn }: Title) =>
    [seriesNo === committee.seriesNo ? '0' : '1', titleLevels.indexOf(level), obtainedOn].join(' ');
  const [best] = [...titles].sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
  if (!best) throw refuse('EXPERT_WITHOUT_TITLE');
  return best;
}
