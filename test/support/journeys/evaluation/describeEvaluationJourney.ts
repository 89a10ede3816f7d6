import type { Stage } from '../Stage';
import { beginEvaluationJourney, type EvaluationJourney } from './beginEvaluationJourney';
import { describeCeremony } from './describeCeremony';
import { describeCommendation } from './describeCommendation';
import { describeConduct } from './describeConduct';
import { describeEndOfTerm } from './describeEndOfTerm';
import { describeMeeting } from './describeMeeting';
import { describeNotices } from './describeNotices';
import { describeOpening } from './describeOpening';
import { describeReadiness } from './describeReadiness';
import { describeRecord } from './describeRecord';
import { describeYears } from './describeYears';

/**
 * The whole journey of a committee's sessions: readiness → ceremony → notices → sign-in → votes → record → conduct →
 * the years after → the end of the term, with what every role sees on the way. The same on any stage.
 */
export function describeEvaluationJourney(
  open: () => Promise<Stage>,
  { patience }: { patience: number },
): void {
  let at: EvaluationJourney;
  const journey = () => at;
  beforeAll(async () => {
    at = await beginEvaluationJourney(await open());
  }, 300_000);
  afterAll(() => at.stage.close(), 60_000);
  jest.setTimeout(patience);

  describeReadiness(journey);
  describeCeremony(journey);
  describeNotices(journey);
  describeOpening(journey);
  describeMeeting(journey);
  describeRecord(journey);
  describeConduct(journey);
  describeYears(journey);
  describeEndOfTerm(journey);
  describeCommendation(journey);
}
