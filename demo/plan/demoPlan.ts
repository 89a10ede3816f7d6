import { isHighLevel } from '../../subgraphs/committees/domain/CompetenceInput';
import type { CommitteePlan, LineagePlan, NextFiling } from './CommitteePlan';
import { cornerPlans } from './cornerPlans';
import { departmentPlans } from './departmentPlans';
import { districtPlans } from './districtPlans';
import { quirks, type Quirk } from './quirks';

/** Days to the last day of the filing in force, dealt out in turn: most far off, some near each warning, some over. */
const DAYS_LEFT = [
  500, 820, 340, 640, 75, 950, 260, 560, 150, 900, 420, 20, 700, -45, 300, 610, 120, 860, 240, 8,
];

/** Re-filings under way before the end of a filing, by the days it has left. */
const NEXT_BY_DAYS_LEFT: Readonly<Record<number, NextFiling>> = {
  75: 'SUBMITTED',
  20: 'DRAFT',
  8: 'SUBMITTED',
};

type Test = (plan: CommitteePlan) => boolean;

const all =
  (...tests: readonly Test[]): Test =>
  (plan) =>
    tests.every((test) => test(plan));
const level =
  (...levels: readonly CommitteePlan['level'][]): Test =>
  (plan) =>
    levels.includes(plan.level);
const high: Test = (plan) => isHighLevel(plan.level);
const kind =
  (one: CommitteePlan['unit']['kind']): Test =>
  ({ unit }) =>
    unit.kind === one;
const of =
  (districtId: string): Test =>
  ({ unit }) =>
    unit.districtId === districtId;
const audience =
  (one: CommitteePlan['audience']): Test =>
  (plan) =>
    plan.audience === one;
const small: Test = ({ groups, seats }) => groups === 0 && seats <= 15;
const ofDepartment =
  (id: string): Test =>
  ({ unit }) =>
    unit.kind !== 'DISTRICT' && unit.industryDepartmentId === id;
/** 江北 and 渝北 have ended: nothing new is filed there. */
const ended = ['district-500105', 'district-500112'];
const standing: Test = ({ unit }) => !ended.includes(unit.districtId ?? '');

/** Who gets which quirk: a committee that fits and has none. */
const quirkPlaces: readonly (readonly [quirk: Quirk, fits: Test])[] = [
  ['NOT_ATTESTED', of('district-500103')],
  ['RETIRED_ENTRANT', all(ofDepartment('dept-education'), level('INTERMEDIATE', 'JUNIOR'))],
  ['FEW_SENIOR', all(level('ASSOCIATE'), kind('MUNICIPAL_DEPARTMENT'))],
  ['LOW_TITLE', all(level('ASSOCIATE'), kind('MUNICIPAL_DEPARTMENT'))],
  ['THIRD_LEADER', all(high, kind('MUNICIPAL_DEPARTMENT'))],
  ['PUBLIC_MAJORITY', all(audience('NON_PUBLIC_UNITS'), level('INTERMEDIATE'))],
  ['ALL_PUBLIC', all(audience('SOCIETY'), level('INTERMEDIATE', 'JUNIOR'))],
  ['OWN_STAFF_ONLY', all(kind('AUTONOMOUS'), level('INTERMEDIATE'))],
  ['SIZE_WAIVED', all(small, kind('MUNICIPAL_UNIT'))],
  ['SEATS_AGREED', all(small, of('district-500101'))],
  ['SEATS_RAISED', all(small, kind('DISTRICT'))],
  ['SEATS_EVEN', all(small, kind('DISTRICT'))],
  ['SEATS_BELOW_FLOOR', all(small, kind('DISTRICT'))],
  ['FLAGGED_LARGE', all(small, kind('MUNICIPAL_UNIT'))],
  ['UNDER_DISCIPLINE', all(kind('DISTRICT'), level('INTERMEDIATE'))],
  ['UNDER_SANCTION', all(high, kind('MUNICIPAL_DEPARTMENT'))],
  ['UNDER_INVESTIGATION', kind('MUNICIPAL_UNIT')],
  ['NO_FRONTLINE', kind('MUNICIPAL_UNIT')],
  ['NOBODY_FROM_ELSEWHERE', kind('DISTRICT')],
  ['TOO_FEW', all(kind('DISTRICT'), small)],
  ['FEW_RECOMMENDED', all(kind('DISTRICT'), small)],
  ['NO_SOCIAL', kind('DISTRICT')],
  ['EARLY_DESIGNATION', kind('MUNICIPAL_UNIT')],
  ['ROUTE_SKIPPED', kind('DISTRICT')],
  ['LOW_TITLE', level('JUNIOR')],
  ['LOW_TITLE', all(level('SENIOR', 'SENIOR_COMBINED'), kind('MUNICIPAL_DEPARTMENT'))],
  ['FEW_ASSOCIATE', all(level('INTERMEDIATE'), kind('DISTRICT'))],
  ['RECENT_SENIOR', all(level('ASSOCIATE'), kind('MUNICIPAL_DEPARTMENT'))],
  ['RECENT_ASSOCIATE', all(level('INTERMEDIATE'), kind('MUNICIPAL_UNIT'))],
  ['OTHER_SERIES', all(level('INTERMEDIATE'), kind('DISTRICT'))],
];

