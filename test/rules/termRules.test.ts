import { termsOf } from '../../subgraphs/committees/domain/termsOf';
import { assessableTerm, isDue } from '../../subgraphs/evaluations/domain/assessableTerm';
import { termRules } from '../../subgraphs/evaluations/domain/rules/termRules';
import { requireScores, termGrade } from '../../subgraphs/evaluations/domain/termGrade';
import { describeRules } from '../support/describeRules';
import { appointment } from '../support/appointment';

const heads = (quality: number, attitude = quality, discipline = quality, duty = quality) => ({
  quality,
  attitude,
  discipline,
  duty,
});
const term = (id: string, scored: boolean) => ({
  id,
  termFrom: '2024-03-01',
  heads: scored ? heads(80) : null,
});

describeRules('任期考核', termRules, {
  'R-67': {
    allows: [
      [
        'a term with its four heads',
        { asOf: '2027-02-28', terms: [term('m1', true)] },
        { total: 1, failing: 0 },
      ],
    ],
    refuses: [
      [
        'one of two terms without them',
        { asOf: '2027-02-28', terms: [term('m1', true), term('m2', false)] },
        { total: 2, failing: 1 },
      ],
    ],
    skips: [['a day on which no term ends', { asOf: '2026-03-02', terms: [] }]],
  },
});

describe('the grade of a term', () => {
  it.each([
    [heads(90), 'EXCELLENT'],
    [heads(100, 100, 80, 80), 'EXCELLENT'],
    [heads(100, 100, 81, 79), 'COMPETENT'],
    [heads(90, 90, 90, 89), 'COMPETENT'],
    [heads(75), 'COMPETENT'],
    [heads(80, 80, 80, 60), 'COMPETENT'],
    [heads(90, 90, 61, 59), 'BASICALLY_COMPETENT'],
    [heads(75, 75, 75, 74), 'BASICALLY_COMPETENT'],
    [heads(60), 'BASICALLY_COMPETENT'],
    [heads(60, 60, 60, 59), 'NOT_COMPETENT'],
    [heads(0), 'NOT_COMPETENT'],
  ] as const)('of %p is %s', (scores, grade) => {
    expect(termGrade(scores)).toBe(grade);
  });

  it.each([-1, 101, 89.5, Number.NaN])('is not made of %p points', (points) => {
    expect(() => requireScores({ ...heads(80), duty: points })).toThrow('INVALID_SCORE');
  });

  it('is made of no points and of all', () => {
    expect(() => requireScores(heads(0, 100))).not.toThrow();
  });
});

describe('a term', () => {
  const running = appointment({ termFrom: '2024-03-01', termTo: '2027-02-28' });

  it.each([
    ['2026-08-31', false],
    ['2026-09-01', true],
    ['2027-02-28', true],
    ['2030-01-01', true],
  ])('on %s is due: %p', (today, due) => {
    expect(isDue(running, today)).toBe(due);
  });

  it('cut short is due from then on', () => {
    expect(isDue({ ...running, exitedOn: '2025-06-30' }, '2025-01-01')).toBe(true);
    expect(isDue({ ...running, exitedOn: '2025-06-30' }, '2024-12-31')).toBe(false);
  });

  it('that has not begun is not due, though it is short', () => {
    expect(isDue({ ...running, termFrom: '2027-02-01' }, '2027-01-31')).toBe(false);
  });

  it('is the latest that has begun unless another one is named', () => {
    const next = appointment({ termFrom: '2027-03-01', termTo: '2030-02-28' });
    expect(assessableTerm([running, next], null, '2027-02-28')).toBe(running);
    expect(assessableTerm([running, next], '2024-03-01', '2029-12-31')).toBe(running);
    expect(assessableTerm([running, next], undefined, '2029-12-31')).toBe(next);
    expect(() => assessableTerm([running, next], '2024-03-02', '2029-12-31')).toThrow('NO_SUCH_TERM');
    expect(() => assessableTerm([running], null, '2026-08-31')).toThrow('TERM_NOT_ENDING');
    expect(() => assessableTerm([], null, '2026-08-31')).toThrow('NO_SUCH_TERM');
  });
});

describe('the terms of a membership', () => {
  const second = { termFrom: '2027-03-01', termTo: '2030-02-28', exitedOn: null };
  const filed = [
    { from: '2027-03-01', to: '2030-02-28' },
    { from: '2024-03-01', to: '2027-02-28' },
  ];

  it('are those of its filings, each once, oldest first', () => {
    expect(termsOf(second, filed).map(({ from }) => from)).toEqual(['2024-03-01', '2027-03-01']);
  });

  it('leave out one that began after the exit', () => {
    expect(termsOf({ ...second, exitedOn: '2027-02-28' }, filed)).toEqual([filed[1]]);
    expect(termsOf({ ...second, exitedOn: '2027-03-01' }, filed)).toHaveLength(2);
  });

  it('are none before the first approval', () => {
    expect(termsOf({ termFrom: null, termTo: null, exitedOn: null }, [])).toEqual([]);
  });
});
