import fc from 'fast-check';
import { candidatesOf } from '../../../subgraphs/evaluations/domain/draw/candidatesOf';
import { defaultConditions } from '../../../subgraphs/evaluations/domain/draw/DrawConditions';
import type { DrawFacts } from '../../../subgraphs/evaluations/domain/draw/DrawFacts';
import { exclusionRuleIds } from '../../../subgraphs/evaluations/domain/draw/exclusionsOf';
import { attendedIn, drawFacts, HOUSE, person, TRAINER } from '../../support/drawFacts';

type PersonChange = NonNullable<Parameters<typeof person>[1]>;
type FactsChange = Parameters<typeof drawFacts>[0];

/** The rules that keep the one member `e001` out. */
const rulesOf = (
  change: PersonChange,
  facts: FactsChange = {},
  conditions: Partial<ReturnType<typeof defaultConditions>> = {},
): readonly string[] => {
  const all = drawFacts({ people: [person('e001', change)], ...facts });
  const { candidates, excluded } = candidatesOf(all, { ...defaultConditions(all), ...conditions });
  expect(candidates.length + excluded.length).toBe(1);
  return excluded[0]?.rules ?? [];
};
const sanction = (category: 'DISCIPLINE' | 'ADMINISTRATIVE' | 'INVESTIGATION', end: string | null) => ({
  archive: { sanctions: [{ category, start: '2025-06-01', end }] },
});
const ruling = (clause: string, until: string | null = null, effect: 'EXCLUDE' | 'WARN' = 'EXCLUDE') => ({
  archive: { creditRecords: [{ effect, clause, ruledOn: '2025-06-01', until }] },
});
const training = (completedOn: string, heldBy = TRAINER) => ({
  archive: { trainings: [{ kind: 'PRE_APPOINTMENT' as const, year: 2025, completedOn, heldBy }] },
});
const twoYears = { attended: [...attendedIn(2025, 1), ...attendedIn(2024, 1)], sessionYears: [2025, 2024] };
const waiver = (change: object = {}) => ({
  ...twoYears,
  waivers: [
    { rule: 'R-57', acceptedOn: '2026-01-01', expiresOn: '2026-12-31', subjects: ['m_e001'], ...change },
  ],
});
const groups = [
  { id: 'g1', seats: 3 },
  { id: 'g2', seats: 2 },
];
const applicants = (...applicantRoots: string[]) => ({ applicantRoots });

describe('a member of the pool is a candidate', () => {
  it.each<[string, PersonChange, FactsChange?]>([
    ['with nothing against', {}],
    ['on the last day of the term', { termTo: '2026-03-21' }],
    ['the day after a sanction', sanction('DISCIPLINE', '2026-03-01')],
    ['the day after a disqualification', ruling('T二(六)4', '2026-03-01')],
    ['with a warning', ruling('T五(五)', null, 'WARN')],
    ['trained 90 days before the term', training('2024-10-03')],
    ['trained today', training('2026-03-02')],
    ['in a second year', {}, { attended: attendedIn(2025, 1), sessionYears: [2025] }],
    [
      'after a year of rest',
      {},
      { attended: [...attendedIn(2025, 1), ...attendedIn(2023, 1)], sessionYears: [2025, 2024, 2023] },
    ],
    [
      'after a year without a session',
      {},
      { attended: [...attendedIn(2024, 1), ...attendedIn(2023, 1)], sessionYears: [2024, 2023] },
    ],
    ['with a third year waived', {}, waiver()],
    ['while applicants are not registered', {}, { applicantRoots: null }],
    ['of a unit without applicants', {}, applicants('other')],
    ['in a group of the committee', { group: 'g2' }, { groups }],
  ])('%s', (...[, change, facts]) => {
    expect(rulesOf(change, facts)).toEqual([]);
  });

  it('whose unit has applicants, when the organiser leaves that to the vote', () => {
    const facts = applicants('91350100M000100Y43');
    expect(rulesOf({}, facts, { unitConflicts: 'RECUSED_AT_VOTE' })).toEqual([]);
  });

  it('of the own unit of an autonomous committee', () => {
    const own = { archive: { rootUscc: HOUSE } };
    expect(rulesOf(own, { ...applicants(HOUSE), committee: { autonomous: true } })).toEqual([]);
    expect(rulesOf(own, { ...applicants(HOUSE), committee: { autonomous: false } })).toEqual(['R-51']);
  });

  it('as a guest whose agreement has a group', () => {
    const guest = { sharingId: 'sharing_1', group: 'g9' };
    const placed = { guestGroups: [{ sharingId: 'sharing_1', group: 'g1' }] };
    expect(rulesOf(guest, { groups }, placed)).toEqual([]);
    expect(rulesOf(guest, { groups })).toEqual(['R-72']);
  });
});

