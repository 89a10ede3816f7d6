import fc from 'fast-check';
import type { MemberFacts } from '../../subgraphs/committees/domain/facts';
import { seniorityDate } from '../../subgraphs/committees/domain/roster';
import { rosterRules } from '../../subgraphs/committees/domain/rules/rosterRules';
import { evaluate } from '../../subgraphs/shared/rule';
import { describeRules } from '../support/describeRules';
import { AS_OF, attestations, leader, member, members, pool, title } from '../support/ruleFacts';

type Level = NonNullable<Parameters<typeof title>[0]>;
const at = (
  level: Parameters<typeof title>[0] | 'SENIOR_COMBINED' | 'JUNIOR',
  group: readonly MemberFacts[],
) => pool({ committee: { level: level as 'SENIOR' }, members: group });
const holding = (counts: Partial<Record<Level, number>>) =>
  Object.entries(counts).flatMap(([level, count]) =>
    members(count, { id: level, titles: [title(level as Level)] }),
  );
const selected = (...titles: MemberFacts['titles'] & object) =>
  pool({ members: [member({ source: 'SOCIAL', titles })] });
const unknown = member({ id: 'unknown', titles: null });
const attested = (change: Parameters<typeof member>[0]) => pool({ members: [member(change)] });

describeRules('入库条件', rosterRules, {
  'R-20': {
    allows: [
      ['all items by both sides', attested({})],
      [
        'a signature dated asOf',
        attested({ attestations: attestations.map((signed) => ({ ...signed, signedOn: AS_OF })) }),
      ],
    ],
    refuses: [
      [
        'health by the unit alone',
        attested({
          attestations: attestations.filter(({ item, by }) => !(item === 'HEALTH' && by === 'AUTHORITY')),
        }),
        { failing: 1 },
      ],
      ['no attestation', attested({ attestations: [] })],
      [
        'a signature of tomorrow',
        attested({ attestations: attestations.map((signed) => ({ ...signed, signedOn: '2025-07-01' })) }),
      ],
    ],
    leavesOpen: [['unknown attestations', attested({ attestations: null }), { unknown: 1 }]],
    skips: [['an empty roster', pool({ members: [] })]],
  },
  'R-21': {
    allows: [
      ['all 正高', at('SENIOR', members(25))],
      [
        'all 正高 but two leaders',
        at('SENIOR', [...members(23), leader(), leader({ id: 'l2', office: 'VICE_CHAIR' })]),
      ],
      ['all 正高 in a combined committee', at('SENIOR_COMBINED', members(25))],
    ],
    refuses: [
      ['one 副高 of 25', at('SENIOR', holding({ SENIOR: 24, ASSOCIATE: 1 })), { total: 25, failing: 1 }],
      ['one 副高 in a combined committee', at('SENIOR_COMBINED', holding({ SENIOR: 24, ASSOCIATE: 1 }))],
      [
        'three leaders without 正高',
        at('SENIOR', [...members(22), leader(), leader({ id: 'l2' }), leader({ id: 'l3' })]),
        { failing: 3 },
      ],
      ['正高 of another series', at('SENIOR', members(25, { titles: [title('SENIOR', '2010-01-01', 17)] }))],
      ['正高 obtained tomorrow', at('SENIOR', members(1, { titles: [title('SENIOR', '2025-07-01')] }))],
      [
        'one 副高 with one not known',
        at('SENIOR', [unknown, ...holding({ ASSOCIATE: 1 })]),
        { failing: 1, unknown: 1 },
      ],
    ],
    leavesOpen: [['unknown titles', at('SENIOR', [...members(24), unknown]), { unknown: 1 }]],
    skips: [['a 副高 committee', at('ASSOCIATE', members(1))]],
  },
  'R-22': {
    allows: [
      ['all 副高', at('ASSOCIATE', holding({ ASSOCIATE: 25 }))],
      ['正高 as well', at('ASSOCIATE', holding({ SENIOR: 1, ASSOCIATE: 1 }))],
    ],
    refuses: [
      ['one 中级 of 25', at('ASSOCIATE', holding({ ASSOCIATE: 24, INTERMEDIATE: 1 })), { failing: 1 }],
    ],
    skips: [['a 中级 committee', at('INTERMEDIATE', members(1))]],
  },
  'R-22P': {
    allows: [
      ['13 of 25', at('ASSOCIATE', holding({ SENIOR: 13, ASSOCIATE: 12 })), { actual: 13, required: 13 }],
      ['6 of 11', at('ASSOCIATE', holding({ SENIOR: 6, ASSOCIATE: 5 })), { required: 6 }],
      ['5 of 10', at('ASSOCIATE', holding({ SENIOR: 5, ASSOCIATE: 5 })), { required: 5 }],
      [
        '13 of 25 whatever the unknown one',
        at('ASSOCIATE', [...holding({ SENIOR: 13, ASSOCIATE: 11 }), unknown]),
      ],
      [
        'a leader who holds 正高',
        at('ASSOCIATE', [leader({ titles: [title('SENIOR')] }), ...holding({ ASSOCIATE: 1 })]),
      ],
    ],
    refuses: [
      ['12 of 25', at('ASSOCIATE', holding({ SENIOR: 12, ASSOCIATE: 13 })), { actual: 12, required: 13 }],
      ['5 of 11', at('ASSOCIATE', holding({ SENIOR: 5, ASSOCIATE: 6 })), { required: 6 }],
      [
        '12 of 25 with leaders in the denominator',
        at('ASSOCIATE', [...holding({ SENIOR: 12, ASSOCIATE: 11 }), leader(), leader({ id: 'l2' })]),
        { actual: 12, total: 25 },
      ],
    ],
    leavesOpen: [
      [
        '12 of 25 with one not known',
        at('ASSOCIATE', [...holding({ SENIOR: 12, ASSOCIATE: 12 }), unknown]),
        { unknown: 1 },
      ],
    ],
    skips: [
      ['a 正高 committee', at('SENIOR', members(1))],
      ['an empty roster', at('ASSOCIATE', [])],
    ],
  },
  'R-23': {
    allows: [
      [
        '8 of 15',
        at('INTERMEDIATE', holding({ ASSOCIATE: 8, INTERMEDIATE: 7 })),
        { 'half.actual': 8, 'half.required': 8 },
      ],
      ['7 of 14', at('INTERMEDIATE', holding({ SENIOR: 7, INTERMEDIATE: 7 })), { 'half.required': 7 }],
    ],
    refuses: [
      [
        '7 of 15',
        at('INTERMEDIATE', holding({ ASSOCIATE: 7, INTERMEDIATE: 8 })),
        { 'half.actual': 7, 'half.required': 8 },
      ],
      [
        'one 助理 of 15',
        at('INTERMEDIATE', holding({ ASSOCIATE: 14, ASSISTANT: 1 })),
        { 'level.failing': 1 },
      ],
      [
        'a leader without a title',
        at('INTERMEDIATE', [...holding({ ASSOCIATE: 14 }), leader()]),
        { 'level.failing': 1 },
      ],
    ],
    leavesOpen: [['unknown titles', at('INTERMEDIATE', [...holding({ ASSOCIATE: 14 }), unknown])]],
    skips: [['a 初级 committee', at('JUNIOR', members(1))]],
  },
  'R-24': {
    allows: [['all 中级', at('JUNIOR', holding({ INTERMEDIATE: 7 }))]],
    refuses: [['one 助理 of 7', at('JUNIOR', holding({ INTERMEDIATE: 6, ASSISTANT: 1 })), { failing: 1 }]],
    skips: [['a 中级 committee', at('INTERMEDIATE', members(1))]],
  },
  'R-25': {
    allows: [
      ['正高 of exactly five years', selected(title('SENIOR', '2020-06-30'))],
      [
        '正高 of 29 February five years on',
        { ...selected(title('SENIOR', '2020-02-29')), asOf: '2025-02-28' },
      ],
      [
        'five years under an older title of the level',
        selected(title('SENIOR', '2024-01-01'), title('SENIOR', '2019-01-01')),
      ],
    ],
    refuses: [
      ['正高 a day short of five years', selected(title('SENIOR', '2020-07-01')), { failing: 1 }],
      ['正高 of 29 February a day early', { ...selected(title('SENIOR', '2020-02-29')), asOf: '2025-02-27' }],
    ],
    leavesOpen: [['正高 of unknown date', selected(title('SENIOR', null))]],
    skips: [
      [
        'a recommended expert of one year',
        pool({ members: [member({ titles: [title('SENIOR', '2024-06-30')] })] }),
      ],
      ['a selected 副高', selected(title('ASSOCIATE', '2024-01-01'))],
    ],
  },
  'R-26': {
    allows: [
      ['副高 of exactly five years', selected(title('ASSOCIATE', '2020-06-30'))],
      [
        '副高 of one year who holds 正高',
        selected(title('ASSOCIATE', '2024-06-30'), title('SENIOR', '2025-06-30')),
      ],
    ],
    refuses: [['副高 a day short of five years', selected(title('ASSOCIATE', '2020-07-01')), { failing: 1 }]],
    leavesOpen: [['副高 of unknown date', selected(title('ASSOCIATE', null))]],
    skips: [['a selected 中级', selected(title('INTERMEDIATE'))]],
  },
  'R-27': {
    allows: [
      [
        '2 leaders',
        pool({ members: [leader(), leader({ id: 'l2', office: 'VICE_CHAIR' })] }),
        { leaders: 2 },
      ],
      [
        'one here and one elsewhere',
        pool({ committee: { leadersElsewhere: 1 }, members: [leader()] }),
        { leaders: 2 },
      ],
    ],
    refuses: [
      [
        '3 leaders',
        pool({ members: [leader(), leader({ id: 'l2' }), leader({ id: 'l3' })] }),
        { leaders: 3, allowed: 2 },
      ],
      [
        'two here and one elsewhere',
        pool({ committee: { leadersElsewhere: 1 }, members: [leader(), leader({ id: 'l2' })] }),
        { leaders: 3 },
      ],
      ['a leader in a 中级 committee', at('INTERMEDIATE', [leader()]), { allowed: 0 }],
      [
        'a leader without experience',
        pool({ members: [leader({ fieldExperience: '  ' })] }),
        { improper: 1 },
      ],
      ['a leader as plain member', pool({ members: [leader({ office: 'MEMBER' })] }), { improper: 1 }],
      ['a leader by another route', pool({ members: [leader({ source: 'DESIGNATED' })] }), { improper: 1 }],
    ],
    skips: [['a roster without leaders', pool()]],
  },
  'R-28': {
    allows: [
      ['a title of the series', pool({ members: [member()] })],
      [
        'a title of a mapped series',
        pool({
          committee: { matchingSeriesNos: [5, 20] },
          members: [member({ titles: [title('SENIOR', '2010-01-01', 20)] })],
        }),
      ],
      ['a leader without a title', pool({ members: [leader()] })],
    ],
    refuses: [
      [
        'a title of another series',
        pool({ members: [member({ titles: [title('SENIOR', '2010-01-01', 4)] })] }),
        { failing: 1 },
      ],
    ],
    leavesOpen: [['unknown titles', pool({ members: [unknown] })]],
  },
  'R-29': {
    allows: [['the day of the approval', pool({ approvalDate: AS_OF }), { seniorityDate: AS_OF }]],
    refuses: [['the day before', pool({ approvalDate: '2025-07-01' })]],
    skips: [['a roster before any decision', pool({ approvalDate: null })]],
  },
});

