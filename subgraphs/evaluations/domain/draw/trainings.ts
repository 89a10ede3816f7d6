import { addDays, type CivilDate } from '../../../shared/civilDate';
import { policy } from '../policy';
import type { PersonArchive, PersonForDraw } from './DrawFacts';

type Trainings = PersonArchive['trainings'];

/** 任前培训 of a term by the authority of the home pool; it may be held shortly before the term begins. */
export const trainedForTerm = (
  trainings: Trainings,
  { termFrom, trainers }: Pick<PersonForDraw, 'termFrom' | 'trainers'>,
  asOf: CivilDate,
): boolean =>
  trainings.some(
    ({ kind, completedOn, heldBy }) =>
      kind === 'PRE_APPOINTMENT' &&
      trainers.includes(heldBy) &&
      addDays(termFrom, -policy.TRAINED_BEFORE_TERM_DAYS.value) <= completedOn &&
      completedOn <= asOf,
  );

/** Hours of 继续教育 in a year; none on record are none. */
export const educationHours = (education: PersonArchive['continuingEducation'], year: number): number =>
  education.filter((one) => one.year === year).reduce((sum, { hours }) => sum + hours, 0);

/** 岗前培训 of a year by the organiser. */
export const trainedForYear = (
  trainings: Trainings,
  { year, organiser }: { readonly year: number; readonly organiser: string },
  asOf: CivilDate,
): boolean =>
  trainings.some(
    (one) =>
      one.kind === 'PRE_WORK' && one.year === year && one.heldBy === organiser && one.completedOn <= asOf,
  );