describe('a member of the pool is excluded', () => {
  it.each<[string, string[], PersonChange, FactsChange?]>([
    ['by a term that ends between the meeting days', ['R-06'], { termTo: '2026-03-20' }],
    ['on the last day of a sanction', ['R-30'], sanction('DISCIPLINE', '2026-03-02')],
    ['by a 政务处分 without an end', ['R-31'], sanction('ADMINISTRATIVE', null)],
    ['while under investigation', ['R-32'], sanction('INVESTIGATION', null)],
    ['unknown to the archive', ['R-33'], { archive: null }],
    ['on the last day of a disqualification', ['R-34'], ruling('T二(六)4', '2026-03-02')],
    ['after two unjustified refusals', ['R-34', 'R-65'], ruling('T五(五) R-65')],
    ['after a leak', ['R-34', 'R-66'], ruling('T五(五) R-66')],
    ['by a unit that has applicants', ['R-51'], {}, applicants('91350100M000100Y43')],
    ['by a unit left lately', ['R-51'], { archive: { formerRootUsccs: ['left'] } }, applicants('left')],
    ['below the level as a guest', ['R-55'], { sharingId: 'sharing_1', maySit: false }],
    ['in a third year', ['R-57'], {}, twoYears],
    ['by a waiver of somebody else', ['R-57'], {}, waiver({ subjects: ['m_e002'] })],
    ['by a waiver of the pool', ['R-57'], {}, waiver({ subjects: undefined })],
    ['by a waiver that ended yesterday', ['R-57'], {}, waiver({ expiresOn: '2026-03-01' })],
    ['untrained', ['R-58'], { archive: { trainings: [] } }],
    ['trained 91 days before the term', ['R-58'], training('2024-10-02')],
    ['trained by another authority', ['R-58'], training('2025-02-01', 'dept-education')],
    [
      'with the pre-work training alone',
      ['R-58'],
      {
        archive: {
          trainings: [{ kind: 'PRE_WORK', year: 2026, completedOn: '2026-02-01', heldBy: TRAINER }],
        },
      },
    ],
    ['in no group of the committee', ['R-72'], { group: 'g3' }, { groups }],
    [
      'by every rule that says so',
      ['R-06', 'R-30', 'R-58'],
      {
        termTo: '2026-03-19',
        archive: {
          trainings: [],
          sanctions: [{ category: 'DISCIPLINE', start: '2025-06-01', end: null }],
        },
      },
    ],
  ])('%s: %j', (...[, rules, change, facts]) => {
    expect(rulesOf(change, facts)).toEqual(rules);
  });
});

/** People with any of the facts above, and any history. */
const arbitraryFacts: fc.Arbitrary<DrawFacts> = fc
  .array(
    fc.record({
      late: fc.boolean(),
      known: fc.boolean(),
      sanctioned: fc.boolean(),
      ruled: fc.constantFrom(null, 'T二(六)4', 'T五(五) R-65', 'T五(五) R-66'),
      trained: fc.boolean(),
      conflicted: fc.boolean(),
      guest: fc.boolean(),
      maySit: fc.boolean(),
      group: fc.constantFrom(null, 'g1', 'g9'),
      years: fc.subarray([2024, 2025]),
    }),
    { maxLength: 30 },
  )
  .map((all) => {
    const named = all.map((one, at) => ({ ...one, id: `e${String(at).padStart(3, '0')}` }));
    return drawFacts({
      groups,
      people: named.map(({ id, late, known, sanctioned, ruled, trained, conflicted, guest, maySit, group }) =>
        person(id, {
          group,
          sharingId: guest ? 'sharing_1' : null,
          maySit: maySit || !guest,
          termTo: late ? '2026-03-20' : '2027-12-31',
          archive: known
            ? {
                rootUscc: conflicted ? 'applicants' : 'nobody',
                ...(!trained && { trainings: [] }),
                ...(sanctioned && {
                  sanctions: [{ category: 'INVESTIGATION' as const, start: '2026-01-01', end: null }],
                }),
                ...(ruled && {
                  creditRecords: [
                    { effect: 'EXCLUDE' as const, clause: ruled, ruledOn: '2026-01-01', until: null },
                  ],
                }),
              }
            : null,
        }),
      ),
      attended: named.flatMap(({ id, years }) => years.map((year) => ({ expertId: id, year }))),
      sessionYears: [2025, 2024],
      applicantRoots: ['applicants'],
    });
  });

describe('everybody in the pool', () => {
  it('is a candidate, or excluded by a rule at least', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const { candidates, excluded } = candidatesOf(facts, defaultConditions(facts));
        const ids = [...candidates, ...excluded.map((one) => one.person)].map(({ id }) => id);
        expect(ids.sort()).toEqual(facts.people.map(({ id }) => id));
        for (const { rules } of excluded) {
          expect(rules.length).toBeGreaterThan(0);
          expect(exclusionRuleIds).toEqual(expect.arrayContaining([...rules]));
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
