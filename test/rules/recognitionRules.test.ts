import {
  recognitionRules,
  type AssessedTerm,
} from '../../subgraphs/evaluations/domain/rules/recognitionRules';
import { describeRules } from '../support/describeRules';

const term = (change: Partial<AssessedTerm> = {}) => ({
  asOf: '2026-12-31',
  terms: [
    {
      id: 'm_1',
      excellent: true,
      letterOn: '2026-12-02',
      secretUntil: ['2026-12-01'],
      listed: true,
      ...change,
    },
  ],
});

describeRules('表现优异', recognitionRules, {
  'R-68': {
    allows: [
      ['a letter the day after the secrecy period', term()],
      ['a letter where no session was', term({ secretUntil: [] })],
    ],
    refuses: [
      ['a letter on its last day', term({ letterOn: '2026-12-01' })],
      ['a letter within the period of one of two', term({ secretUntil: [null, '2026-12-02'] })],
      ['a letter for another grade', term({ excellent: false })],
    ],
    leavesOpen: [
      ['a letter without an assessment', term({ excellent: null })],
      ['a letter where the end of secrecy is not known', term({ secretUntil: ['2026-12-01', null] })],
    ],
    skips: [['no letter', term({ letterOn: null })]],
  },
  'R-69': {
    allows: [['who was excellent and is listed', term()]],
    refuses: [['who was excellent and is not', term({ listed: false })]],
    skips: [['where nobody was', term({ excellent: false, listed: false })]],
  },
});
