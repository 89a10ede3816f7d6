import { publicityFacts, publicityRules } from '../../subgraphs/evaluations/domain/rules/publicityRules';
import { workCalendar } from '../../subgraphs/shared/workCalendar';
import { describeRules } from '../support/describeRules';

const shown = (from: string, until: string) =>
  publicityFacts({ from, until }, '2026-10-31', workCalendar.isWorkday);

describeRules('结果公示', publicityRules, {
  'R-71': {
    allows: [
      ['a week from Monday to Friday', shown('2026-06-01', '2026-06-05'), { actual: 5 }],
      ['a Saturday worked in exchange', shown('2026-10-08', '2026-10-13'), { actual: 5 }],
    ],
    refuses: [
      ['Monday to Thursday', shown('2026-06-01', '2026-06-04'), { actual: 4 }],
      ['ten days around National Day', shown('2026-09-30', '2026-10-09'), { actual: 3 }],
      ['a period that ends before it begins', shown('2026-06-05', '2026-06-01'), { actual: 0 }],
    ],
    leavesOpen: [['a year whose holidays are not known', shown('2100-01-04', '2100-01-08')]],
    skips: [['before publication', { asOf: '2026-06-01', period: null, workdays: null }]],
  },
});
