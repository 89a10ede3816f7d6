import type { CreditFacts, SanctionFacts } from '../../subgraphs/committees/domain/facts';
import { exclusionRules } from '../../subgraphs/committees/domain/rules/exclusionRules';
import { evaluate } from '../../subgraphs/shared/rule';
import { describeRules, type Examples } from '../support/describeRules';
import { AS_OF, leader, member, pool } from '../support/ruleFacts';

const sanctioned = (category: SanctionFacts['category'], start: string, end: string | null) =>
  pool({ members: [member({ sanctions: [{ category, start, end }] })] });
const credit = (change: Partial<CreditFacts>) =>
  pool({
    members: [
      member({
        creditRecords: [
          {
            effect: 'EXCLUDE',
            clause: 'T二(六)4',
            ruledOn: '2025-01-01',
            until: null,
            reason: null,
            approvedBy: null,
            ...change,
          },
        ],
      }),
    ],
  });
const entering = (change: Parameters<typeof member>[0]) => pool({ members: [member(change)] });

const intervals = (
  category: SanctionFacts['category'],
  other: SanctionFacts['category'],
): Examples<ReturnType<typeof pool>> => ({
  allows: [
    ['an interval that ended yesterday', sanctioned(category, '2024-06-30', '2025-06-29')],
    ['an interval that begins tomorrow', sanctioned(category, '2025-07-01', null)],
    ['an interval of another kind', sanctioned(other, '2025-01-01', null)],
  ],
  refuses: [
    ['an interval that ends asOf', sanctioned(category, '2024-06-30', AS_OF), { failing: 1 }],
    ['an interval that begins asOf', sanctioned(category, AS_OF, '2026-06-30')],
    ['an interval of unknown end', sanctioned(category, '2020-01-01', null)],
  ],
  leavesOpen: [['unknown intervals', entering({ sanctions: null })]],
});

describeRules('不得入库的情形', exclusionRules, {
  'R-30': intervals('DISCIPLINE', 'ADMINISTRATIVE'),
  'R-31': intervals('ADMINISTRATIVE', 'INVESTIGATION'),
  'R-32': intervals('INVESTIGATION', 'DISCIPLINE'),
  'R-33': {
    allows: [['facts read on the day', pool({ factsReadOn: AS_OF })]],
    refuses: [['facts read the day before', pool({ factsReadOn: '2025-06-29' })]],
    leavesOpen: [['facts of unknown day', pool({ factsReadOn: null })]],
  },
  'R-34': {
    allows: [
      ['a warning', credit({ effect: 'WARN' })],
      ['an exclusion that ended yesterday', credit({ until: '2025-06-29' })],
      ['an exclusion ruled tomorrow', credit({ ruledOn: '2025-07-01' })],
    ],
    refuses: [
      ['an open exclusion', credit({})],
      ['an exclusion until asOf', credit({ until: AS_OF }), { failing: 1 }],
      ['an exclusion ruled asOf', credit({ ruledOn: AS_OF })],
      [
        'other grounds with reason and approver',
        credit({ clause: 'T二(六)6', reason: '弄虚作假', approvedBy: 'cq-reform-office' }),
      ],
    ],
    leavesOpen: [
      ['other grounds without an approver', credit({ clause: 'T二(六)6', reason: '弄虚作假' })],
      ['unknown credit', entering({ creditRecords: null })],
    ],
  },
  'R-35': {
    allows: [
      ['an expert in service', entering({ employmentStatus: 'IN_SERVICE' })],
      [
        'a retired expert with extended service',
        entering({
          employmentStatus: 'RETIRED',
          exemptions: [{ kind: 'EXTENDED_SERVICE', evidence: '渝人社延退〔2025〕1号' }],
        }),
      ],
      ['two leaders who are civil servants', pool({ members: [leader(), leader({ id: 'l2' })] })],
    ],
    refuses: [
      ['a civil servant', entering({ employmentStatus: 'CIVIL_SERVANT' }), { failing: 1 }],
      ['a referenced civil servant', entering({ employmentStatus: 'REFERENCED_CIVIL_SERVANT' })],
      ['a retired expert', entering({ employmentStatus: 'RETIRED' })],
      [
        'an exemption without evidence',
        entering({ employmentStatus: 'RETIRED', exemptions: [{ kind: 'RENOWNED_TCM', evidence: ' ' }] }),
      ],
      [
        'three leaders who are civil servants',
        pool({ members: [leader(), leader({ id: 'l2' }), leader({ id: 'l3' })] }),
        { failing: 3 },
      ],
    ],
    leavesOpen: [
      ['an unknown standing', entering({ employmentStatus: null })],
      ['a retired expert of unknown exemptions', entering({ employmentStatus: 'RETIRED', exemptions: null })],
    ],
    skips: [
      [
        'a member who retired within the term',
        entering({ employmentStatus: 'RETIRED', entering: false }),
        { servingOut: 1 },
      ],
    ],
  },
  'R-73': {
    allows: [
      ['an exclusion, which is another matter', credit({ effect: 'EXCLUDE' })],
      ['a warning that ended yesterday', credit({ effect: 'WARN', until: '2025-06-29' })],
    ],
    refuses: [['a warning until asOf', credit({ effect: 'WARN', until: AS_OF }), { failing: 1 }]],
    leavesOpen: [['unknown credit', entering({ creditRecords: null })]],
  },
});

describe('exclusions', () => {
  it('waives a retired expert only until asked', () => {
    const facts = pool({ members: [member({ id: 'old', employmentStatus: 'RETIRED' })] });
    const until = (expiresOn: string) =>
      evaluate(exclusionRules, facts, [
        { rule: 'R-35', acceptedOn: '2025-01-01', expiresOn, subjects: ['old'] },
      ]).find(({ rule }) => rule === 'R-35')?.outcome;
    expect([until('2025-06-29'), until(AS_OF)]).toEqual(['FAIL', 'WAIVED']);
  });

  it('never waives a sanction', () => {
    const waiver = { rule: 'R-30', acceptedOn: '2025-01-01', expiresOn: '2030-01-01' };
    expect(evaluate(exclusionRules, sanctioned('DISCIPLINE', '2025-01-01', null), [waiver])[0]?.outcome).toBe(
      'FAIL',
    );
  });
});
