import { conflictHints, type ExpertUnits } from '../../subgraphs/evaluations/domain/conflictHints';

const expert = (change: Partial<ExpertUnits> = {}): ExpertUnits => ({
  expertId: 'expert_a',
  seatId: 'seat_a',
  roots: { now: 'ROOT_A', before: ['ROOT_B'] },
  exempt: null,
  ...change,
});
const cases = [
  { id: 'applicant_a', rootUscc: 'ROOT_A' },
  { id: 'applicant_b', rootUscc: 'ROOT_B' },
  { id: 'applicant_c', rootUscc: 'ROOT_C' },
];
const found = (experts: readonly ExpertUnits[], known: Parameters<typeof conflictHints>[2] = []) =>
  conflictHints(experts, cases, known).map(({ seatId, applicantId, conflictType }) => [
    seatId,
    applicantId,
    conflictType,
  ]);

describe('potential conflicts', () => {
  it('are of one group of units, today or lately', () => {
    expect(found([expert()])).toEqual([
      ['seat_a', 'applicant_a', 'EMPLOYER'],
      ['seat_a', 'applicant_b', 'FORMER_EMPLOYER'],
    ]);
  });

  it('are the employer’s when the former one is the same', () => {
    expect(found([expert({ roots: { now: 'ROOT_A', before: ['ROOT_A'] } })])).toEqual([
      ['seat_a', 'applicant_a', 'EMPLOYER'],
    ]);
  });

  it('are not told of a pair that is on record', () => {
    expect(found([expert()], [{ applicantId: 'applicant_a', seatId: 'seat_a' }])).toEqual([
      ['seat_a', 'applicant_b', 'FORMER_EMPLOYER'],
    ]);
    expect(found([expert()], [{ applicantId: 'applicant_a', seatId: 'seat_b' }])).toHaveLength(2);
  });

  it('are not the own unit of an organiser that reviews its own staff', () => {
    expect(found([expert({ exempt: 'ROOT_A' })])).toEqual([['seat_a', 'applicant_b', 'FORMER_EMPLOYER']]);
  });
});
