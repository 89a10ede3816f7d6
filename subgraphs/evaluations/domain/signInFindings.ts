import type { CivilDate } from '../../shared/civilDate';
import { evaluate, type RuleFinding } from '../../shared/rule';
import type { PersonForDraw } from './draw/DrawFacts';
import { trainedForTerm, trainedForYear } from './draw/trainings';
import { creditRules } from './rules/creditRules';
import { standingRules } from './rules/standingRules';
import { trainingRules } from './rules/trainingRules';

/** Everything a sign-in rests on, as of a day; stored with it. */
export interface SignInFacts {
  readonly asOf: CivilDate;
  readonly seatId: string;
  /** 评审年度 of the session. */
  readonly year: number;
  readonly organisingUnitId: string;
  /** Null for somebody who is no longer in term in the committee's pool, or in one shared with it. */
  readonly person: PersonForDraw | null;
  /** The pledge for this session; the instant as ISO text. */
  readonly pledge: { readonly signedAt: string; readonly textHash: string } | null;
}

const AT_SIGN_IN = ['R-58', 'R-59', 'R-60', 'R-64'];

/**
 * Every rule that gates a sign-in, in order: anew, R-58 to. Whoever left the pool has no
 * trainings that count: their rules cannot be judged, and that is in the way as well.
 */
export function signInFindings(facts: SignInFacts): RuleFinding[] {
  const { asOf, seatId, year, organisingUnitId, person, pledge } = facts;
  const archive = person?.archive ?? null;
  const people = [
    {
      id: seatId,
      beforeTerm: person && archive ? trainedForTerm(archive.trainings, person, asOf) : null,
      beforeWork: archive && trainedForYear(archive.trainings, { year, organiser: organisingUnitId }, asOf),
      signedIn: true,
      hours: null,
    },
  ];
  const seats = [
    {
      id: seatId,
      pledgedAt: pledge?.signedAt ?? null,
      textHash: pledge?.textHash ?? null,
      firstMaterialAt: null,
    },
  ];
  return [
    ...evaluate(standingRules, { asOf, archive }),
    ...evaluate(trainingRules, { asOf, people }),
    ...evaluate(creditRules, { asOf, seats, appointments: [] }),
  ].filter(({ rule }) => rule in standingRules || AT_SIGN_IN.includes(rule));
}
