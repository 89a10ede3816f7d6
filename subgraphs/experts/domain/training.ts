import { yearOf, type CivilDate } from '../../shared/civilDate';

/** 任前培训, once a term, by the filing authority · 岗前培训, every year, by the organiser. T五(三). */
export type TrainingKind = 'PRE_APPOINTMENT' | 'PRE_WORK';

/** A training completed (培训档案). */
export interface Training {
  readonly kind: TrainingKind;
  /** The year it counts for. */
  readonly year: number;
  readonly completedOn: CivilDate;
  /** Id of the authority or the unit that held it. */
  readonly heldBy: string;
}

/** Hours of continuing education in a year (继续教育). */
export interface ContinuingEducation {
  readonly year: number;
  readonly hours: number;
}

export type TrainingProblem = 'TRAINING_IN_FUTURE' | 'TRAINING_YEAR';

/** More hours than a year has working hours are a slip of the keyboard. */
const MOST_HOURS = 2000;

/**
 * What is wrong with a training as it would be recorded on a day. A pre-work training may be held late in the year
 * before the one it counts for; any other belongs to the year it was completed in.
 */
export function problemOfTraining(training: Training, today: CivilDate): TrainingProblem | undefined {
  if (training.completedOn > today) return 'TRAINING_IN_FUTURE';
  const held = yearOf(training.completedOn);
  const early = training.kind === 'PRE_WORK' && training.year === held + 1;
  return training.year === held || early ? undefined : 'TRAINING_YEAR';
}

/** Whether hours of continuing education are a number of hours at all. */
export const areHours = (hours: number): boolean =>
  Number.isInteger(hours) && hours >= 0 && hours <= MOST_HOURS;
