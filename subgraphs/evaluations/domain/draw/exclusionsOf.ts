import type { CivilDate } from '../../../shared/civilDate';
import type { DrawConditions } from './DrawConditions';
import type { DrawFacts, PersonArchive, PersonForDraw } from './DrawFacts';
import { groupAt } from './groupAt';
import { inConflictByUnit } from './inConflictByUnit';
import { isWaived } from './isWaived';
import { trainedForTerm } from './trainings';

/** What the tests share, worked out once for all people. */
export interface ExclusionContext {
  readonly facts: DrawFacts;
  readonly conditions: Pick<DrawConditions, 'unitConflicts' | 'guestGroups'>;
  readonly lastMeetingDay: CivilDate;
  readonly thirdYears: ReadonlySet<string>;
  readonly applicantRoots: ReadonlySet<string>;
}

type Test = (person: PersonForDraw, context: ExclusionContext) => boolean;

/** A test of what the archive knows; somebody unknown is excluded by R-33 and by nothing else of it. */
const archived =
  (test: (archive: PersonArchive, person: PersonForDraw, context: ExclusionContext) => boolean): Test =>
  (person, context) =>
    person.archive !== null && test(person.archive, person, context);

const underSanction = (category: PersonArchive['sanctions'][number]['category']): Test =>
  archived(({ sanctions }, _, { facts: { asOf } }) =>
    sanctions.some(
      (one) => one.category === category && one.start <= asOf && (one.end === null || asOf <= one.end),
    ),
  );

const disqualified = (matches: (clause: string) => boolean): Test =>
  archived(({ creditRecords }, _, { facts: { asOf } }) =>
    creditRecords.some(
      ({ effect, clause, ruledOn, until }) =>
        effect === 'EXCLUDE' && ruledOn <= asOf && (until === null || asOf <= until) && matches(clause),
    ),
  );

const ofApplicantsUnit: Test = (person, { facts, conditions, applicantRoots }) =>
  conditions.unitConflicts === 'EXCLUDED' && inConflictByUnit(person, facts, applicantRoots);

const untrained = archived(
  ({ trainings }, person, { facts: { asOf } }) => !trainedForTerm(trainings, person, asOf),
);

/** Why somebody of the pool is no candidate, rule by rule, in the order of the answer. */
const tests = {
  'R-06': ({ termTo }, { lastMeetingDay }) => termTo < lastMeetingDay,
  'R-30': underSanction('DISCIPLINE'),
  'R-31': underSanction('ADMINISTRATIVE'),
  'R-32': underSanction('INVESTIGATION'),
  'R-33': ({ archive }) => archive === null,
  'R-34': disqualified(() => true),
  'R-51': ofApplicantsUnit,
  'R-55': ({ maySit }) => !maySit,
  'R-57': ({ id, memberId }, { facts, thirdYears }) =>
    thirdYears.has(id) && !isWaived(facts, 'R-57', memberId),
  'R-58': untrained,
  'R-65': disqualified((clause) => clause.includes('R-65')),
  'R-66': disqualified((clause) => clause.includes('R-66')),
  'R-72': (person, { facts, conditions }) =>
    facts.groups.length > 0 && groupAt(person, facts, conditions) === undefined,
} as const satisfies Readonly<Record<string, Test>>;

/** A rule that can keep somebody of the pool out of a draw. */
export type ExclusionRule = keyof typeof tests;
export const exclusionRuleIds = Object.keys(tests) as readonly ExclusionRule[];

/** Every rule that keeps a person out of a draw; empty for a candidate. */
export const exclusionsOf = (person: PersonForDraw, context: ExclusionContext): ExclusionRule[] =>
  exclusionRuleIds.filter((rule) => tests[rule](person, context));
