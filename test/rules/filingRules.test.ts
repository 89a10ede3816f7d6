import fc from 'fast-check';
import { addDays, dayAfter } from '../../subgraphs/shared/civilDate';
import { evaluate } from '../../subgraphs/shared/rule';
import {
  expiryWarning,
  filingRules,
  latestLastDay,
} from '../../subgraphs/committees/domain/rules/filingRules';
import { describeRules } from '../support/describeRules';
import { AS_OF, filing } from '../support/ruleFacts';

const period = (firstDay: string, lastDay: string) => filing({ asOf: firstDay, firstDay, lastDay });
const previous = { lineage: 'pool_1', ordinal: 1, lastDay: '2025-06-29' };
const renewal = (change: Parameters<typeof filing>[0]) => filing({ ordinal: 2, previous, ...change });
const work = (...days: string[]) =>
  filing({ workDays: days.map((on, index) => ({ id: `day_${index}`, kind: 'MEETING', on })) });
const superior = { leg: 'SUPERIOR', decidedOn: '2025-06-01', rosterHash: 'hash-1' } as const;
const industry = { ...superior, leg: 'INDUSTRY' } as const;
const district = { ...superior, leg: 'DISTRICT' } as const;
const autonomous = (change: Parameters<typeof filing>[0]) =>
  filing({ autonomous: true, hasSuperior: true, consents: [superior, industry], ...change });

describeRules('核准备案', filingRules, {
  'R-03': {
    allows: [['the competent authority', filing()]],
    refuses: [
      [
        'another authority',
        filing({ filedWith: 'dept-education' }),
        { competentAuthority: 'cq-reform-office' },
      ],
    ],
    leavesOpen: [['a unit outside the table before the ruling', filing({ competentAuthority: null })]],
  },
  'R-04': {
    allows: [
      ['2023-12-11 to 2026-12-10', period('2023-12-11', '2026-12-10'), { latest: '2026-12-10' }],
      ['2024-02-29 to 2027-02-28', period('2024-02-29', '2027-02-28'), { latest: '2027-02-28' }],
      ['2024-03-01 to 2027-02-28', period('2024-03-01', '2027-02-28'), { latest: '2027-02-28' }],
      ['a single day', period('2024-03-01', '2024-03-01')],
    ],
    refuses: [
      ['2023-12-11 to 2026-12-11', period('2023-12-11', '2026-12-11'), { latest: '2026-12-10' }],
      ['2024-02-29 to 2027-03-01', period('2024-02-29', '2027-03-01')],
      ['2024-03-01 to 2027-03-01', period('2024-03-01', '2027-03-01')],
      ['a last day before the first', period('2024-03-01', '2024-02-29')],
    ],
    leavesOpen: [['an approval without a last day', filing({ lastDay: null })]],
    skips: [['a draft without a period', filing({ status: 'DRAFT', firstDay: null, lastDay: null })]],
  },
  'R-05': {
    allows: [
      ['the last day itself', filing({ asOf: '2028-06-29' }), { daysLeft: 0, warning: 30 }],
      ['a renewal from the day after', renewal({}), { previousLastDay: '2025-06-29' }],
      ['a lapse before the renewal', renewal({ firstDay: '2025-09-01', lastDay: '2028-08-31' })],
    ],
    refuses: [
      ['the day after the last', filing({ asOf: '2028-06-30' }), { daysLeft: -1, warning: null }],
      ['a renewal from the last day', renewal({ firstDay: '2025-06-29' })],
      ['a renewal in another lineage', renewal({ lineage: 'pool_2' })],
      ['a renewal that is no new version', renewal({ ordinal: 1 })],
    ],
    leavesOpen: [['an approval without a last day', filing({ lastDay: null })]],
    skips: [['a draft without a period', filing({ status: 'SUBMITTED', firstDay: null, lastDay: null })]],
  },
  'R-06': {
    allows: [
      ['work on the first and the last day', work('2025-06-30', '2028-06-29'), { days: 2, outside: 0 }],
    ],
    refuses: [
      ['work the day before the first', work('2025-06-29')],
      ['a meeting that runs past the last day', work('2028-06-29', '2028-06-30'), { days: 2, outside: 1 }],
    ],
    leavesOpen: [['work without a validity', { ...work('2025-06-30'), lastDay: null }]],
    skips: [['a filing without work', filing()]],
  },
  'R-07': {
    allows: [
      ['superior and industry department', autonomous({})],
      ['superior and district office', autonomous({ consents: [superior, district] })],
      ['no superior to ask', autonomous({ hasSuperior: false, consents: [industry] }), { noSuperior: true }],
      ['a consent dated on the filing day', autonomous({ filedOn: '2025-06-01' })],
    ],
    refuses: [
      ['the superior alone', autonomous({ consents: [superior] }), { superior: true, department: false }],
      ['the industry department alone', autonomous({ consents: [industry] }), { superior: false }],
      ['a consent dated after the filing', autonomous({ filedOn: '2025-05-31' })],
      ['a consent to another roster', autonomous({ rosterHash: 'hash-2' })],
    ],
    leavesOpen: [
      ['a roster without a hash', autonomous({ rosterHash: null })],
      ['a unit of unknown superior', autonomous({ hasSuperior: null })],
    ],
    skips: [['a unit without review power of its own', filing()]],
  },
});

describe('validity', () => {
  it.each([
    [181, null],
    [180, 180],
    [91, 180],
    [90, 90],
    [31, 90],
    [30, 30],
    [0, 30],
    [-1, null],
  ])('warns with %d days left by mark %s', (left, mark) => {
    expect(expiryWarning(addDays(AS_OF, left), AS_OF)).toBe(mark);
  });

  it('never lasts more than three years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (offset) => {
        const firstDay = addDays('2000-01-01', offset);
        const lastDay = latestLastDay(firstDay);
        const outcomes = [lastDay, dayAfter(lastDay)].map(
          (day) => evaluate(filingRules, period(firstDay, day)).find(({ rule }) => rule === 'R-04')?.outcome,
        );
        expect(outcomes).toEqual(['PASS', 'FAIL']);
      }),
    );
  });
});
