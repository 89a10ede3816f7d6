import fc from 'fast-check';
import {
  allOf,
  atLeast,
  ceilHalf,
  evaluate,
  everyOne,
  insufficient,
  isBroken,
  moreThanHalf,
  notApplicable,
  verdict,
  type Outcome,
  type RuleTable,
  type Severity,
  type Waiver,
} from '../../subgraphs/shared/rule';
import type { Examples } from '../support/describeRules';

interface Facts {
  readonly asOf: string;
  readonly people: number;
  readonly known: boolean | null;
}
const requires = { zh: '不少于三人', en: 'three at least' };
const check = ({ people }: Facts) => ({ ...atLeast(people, 3), subjects: ['a', 'b'] });
const table = {
  'R-13': { clause: 'house', because: { zh: '试', en: 'a trial' }, severity: 'HARD', requires, check },
  'R-08': { clause: 'T三', severity: 'IN_PRINCIPLE', requires, check },
  'R-39': { clause: 'T二(七)', severity: 'ENCOURAGED', requires, check },
  'R-09': {
    clause: 'T三',
    severity: 'IN_PRINCIPLE',
    requires,
    applies: { zh: '已知', en: 'known' },
    appliesTo: ({ known }) => known,
    check,
  },
} as const satisfies RuleTable<Facts>;
const facts = (people: number, known: boolean | null = true): Facts => ({
  asOf: '2025-06-30',
  people,
  known,
});
const waiver = (change: Partial<Waiver> = {}): Waiver => ({
  rule: 'R-08',
  acceptedOn: '2025-06-30',
  expiresOn: '2025-06-30',
  ...change,
});
const outcomes = (given: Facts, waivers: readonly Waiver[] = []) =>
  evaluate(table, given, waivers).map(({ outcome }) => outcome);

describe('evaluate', () => {
  it('reports every rule in table order', () => {
    expect(evaluate(table, facts(2)).map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
      'R-13 FAIL',
      'R-08 FAIL',
      'R-39 FAIL',
      'R-09 FAIL',
    ]);
  });

  it('says the requirement with its numbers', () => {
    expect(evaluate(table, facts(2))[1]).toEqual({
      rule: 'R-08',
      clause: 'T三',
      severity: 'IN_PRINCIPLE',
      outcome: 'FAIL',
      message: { zh: '不少于三人:实有 2,应不少于 3', en: 'three at least: 2, at least 3 required' },
      facts: { actual: 2, required: 3, unknown: 0 },
      subjects: ['a', 'b'],
    });
  });

  it('leaves open what it cannot place', () => {
    expect(outcomes(facts(3, null))[3]).toBe('INSUFFICIENT_DATA');
    expect(outcomes(facts(2, false))[3]).toBe('NOT_APPLICABLE');
  });

  it('turns a waived failure into WAIVED', () => {
    expect(outcomes(facts(2), [waiver()])).toEqual(['FAIL', 'WAIVED', 'FAIL', 'FAIL']);
  });

  it.each<[string, Partial<Waiver>]>([
    ['a waiver that expired yesterday', { expiresOn: '2025-06-29' }],
    ['a waiver accepted tomorrow', { acceptedOn: '2025-07-01' }],
    ['a waiver never accepted', { acceptedOn: null }],
    ['a waiver of another rule', { rule: 'R-10' }],
    ['a waiver for one of two members', { subjects: ['a'] }],
    ['a waiver for nobody', { subjects: [] }],
  ])('keeps a failure under %s', (_, change) => {
    expect(outcomes(facts(2), [waiver(change)])[1]).toBe('FAIL');
  });

  it('adds up waivers of single members', () => {
    expect(outcomes(facts(2), [waiver({ subjects: ['a'] }), waiver({ subjects: ['b', 'c'] })])[1]).toBe(
      'WAIVED',
    );
  });

  it.each(['R-13', 'R-39'])('changes nothing of %s by a waiver', (rule) => {
    expect(outcomes(facts(2), [waiver({ rule })])).toEqual(['FAIL', 'FAIL', 'FAIL', 'FAIL']);
  });

  it('never makes a pass out of a waiver', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.constantFrom(true, false, null), (people, known) => {
        const waivers = ['R-13', 'R-08', 'R-39', 'R-09'].map((rule) => waiver({ rule }));
        const passes = (list: Outcome[]) => list.map((outcome) => outcome === 'PASS');
        expect(passes(outcomes(facts(people, known), waivers))).toEqual(
          passes(outcomes(facts(people, known))),
        );
      }),
    );
  });
});

