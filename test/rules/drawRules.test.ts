import {
  drawRules,
  type DrawnSeat,
  type DrawRuleFacts,
} from '../../subgraphs/evaluations/domain/rules/drawRules';
import { describeRules } from '../support/describeRules';

const seat = (change: Partial<DrawnSeat> = {}): DrawnSeat => ({
  id: 'seat_1',
  origin: 'DRAW',
  traced: true,
  guest: false,
  maySit: null,
  ...change,
});
const facts = (change: Partial<DrawRuleFacts> = {}): DrawRuleFacts => ({
  asOf: '2026-03-02',
  held: [seat()],
  conflicts: { people: 0, leftToVote: false },
  supervision: null,
  reserves: { listed: 3, wanted: 3 },
  groups: { count: 2, without: 0 },
  ...change,
});
type Supervision = NonNullable<DrawRuleFacts['supervision']>;
const supervised = (change: Partial<Supervision> = {}) =>
  facts({
    supervision: {
      supervisor: 'cq-reform-office',
      filingAuthority: 'cq-reform-office',
      signedBeforeReveal: true,
      signedResult: true,
      ...change,
    },
  });
const conflicts = (people: number, leftToVote: boolean) => facts({ conflicts: { people, leftToVote } });

describeRules('随机抽取', drawRules, {
  'R-51': {
    allows: [
      ['nobody in conflict', facts(), { people: 0 }],
      [
        'conflicts that the organiser leaves to the vote',
        conflicts(1, true),
        { people: 1, leftToVote: true },
      ],
    ],
    refuses: [['one in conflict', conflicts(1, false), { people: 1 }]],
    leavesOpen: [['a session whose applicants are not registered', facts({ conflicts: null })]],
  },
  'R-52': {
    allows: [
      ['a drawn seat', facts()],
      ['a reserve of a draw', facts({ held: [seat({ origin: 'RESERVE' })] })],
      ['a supplementary draw', facts({ held: [seat({ origin: 'SUPPLEMENTARY_DRAW' })] })],
    ],
    refuses: [
      [
        'one seat of two without a record',
        facts({ held: [seat(), seat({ id: 'seat_2', traced: false })] }),
        { total: 2, failing: 1 },
      ],
    ],
    leavesOpen: [
      ['a seat from before the register', facts({ held: [seat({ origin: 'ARCHIVE' })] })],
      ['a record that was not read', facts({ held: [seat({ traced: null })] })],
    ],
    skips: [['a session without seats', facts({ held: [] })]],
  },
  'R-53': {
    allows: [['the discipline department of the filing authority', supervised()]],
    refuses: [
      ['the discipline department of another authority', supervised({ supervisor: 'district-500103' })],
      ['nobody', supervised({ supervisor: null })],
      ['no signature before the reveal', supervised({ signedBeforeReveal: false, signedResult: null })],
      ['no signature under the result', supervised({ signedResult: false })],
    ],
    leavesOpen: [['a draw without a result', supervised({ signedResult: null })]],
    skips: [['a session before any draw', facts()]],
  },
  'R-54': {
    allows: [
      ['as many as asked for', facts()],
      ['one, when one was asked for', facts({ reserves: { listed: 1, wanted: 1 } })],
    ],
    refuses: [
      ['one fewer', facts({ reserves: { listed: 2, wanted: 3 } }), { actual: 2, required: 3 }],
      ['none, whatever was asked for', facts({ reserves: { listed: 0, wanted: 0 } })],
    ],
  },
  'R-55': {
    allows: [['one guest who passes the level rule', facts({ held: [seat({ guest: true, maySit: true })] })]],
    refuses: [
      ['no guest', facts()],
      ['a guest below the level', facts({ held: [seat({ guest: true, maySit: false })] })],
    ],
    leavesOpen: [['a guest not judged', facts({ held: [seat({ guest: true })] })]],
    skips: [['a session without seats', facts({ held: [] })]],
  },
  'R-72': {
    allows: [['everybody in a group', facts()]],
    refuses: [['one without', facts({ groups: { count: 2, without: 1 } }), { without: 1 }]],
    skips: [['a committee without groups', facts({ groups: { count: 0, without: 9 } })]],
  },
});
