import type { CivilDate } from '../../shared/civilDate';
import type { RecordedEmployment } from './RecordedEmployment';

/**
 * Roots of the groups somebody worked for and left on or after a day, each once, in the order given. An
 * employment that goes on has not been left.
 */
export const rootsLeftSince = (
  employments: readonly Pick<RecordedEmployment, 'rootUscc' | 'endedOn'>[],
  day: CivilDate,
): string[] => [
  ...new Set(
    employments.filter(({ endedOn }) => endedOn !== null && day <= endedOn).map(({ rootUscc }) => rootUscc),
  ),
];
