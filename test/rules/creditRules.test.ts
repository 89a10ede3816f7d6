import {
  creditRules,
  type Appointment,
  type CreditRuleFacts,
  type PledgedSeat,
} from '../../subgraphs/evaluations/domain/rules/creditRules';
import { describeRules } from '../support/describeRules';

const facts = (change: Partial<CreditRuleFacts>): CreditRuleFacts => ({
  asOf: '2026-03-10',
  seats: [],
  appointments: [],
  ...change,
});
const pledged = (change: Partial<PledgedSeat> = {}) =>
  facts({
    seats: [
      {
        id: 'seat_1',
        pledgedAt: '2026-03-10T00:30:00.000Z',
        textHash: 'hash',
        firstMaterialAt: '2026-03-10T01:00:00.000Z',
        ...change,
      },
    ],
  });
const appointed = (...changes: Partial<Appointment>[]) =>
  facts({
    appointments: changes.map((change, at) => ({
      id: `m_${at}`,
      unjustifiedRefusals: 0,
      breaches: 0,
      ...change,
    })),
  });

describeRules('承诺与信用', creditRules, {
  'R-64': {
    allows: [
      ['a pledge before the first case', pledged()],
      ['a pledge at the instant of the first case', pledged({ firstMaterialAt: '2026-03-10T00:30:00.000Z' })],
      ['a pledge before any case', pledged({ firstMaterialAt: null })],
    ],
    refuses: [
      ['a pledge after the first case', pledged({ firstMaterialAt: '2026-03-10T00:29:59.999Z' })],
      ['no pledge', pledged({ pledgedAt: null })],
      ['a pledge of a text that nobody kept', pledged({ textHash: null })],
    ],
    skips: [['a session without seats', facts({})]],
  },
  'R-65': {
    allows: [
      ['one refusal', appointed({ unjustifiedRefusals: 1 })],
      [
        'one refusal in each of two appointments',
        appointed({ unjustifiedRefusals: 1 }, { unjustifiedRefusals: 1 }),
      ],
    ],
    refuses: [['two refusals', appointed({ unjustifiedRefusals: 2 }), { failing: 1 }]],
    skips: [['nobody appointed', facts({})]],
  },
  'R-66': {
    allows: [['no ruling', appointed({})]],
    refuses: [['a single ruling', appointed({ breaches: 1 })]],
    skips: [['nobody appointed', facts({})]],
  },
});
