import { filingRules } from '../../subgraphs/committees/domain/rules/filingRules';
import { sessionRules } from '../../subgraphs/evaluations/domain/rules/sessionRules';
import { describeRules } from '../support/describeRules';

const filing = { firstDay: '2025-01-01', lastDay: '2027-12-31' };
const session = (days: readonly ('DRAW' | 'MEETING' | 'VOTE')[], ...dates: string[]) => ({
  asOf: '2025-06-30',
  filing,
  days: dates.map((on, index) => ({ kind: days[index] ?? ('MEETING' as const), on })),
});

describeRules('评审会议', sessionRules, {
  'R-06': {
    allows: [
      [
        'the first and the last day',
        session(['DRAW', 'MEETING'], '2025-01-01', '2027-12-31'),
        { days: 2, outside: 0 },
      ],
    ],
    refuses: [
      ['a draw the day before the first', session(['DRAW'], '2024-12-31')],
      [
        'a second meeting day past the last',
        session([], '2027-12-31', '2028-01-01'),
        { days: 2, outside: 1 },
      ],
      ['a vote past the last day', session(['MEETING', 'VOTE'], '2027-12-31', '2028-01-01')],
      ['a pool without a filing in force', { ...session([], '2025-07-01'), filing: null }],
    ],
    skips: [['a session without days', session([])]],
  },
});

describe('R-06', () => {
  it('reads the same in both subgraphs', () => {
    const { clause, severity, requires } = filingRules['R-06'];
    expect(sessionRules['R-06']).toMatchObject({ clause, severity, requires });
  });
});
