import type { RecordOf } from './RecordOf';
import type { ContinuingEducation, Training } from './training';

/** A training completed, in the training archive. */
export interface RecordedTraining extends RecordOf, Training {}

/** The hours of a year, in the training archive. */
export interface RecordedEducation extends RecordOf, ContinuingEducation {}
