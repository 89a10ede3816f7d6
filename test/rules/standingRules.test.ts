import { exclusionRules } from '../../subgraphs/committees/domain/rules/exclusionRules';
import { standingRules } from '../../subgraphs/evaluations/domain/rules/standingRules';
import { signInFindings, type SignInFacts } from '../../subgraphs/evaluations/domain/signInFindings';
import { groundsFor } from '../../subgraphs/evaluations/domain/turnedAway';
import { isBroken } from '../../subgraphs/shared/rule';
import { describeRules } from '../support/describeRules';
import { archive, person, TRAINER } from '../support/drawFacts';

const DAY = '2026-03-10';
const standing = (change: Parameters<typeof archive>[0] | null = {}) => ({
  asOf: DAY,
  archive: change === null ? null : archive(change),
});
const under = (
  category: 'DISCIPLINE' | 'ADMINISTRATIVE' | 'INVESTIGATION',
  start: string,
  end: string | null,
) => standing({ sanctions: [{ category, start, end }] });
const ruled = (effect: 'EXCLUDE' | 'WARN', until: string | null, ruledOn = '2025-06-01') =>
  standing({ creditRecords: [{ effect, clause: 'R-66', ruledOn, until }] });

describeRules('签到', standingRules, {
  'R-30': {
    allows: [
      ['the day after the last of a sanction', under('DISCIPLINE', '2025-01-01', '2026-03-09')],
      ['a sanction of another kind', under('ADMINISTRATIVE', '2025-01-01', null)],
    ],
    refuses: [['its last day', under('DISCIPLINE', '2025-01-01', DAY)]],
    leavesOpen: [['somebody unknown', standing(null)]],
  },
  'R-31': {
    allows: [['the day before the first', under('ADMINISTRATIVE', '2026-03-11', null)]],
    refuses: [['its first day', under('ADMINISTRATIVE', DAY, null)]],
    leavesOpen: [['somebody unknown', standing(null)]],
  },
  'R-32': {
    allows: [['an investigation that is over', under('INVESTIGATION', '2025-01-01', '2025-12-31')]],
    refuses: [['one whose end is not known', under('INVESTIGATION', '2025-01-01', null)]],
    leavesOpen: [['somebody unknown', standing(null)]],
  },
  'R-33': {
    allows: [['somebody checked on the day', standing(), { asOf: DAY }]],
    refuses: [['somebody unknown', standing(null)]],
  },
  'R-34': {
    allows: [
      ['a warning', ruled('WARN', null)],
      ['a disqualification up to yesterday', ruled('EXCLUDE', '2026-03-09')],
    ],
    refuses: [
      ['one up to today', ruled('EXCLUDE', DAY)],
      ['one of today that is open', ruled('EXCLUDE', null, DAY)],
    ],
    leavesOpen: [['somebody unknown', standing(null)]],
  },
});

describe('the rules of standing', () => {
  it('are cited as those of an admission', () => {
    for (const [id, { clause, severity, requires }] of Object.entries(standingRules))
      expect(exclusionRules[id as keyof typeof standingRules]).toMatchObject({ clause, severity, requires });
  });
});

const preWork = (change: object = {}) => ({
  kind: 'PRE_WORK' as const,
  year: 2026,
  completedOn: '2026-03-01',
  heldBy: 'unit_a',
  ...change,
});
const preTerm = { kind: 'PRE_APPOINTMENT' as const, year: 2025, completedOn: '2025-02-01', heldBy: TRAINER };
const facts = (
  change: Partial<SignInFacts> = {},
  trainings: object[] = [preTerm, preWork()],
): SignInFacts => ({
  asOf: DAY,
  seatId: 'seat_a',
  year: 2026,
  organisingUnitId: 'unit_a',
  person: person('expert_a', { archive: { trainings: trainings as never } }),
  pledge: { signedAt: '2026-03-09T00:00:00.000Z', textHash: 'f'.repeat(64) },
  ...change,
});
const broken = (of: SignInFacts) =>
  signInFindings(of)
    .filter(isBroken)
    .map(({ rule }) => rule);

describe('the gates of a sign-in', () => {
  it('are all judged, in order, and let somebody trained and pledged in', () => {
    expect(signInFindings(facts()).map(({ rule }) => rule)).toEqual([
      'R-30',
      'R-31',
      'R-32',
      'R-33',
      'R-34',
      'R-58',
      'R-59',
      'R-60',
      'R-64',
    ]);
    expect(broken(facts())).toEqual([]);
  });

  it.each([
    ['a training of last year', preWork({ year: 2025 })],
    ['one by another unit', preWork({ heldBy: 'unit_b' })],
    ['one that is still to come', preWork({ completedOn: '2026-03-11' })],
  ])('refuse %s (R-59, R-60)', (_, training) => {
    expect(broken(facts({}, [preTerm, training]))).toEqual(['R-59', 'R-60']);
  });

  it('take a training held on the day itself', () => {
    expect(broken(facts({}, [preTerm, preWork({ completedOn: DAY })]))).toEqual([]);
  });

  it('refuse who lacks the training of the term (R-58), and the pledge (R-64)', () => {
    expect(broken(facts({}, [preWork()]))).toEqual(['R-58', 'R-60']);
    expect(broken(facts({ pledge: null }))).toEqual(['R-64']);
  });

  it('refuse who left the pool: nothing can be judged of that person', () => {
    expect(broken(facts({ person: null }))).toEqual([
      'R-30',
      'R-31',
      'R-32',
      'R-33',
      'R-34',
      'R-58',
      'R-59',
      'R-60',
    ]);
  });
});

describe('grounds to turn somebody away', () => {
  const untrained = signInFindings(facts({}, [preTerm]));
  const unpledged = signInFindings(facts({ pledge: null }));

  it.each([
    ['UNTRAINED', untrained, true],
    ['UNTRAINED', unpledged, false],
    ['PLEDGE_REFUSED', unpledged, true],
    ['PLEDGE_REFUSED', untrained, false],
    ['INELIGIBLE', untrained, false],
    ['INELIGIBLE', signInFindings(facts({ person: null })), true],
    ['ABSENT', signInFindings(facts()), true],
  ] as const)('%s', (reason, findings, wanted) => {
    expect(groundsFor(reason, findings)).toBe(wanted);
  });
});
