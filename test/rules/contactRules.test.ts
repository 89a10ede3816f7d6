import { lastDayToReport } from '../../subgraphs/experts/domain/contactChange';
import { contactFacts, contactRules } from '../../subgraphs/experts/domain/rules/contactRules';
import { workCalendar } from '../../subgraphs/shared/workCalendar';
import { describeRules } from '../support/describeRules';

const { nextWorkday } = workCalendar;
const change = (changedOn: string, reportedOn: string | null, asOf = '2026-12-01') =>
  contactFacts({ changedOn, reportedOn }, asOf, nextWorkday);

describeRules('信息变更', contactRules, {
  'R-50': {
    allows: [
      ['a report on the tenth day', change('2026-06-01', '2026-06-11'), { lastDay: '2026-06-11' }],
      ['a report on the day of the change', change('2026-06-01', '2026-06-01')],
      [
        'the first working day after National Day',
        change('2026-09-25', '2026-10-08'),
        { lastDay: '2026-10-08' },
      ],
    ],
    refuses: [
      ['a report on the eleventh day', change('2026-06-01', '2026-06-12'), { lastDay: '2026-06-11' }],
      ['the second working day after National Day', change('2026-09-25', '2026-10-09')],
      ['a change not told by its last day', change('2026-06-01', null, '2026-06-12')],
    ],
    leavesOpen: [
      ['a year without a holiday table', change('2031-06-01', '2031-06-02'), { missing: 'holidays' }],
      ['a last day that falls in such a year', change('2030-12-25', '2031-02-01')],
    ],
    skips: [['a change not told yet and not due', change('2026-06-01', null, '2026-06-11')]],
  },
});

describe('the last day to report a change', () => {
  test.each([
    ['2026-06-01', '2026-06-11', 'a Thursday'],
    ['2026-06-03', '2026-06-15', 'a Saturday, rolled to Monday'],
    ['2026-09-10', '2026-09-20', 'a Sunday that is worked'],
    ['2026-09-25', '2026-10-08', 'in the National Day holiday'],
    ['2024-02-19', '2024-02-29', 'a leap day'],
  ])('after %s is %s, %s', (changedOn, lastDay) => {
    expect(lastDayToReport(changedOn, nextWorkday)).toBe(lastDay);
  });
});
