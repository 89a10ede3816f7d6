import { poolRules } from '../../subgraphs/committees/domain/rules/poolRules';
import { describeRules } from '../support/describeRules';
import { AS_OF, AUTHORITY, application, member, members, pool } from '../support/ruleFacts';

const social = (steps: typeof application | null) =>
  pool({ members: [member({ source: 'SOCIAL', application: steps })] });
const sized = (seats: number, rest: Parameters<typeof pool>[0] & object = {}) =>
  pool({ ...rest, committee: { ...rest.committee, seats } });
const adjustment = { seatsAtLeast: 9, agreedOn: AS_OF, sameLevel: true };
const designated = (change: Parameters<typeof member>[0]) =>
  pool({
    members: [
      member({ id: 'a', proposedOn: '2025-03-01' }),
      member({ id: 'b', source: 'SOCIAL', proposedOn: '2025-04-20' }),
      member({ id: 'c', source: 'DESIGNATED', proposedOn: '2025-04-20', ...change }),
    ],
  });

describeRules('专家库建设', poolRules, {
  'R-01': {
    allows: [
      ['one series', pool()],
      ['a specialty of the series', pool({ committee: { specialty: { name: '建筑', seriesNo: 5 } } })],
      ['a cross-industry pool of one series', pool({ committee: { seriesNos: [5] } })],
    ],
    refuses: [
      ['two series', pool({ committee: { seriesNos: [5, 6] } }), { series: 2 }],
      ['no series', pool({ committee: { seriesNos: [] } }), { series: 0 }],
      ['a specialty of another series', pool({ committee: { specialty: { name: '护理', seriesNo: 4 } } })],
    ],
    leavesOpen: [
      ['a specialty of unknown series', pool({ committee: { specialty: { name: '新', seriesNo: null } } })],
    ],
  },
  'R-02': {
    allows: [
      ['a proposed member before any decision', pool({ members: [member()] })],
      ['an admission dated asOf', pool({ members: [member({ status: 'ADMITTED', admittedOn: AS_OF })] })],
      [
        'an exit with reason and date',
        pool({ members: [member({ status: 'ENDED', exitedOn: AS_OF, exitReason: 'OWN_REQUEST' })] }),
      ],
    ],
    refuses: [
      [
        'an admission without a decision',
        pool({ members: [member({ status: 'ADMITTED' })] }),
        { failing: 1 },
      ],
      [
        'an admission of tomorrow',
        pool({ members: [member({ status: 'ADMITTED', admittedOn: '2025-07-01' })] }),
      ],
      [
        'an exit without a reason',
        pool({ members: [member({ status: 'ENDED', exitedOn: AS_OF, exitReason: ' ' })] }),
      ],
      ['an exit without a date', pool({ members: [member({ status: 'ENDED', exitReason: 'OWN_REQUEST' })] })],
    ],
    skips: [['an empty pool', pool({ members: [] })]],
  },
  'R-08': {
    allows: [['75 for 25 seats', sized(25, { members: members(75) }), { actual: 75, required: 75 }]],
    refuses: [
      ['74 for 25 seats', sized(25, { members: members(74) }), { actual: 74, required: 75 }],
      [
        '75 of whom one has left',
        pool({ members: [...members(74), member({ id: 'x', status: 'ENDED' })] }),
        { actual: 74 },
      ],
    ],
  },
  'R-09': {
    allows: [
      ['125 with 5 groups', pool({ committee: { groups: 5 }, members: members(125) }), { required: 125 }],
      [
        '125 whatever the unknown applicants',
        pool({ committee: { expectedApplicants: null }, members: members(125) }),
      ],
    ],
    refuses: [
      [
        '124 with 5 groups',
        pool({ committee: { groups: 5 }, members: members(124) }),
        { actual: 124, required: 125 },
      ],
      ['124 with 200 applicants', pool({ committee: { expectedApplicants: 200 }, members: members(124) })],
      ['124 where the authority flags it', pool({ committee: { largeScale: true }, members: members(124) })],
    ],
    leavesOpen: [
      [
        '124 with unknown applicants',
        pool({ committee: { expectedApplicants: null }, members: members(124) }),
      ],
    ],
    skips: [
      [
        '4 groups and 199 applicants',
        pool({ committee: { groups: 4, expectedApplicants: 199 }, members: members(75) }),
      ],
    ],
  },
  'R-10': {
    allows: [['33 recommended for 11 seats', sized(11, { members: members(33) }), { required: 33 }]],
    refuses: [
      [
        '32 recommended and one selected for 11 seats',
        sized(11, { members: [...members(32), ...members(1, { source: 'SOCIAL' })] }),
        { actual: 32, required: 33 },
      ],
    ],
  },
  'R-11': {
    allows: [['one of each batch', pool(), { social: 1, designated: 1 }]],
    refuses: [
      [
        'no selected expert',
        pool({ members: [member(), member({ id: 'd', source: 'DESIGNATED' })] }),
        { social: 0 },
      ],
      [
        'no designated expert',
        pool({ members: [member(), member({ id: 's', source: 'SOCIAL' })] }),
        { designated: 0 },
      ],
      [
        'no recommended expert',
        pool({ members: [member({ source: 'SOCIAL' }), member({ id: 'd', source: 'DESIGNATED' })] }),
      ],
    ],
  },
  'R-11H': {
    allows: [
      ['a designation on the day of the second batch', designated({})],
      ['an early designation already admitted', designated({ proposedOn: '2025-02-01', entering: false })],
      [
        'a designation where other batches are missing',
        pool({ members: [member({ source: 'DESIGNATED' })] }),
      ],
    ],
    refuses: [
      ['a designation the day before the second batch', designated({ proposedOn: '2025-04-19' })],
      [
        'a designation by another authority',
        designated({ designation: { by: 'dept-education', honour: '院士' } }),
      ],
      ['a designation without an honour', designated({ designation: { by: AUTHORITY, honour: ' ' } })],
    ],
    leavesOpen: [['a designation without its record', designated({ designation: null })]],
    skips: [['a pool without designated members', pool({ members: members(3) })]],
  },
  'R-12': {
    allows: [
      ['25 for a high series', sized(25), { required: 25, impliedPool: 75 }],
      [
        '11 for a high specialty',
        sized(11, { committee: { specialty: { name: '建筑', seriesNo: 5 } } }),
        { impliedPool: 33 },
      ],
      ['15 for a 中级 series', sized(15, { committee: { level: 'INTERMEDIATE' } }), { impliedPool: 45 }],
      [
        '7 for a 中级 specialty',
        sized(7, { committee: { level: 'INTERMEDIATE', specialty: { name: '建筑', seriesNo: 5 } } }),
      ],
      ['7 for a 初级 series', sized(7, { committee: { level: 'JUNIOR' } }), { impliedPool: 21 }],
      [
        '9 agreed by the same level',
        sized(9, { committee: { sizeAdjustment: adjustment } }),
        { required: 9, floor: 25 },
      ],
    ],
    refuses: [
      ['24 for a high series', sized(24), { actual: 24, required: 25 }],
      ['10 for a high specialty', sized(10, { committee: { specialty: { name: '建筑', seriesNo: 5 } } })],
      ['14 for a 中级 series', sized(14, { committee: { level: 'INTERMEDIATE' } })],
      ['6 for a 初级 series', sized(6, { committee: { level: 'JUNIOR' } })],
      ['8 where 9 were agreed', sized(8, { committee: { sizeAdjustment: adjustment } })],
      [
        '9 agreed by another level',
        sized(9, { committee: { sizeAdjustment: { ...adjustment, sameLevel: false } } }),
      ],
      [
        '9 agreed tomorrow',
        sized(9, { committee: { sizeAdjustment: { ...adjustment, agreedOn: '2025-07-01' } } }),
      ],
    ],
  },
  'R-13': {
    allows: [['25 seats', sized(25), { seats: 25 }]],
    refuses: [['26 seats', sized(26), { seats: 26 }]],
  },
  'R-14': {
    allows: [
      ['every step in order', social(application)],
      ['every step on one day', social(application.map((step) => ({ ...step, on: AS_OF })))],
      ['the authority selecting first', social([0, 1, 2, 4, 3, 5].map((index) => application[index]!))],
    ],
    refuses: [
      [
        'a missing employer step',
        social(application.filter(({ stage }) => stage !== 'FORWARDED')),
        { failing: 1 },
      ],
      [
        'a selection by the organiser alone',
        social(application.filter(({ by, stage }) => !(by === 'FILING_AUTHORITY' && stage === 'SELECTED'))),
      ],
      [
        'an application made by the organiser',
        social(
          application.map((step) => (step.stage === 'APPLIED' ? { ...step, by: 'ORGANISING_UNIT' } : step)),
        ),
      ],
      [
        'a review dated before the request',
        social(application.map((step) => (step.stage === 'REVIEWED' ? { ...step, on: '2025-02-28' } : step))),
      ],
      ['no selection by the organiser', social(application.filter((_, index) => index !== 3))],
      ['no review', social(application.filter(({ stage }) => stage !== 'REVIEWED'))],
      [
        'a confirmation put before the selection of that day',
        social([0, 1, 2, 5, 3, 4].map((index) => ({ ...application[index]!, on: AS_OF }))),
      ],
      ['a confirmation before the selection', social([0, 1, 2, 5, 3, 4].map((index) => application[index]!))],
      [
        'a confirmation of tomorrow',
        social(
          application.map((step) => (step.stage === 'CONFIRMED' ? { ...step, on: '2025-07-01' } : step)),
        ),
      ],
    ],
    leavesOpen: [['a missing application record', social(null)]],
    skips: [['a pool without selected members', pool({ members: members(3) })]],
  },
});