describe('isBroken', () => {
  it.each<[Severity, Outcome, boolean]>([
    ['HARD', 'FAIL', true],
    ['HARD', 'INSUFFICIENT_DATA', true],
    ['HARD', 'PASS', false],
    ['HARD', 'NOT_APPLICABLE', false],
    ['IN_PRINCIPLE', 'FAIL', true],
    ['IN_PRINCIPLE', 'INSUFFICIENT_DATA', true],
    ['IN_PRINCIPLE', 'WAIVED', false],
    ['DUTY', 'FAIL', false],
    ['ENCOURAGED', 'FAIL', false],
  ])('holds %s %s to be broken: %s', (severity, outcome, broken) => {
    expect(isBroken({ severity, outcome })).toBe(broken);
  });
});

describe('verdicts', () => {
  const group = (...answers: (boolean | null)[]) =>
    answers.map((answer, index) => ({ id: String(index), answer }));
  const judged = (...answers: (boolean | null)[]) => everyOne(group(...answers), ({ answer }) => answer);

  it('lets a certain failure outweigh the unknown', () => {
    expect(judged(true, null, false)).toMatchObject({ outcome: 'FAIL', subjects: ['2'] });
    expect(judged(true, null)).toMatchObject({ outcome: 'INSUFFICIENT_DATA', subjects: ['1'] });
    expect(judged(true, true).outcome).toBe('PASS');
    expect(judged().outcome).toBe('NOT_APPLICABLE');
  });

  it.each([
    [3, 0, 'PASS'],
    [2, 1, 'INSUFFICIENT_DATA'],
    [1, 1, 'FAIL'],
  ])('counts %i known and %i unknown of 3 as %s', (yes, unknown, outcome) => {
    expect(atLeast({ total: 9, yes, unknown, failing: [], unclear: [] }, 3).outcome).toBe(outcome);
  });

  it('rounds half up and majority over', () => {
    expect([25, 11, 10, 1, 0].map(ceilHalf)).toEqual([13, 6, 5, 1, 0]);
    expect([25, 26, 1].map(moreThanHalf)).toEqual([13, 14, 1]);
  });

  it('takes the worst part of several', () => {
    const text = { zh: '', en: '' };
    const pass = verdict(true, text, { n: 1 });
    const fail = verdict(false, text, { n: 2 }, ['a']);
    expect(allOf({ pass, fail, open: insufficient(['x']) })).toMatchObject({
      outcome: 'FAIL',
      facts: { 'pass.n': 1, 'fail.n': 2, 'open.missing': 'x' },
      subjects: ['a'],
    });
    expect(allOf({ pass, open: insufficient(['x']) }).outcome).toBe('INSUFFICIENT_DATA');
    expect(allOf({ pass, skip: notApplicable() }).outcome).toBe('PASS');
    expect(allOf({ skip: notApplicable() }).outcome).toBe('NOT_APPLICABLE');
  });
});

describe('types', () => {
  it('ask for clauses that exist and for both examples', () => {
    const rest = { severity: 'HARD', requires, check } as const;
    // @ts-expect-error an unknown clause id does not compile
    const unknownClause: RuleTable<Facts> = { 'R-01': { clause: 'T六(一)', ...rest } };
    // @ts-expect-error a rule of our own without a reason does not compile
    const unreasoned: RuleTable<Facts> = { 'R-01': { clause: 'house', ...rest } };
    // @ts-expect-error a rule without a refusing example does not compile
    const unrefused: Examples<Facts> = { allows: [['three', facts(3)]] };
    // @ts-expect-error a rule that may not apply says when in words
    const unworded: RuleTable<Facts> = { 'R-01': { clause: 'T三', appliesTo: () => true, ...rest } };
    expect([unknownClause, unreasoned, unrefused, unworded]).toHaveLength(4);
  });
});
