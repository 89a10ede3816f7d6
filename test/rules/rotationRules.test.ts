import { rotationRules, type RotationFacts } from '../../subgraphs/evaluations/domain/rules/rotationRules';
import { requireWaivable } from '../../subgraphs/committees/domain/waiverRules';
import { evaluate } from '../../subgraphs/shared/rule';
import { describeRules } from '../support/describeRules';

/** A panel of k, of whom some attended last year; m attended. */
const rotated = (m: number, kept: number, k = m): RotationFacts => ({
  asOf: '2026-03-02',
  seats: k,
  attendees: m,
  yearsSinceLast: m > 0 ? 1 : null,
  panel: Array.from({ length: k }, (_, at) => ({
    id: `m_${at}`,
    lastYear: at < kept,
    thirdYear: false,
  })),
});
const thirdYears = (count: number): RotationFacts => ({
  ...rotated(0, 0, 7),
  panel: rotated(0, 0, 7).panel.map((member, at) => ({ ...member, thirdYear: at < count })),
});

describeRules('专家轮换', rotationRules, {
  'R-56': {
    allows: [
      ['4 kept of 7', rotated(7, 4), { 'leaving.actual': 3, 'leaving.required': 3, yearsSinceLast: 1 }],
      ['7 kept of 11', rotated(11, 7), { 'leaving.actual': 4, 'leaving.required': 4 }],
      ['10 kept of 15', rotated(15, 10), { 'leaving.actual': 5, 'leaving.required': 5 }],
      ['16 kept of 25', rotated(25, 16), { 'leaving.actual': 9, 'entering.actual': 9 }],
      ['20 kept of 31', rotated(31, 20), { 'leaving.actual': 11, 'leaving.required': 11 }],
      ['a smaller panel, all of it new', rotated(31, 0, 7), { 'entering.actual': 7, 'entering.required': 7 }],
      ['a single attendee who leaves', rotated(1, 0, 25), { 'leaving.actual': 1 }],
    ],
    refuses: [
      ['5 kept of 7', rotated(7, 5), { 'leaving.actual': 2 }],
      ['8 kept of 11', rotated(11, 8), { 'leaving.actual': 3 }],
      ['11 kept of 15', rotated(15, 11), { 'leaving.actual': 4 }],
      ['17 kept of 25', rotated(25, 17), { 'leaving.actual': 8 }],
      ['21 kept of 31', rotated(31, 21), { 'leaving.actual': 10 }],
      [
        'a smaller panel with one of last year: enough leave, too few are new',
        rotated(31, 1, 7),
        { 'leaving.actual': 30, 'entering.actual': 6 },
      ],
      [
        'a larger panel that keeps everybody: enough are new, nobody leaves',
        rotated(7, 7, 25),
        { 'leaving.actual': 0, 'entering.actual': 18 },
      ],
    ],
    skips: [['a committee that did not meet last year', rotated(0, 0, 25)]],
  },
  'R-57': {
    allows: [['a panel without a third year', thirdYears(0)]],
    refuses: [['one third year', thirdYears(1), { failing: 1 }]],
    skips: [['a session without a panel', { ...thirdYears(0), panel: [] }]],
  },
});

describe('R-57', () => {
  const waiver = (...subjects: string[]) => [
    { rule: 'R-57', acceptedOn: '2026-01-01', expiresOn: '2026-12-31', subjects },
  ];
  const outcome = (facts: RotationFacts, subjects: readonly string[]) =>
    evaluate(rotationRules, facts, waiver(...subjects)).find(({ rule }) => rule === 'R-57')?.outcome;

  it('is waived person by person', () => {
    expect(outcome(thirdYears(1), ['m_0'])).toBe('WAIVED');
    expect(outcome(thirdYears(2), ['m_0'])).toBe('FAIL');
    expect(outcome(thirdYears(2), ['m_0', 'm_1'])).toBe('WAIVED');
  });

  it('is in principle here and waivable where waivers are asked for', () => {
    expect(rotationRules['R-57'].severity).toBe('IN_PRINCIPLE');
    expect(() => requireWaivable('R-57', 'm_0')).not.toThrow();
  });
});