/** First filings with nothing wrong, by where they stand. */
const firstFilings: readonly (readonly [next: NextFiling, fits: Test])[] = [
  ['SUBMITTED', kind('DISTRICT')],
  ['SUBMITTED', all(high, kind('MUNICIPAL_DEPARTMENT'))],
  ['DRAFT', kind('DISTRICT')],
  ['RETURNED', kind('MUNICIPAL_UNIT')],
  ['WITHDRAWN', kind('DISTRICT')],
  ['CONSENTING', kind('AUTONOMOUS')],
  ['SUBMITTED', kind('AUTONOMOUS')],
];

/** Of quirks that wait in a submission every fourth is still a draft, and one was returned. */
const STANDS: readonly NextFiling[] = ['SUBMITTED', 'SUBMITTED', 'DRAFT', 'SUBMITTED', 'RETURNED'];
const MEETS_NOW_EVERY = 11;
const SPREAD = 17;

/** Every committee of the demo data: all rows of T一(二), what is wrong where, and where each filing stands. */
export function demoPlan(): CommitteePlan[] {
  const plans = [...districtPlans(), ...departmentPlans(), ...cornerPlans()];
  const claimed = new Map<number, Partial<CommitteePlan>>();
  /** Looks from another place each time, so that no part of the list gets all. */
  const claim = (fits: Test, change: Partial<CommitteePlan>) => {
    const start = claimed.size * SPREAD;
    const places = plans.map((_, place) => (place + start) % plans.length);
    const place = places.find((one) => {
      const plan = plans[one];
      return plan && !claimed.has(one) && standing(plan) && !isLarge(plan) && fits(plan);
    });
    if (place === undefined) throw new RangeError(`no committee is left for ${JSON.stringify(change)}`);
    claimed.set(place, change);
  };
  quirkPlaces.forEach(([quirk, fits], turn) => {
    const next = STANDS[turn % STANDS.length] ?? 'SUBMITTED';
    const lineage: LineagePlan =
      quirks[quirk].since === 'APPROVAL'
        ? { daysLeft: 400 + 40 * turn - 600 * Math.floor(turn / 15), young: turn % 5 === 4 }
        : { daysLeft: null, next };
    claim(fits, { quirk, lineage, ...(quirk === 'THIRD_LEADER' && { leader: false }) });
  });
  for (const [next, fits] of firstFilings) claim(fits, { lineage: { daysLeft: null, next } });
  return plans.map((plan, place) => ({ ...plan, ...ordinary(place), ...claimed.get(place) }));
}

const isLarge = ({ groups, expectedApplicants }: CommitteePlan) => groups >= 5 || expectedApplicants >= 200;

/** Where the filings of a committee without quirks stand. */
function ordinary(place: number): Pick<CommitteePlan, 'lineage' | 'meetsNow' | 'openToApplications'> {
  const daysLeft = DAYS_LEFT[place % DAYS_LEFT.length] ?? 500;
  const next = NEXT_BY_DAYS_LEFT[daysLeft];
  return {
    lineage: { daysLeft, ...(next && { next }) },
    meetsNow: daysLeft === 500 && place % MEETS_NOW_EVERY < 4,
    openToApplications: place % 6 !== 5,
  };
}
