import { trainingRules, type TrainedPerson } from '../../subgraphs/evaluations/domain/rules/trainingRules';
import { describeRules } from '../support/describeRules';

const trained = (...changes: Partial<TrainedPerson>[]) => ({
  asOf: '2026-03-10',
  people: changes.map((change, at) => ({
    id: `seat_${at}`,
    beforeTerm: true,
    beforeWork: true,
    signedIn: true,
    hours: 72,
    ...change,
  })),
});
const nobody = ['a session before the draw', trained()] as const;

describeRules('专家培训', trainingRules, {
  'R-58': {
    allows: [['everybody trained for the term', trained({}, {})]],
    refuses: [['one of two untrained', trained({}, { beforeTerm: false }), { total: 2, failing: 1 }]],
    leavesOpen: [['somebody the archive does not know', trained({}, { beforeTerm: null })]],
    skips: [nobody],
  },
  'R-59': {
    allows: [['everybody trained this year', trained({}, {})]],
    refuses: [
      ['a reserve who was left out', trained({}, { beforeWork: false, signedIn: false }), { failing: 1 }],
    ],
    leavesOpen: [['somebody the archive does not know', trained({ beforeWork: null })]],
    skips: [nobody],
  },
  'R-60': {
    allows: [
      ['who signed in with both', trained({})],
      ['an untrained reserve who stayed out', trained({}, { beforeWork: false, signedIn: false })],
    ],
    refuses: [
      ['who signed in without the yearly one', trained({ beforeWork: false })],
      ['who signed in without the one of the term', trained({ beforeTerm: false, beforeWork: null })],
    ],
    leavesOpen: [['who signed in unknown', trained({ beforeTerm: null })]],
    skips: [['a session before anybody signs in', trained({ signedIn: false })]],
  },
  'R-61': {
    allows: [['one hour', trained({ hours: 1 })]],
    refuses: [['no hour on record', trained({ hours: 0 })]],
    leavesOpen: [['hours not known', trained({ hours: null })]],
    skips: [nobody],
  },
});