describe('entry conditions', () => {
  const outcome = (facts: ReturnType<typeof pool>, rule: string) =>
    evaluate(rosterRules, facts).find((finding) => finding.rule === rule)?.outcome;
  const levels = fc.constantFrom<Level>('SENIOR', 'ASSOCIATE', 'INTERMEDIATE', 'ASSISTANT', 'TECHNICIAN');
  const rosters = fc
    .array(levels, { minLength: 1, maxLength: 30 })
    .map((chosen) => chosen.map((level, index) => member({ id: `m${index}`, titles: [title(level)] })));

  it('counts seniority to the year end on request', () => {
    expect([seniorityDate(AS_OF), seniorityDate(AS_OF, 'YEAR_END')]).toEqual([AS_OF, '2025-12-31']);
  });

  it('names the members that fall short', () => {
    const group = [...members(2), member({ id: 'short', titles: [title('INTERMEDIATE')] })];
    expect(
      evaluate(rosterRules, at('ASSOCIATE', group)).find(({ rule }) => rule === 'R-22')?.subjects,
    ).toEqual(['short']);
  });

  it.each(['R-22', 'R-22P'])('keeps %s when a senior joins', (rule) => {
    fc.assert(
      fc.property(rosters, (group) => {
        fc.pre(outcome(at('ASSOCIATE', group), rule) === 'PASS');
        expect(outcome(at('ASSOCIATE', [...group, member({ id: 'new' })]), rule)).toBe('PASS');
      }),
    );
  });

  it('judges a roster the same in any order', () => {
    fc.assert(
      fc.property(
        rosters.chain((group) =>
          fc.tuple(fc.constant(group), fc.shuffledSubarray(group, { minLength: group.length })),
        ),
        fc.constantFrom('SENIOR' as const, 'ASSOCIATE' as const, 'INTERMEDIATE' as const),
        ([group, shuffled], level) => {
          const plain = (list: readonly MemberFacts[]) =>
            evaluate(rosterRules, at(level, list)).map(({ rule, outcome: found, facts }) => ({
              rule,
              found,
              facts,
            }));
          expect(plain(shuffled)).toEqual(plain(group));
        },
      ),
    );
  });
});
