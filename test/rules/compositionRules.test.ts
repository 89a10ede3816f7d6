import type { CommitteeFacts, MemberFacts } from '../../subgraphs/committees/domain/facts';
import {
  ageAtYearEnd,
  compositionRules,
  requiredOf,
} from '../../subgraphs/committees/domain/rules/compositionRules';
import { describeRules } from '../support/describeRules';
import { member, members, pool } from '../support/ruleFacts';

const mix = (change: Partial<CommitteeFacts>, ...groups: [number, Partial<MemberFacts>][]) =>
  pool({
    committee: change,
    members: groups.flatMap(([count, facts], index) => members(count, { id: `g${index}`, ...facts })),
  });
const society = { audience: 'SOCIETY' } as const;
const forNonPublic = { audience: 'NON_PUBLIC_UNITS' } as const;
const autonomous = { autonomous: true, organiserRootUscc: 'ROOT-OWN' } as const;
const old = { birthDate: '1969-12-31' };
const middle = { birthDate: '1970-01-01', frontline: true };

describeRules('专家构成', compositionRules, {
  'R-36': {
    allows: [
      [
        'one of 55 at the year end, at the front line',
        mix({}, [1, middle], [9, old]),
        { 'youngOrMiddle.actual': 1, 'frontline.actual': 1, 'young.actual': 0 },
      ],
      [
        'one of 45 among the young',
        mix({}, [1, { birthDate: '1980-12-31', frontline: true }]),
        { 'young.actual': 1 },
      ],
    ],
    refuses: [
      [
        'nobody under 56 at the year end',
        mix({}, [10, { ...old, frontline: true }]),
        { 'youngOrMiddle.actual': 0 },
      ],
      ['nobody at the front line', mix({}, [10, { birthDate: '1985-01-01' }]), { 'frontline.actual': 0 }],
    ],
    leavesOpen: [['unknown dates of birth', mix({}, [2, { birthDate: null, frontline: true }])]],
  },
  'R-37': {
    allows: [
      [
        '1 non-public of 10',
        mix(society, [1, { sector: 'NON_PUBLIC' }], [9, {}]),
        { percent: 10, belowAdvisedShare: false },
      ],
      [
        '1 non-public of 11 with a remark',
        mix(society, [1, { sector: 'NON_PUBLIC' }], [10, {}]),
        { belowAdvisedShare: true },
      ],
    ],
    refuses: [['none of 10', mix(society, [10, {}]), { actual: 0, required: 1 }]],
    leavesOpen: [['none known of 10', mix(society, [10, { sector: null }])]],
    skips: [['a general committee', mix({}, [10, {}])]],
  },
  'R-38': {
    allows: [
      ['13 of 25', mix(forNonPublic, [13, { sector: 'NON_PUBLIC' }], [12, {}]), { required: 13 }],
      ['14 of 26', mix(forNonPublic, [14, { sector: 'NON_PUBLIC' }], [12, {}]), { required: 14 }],
    ],
    refuses: [
      [
        '13 of 26, exactly half',
        mix(forNonPublic, [13, { sector: 'NON_PUBLIC' }], [13, {}]),
        { actual: 13, required: 14 },
      ],
      ['12 of 25', mix(forNonPublic, [12, { sector: 'NON_PUBLIC' }], [13, {}])],
    ],
    skips: [['a society-facing committee', mix(society, [10, {}])]],
  },
  'R-39': {
    allows: [['one from elsewhere', mix({}, [1, { divisionCode: '510104' }], [9, {}]), { percent: 10 }]],
    refuses: [['none from elsewhere', mix({}, [9, {}]), { actual: 0 }]],
    leavesOpen: [['unknown divisions', mix({}, [9, { divisionCode: null }])]],
  },
  'R-40': {
    allows: [
      [
        'one of another group',
        mix(autonomous, [9, { rootUscc: 'ROOT-OWN' }], [1, { rootUscc: 'ROOT-OTHER' }]),
        { actual: 1 },
      ],
    ],
    refuses: [
      [
        'subsidiaries of the own group',
        mix(autonomous, [10, { rootUscc: 'ROOT-OWN' }]),
        { actual: 0, required: 1 },
      ],
    ],
    leavesOpen: [
      ['an unknown root of the organiser', mix({ ...autonomous, organiserRootUscc: null }, [1, {}])],
    ],
    skips: [['an organiser without review power', mix({}, [10, {}])]],
  },
});

describe('composition', () => {
  it('counts age on the last day of the year', () => {
    const ages = ['2025-01-01', '2025-12-31'].map((day) =>
      ageAtYearEnd(member({ birthDate: '1980-12-31' }), day),
    );
    expect(ages).toEqual([45, 45]);
  });

  it('asks for a set share rounded up', () => {
    expect([requiredOf(10, null), requiredOf(11, 0.3), requiredOf(10, 0.3)]).toEqual([1, 4, 3]);
  });
});
