import type { Appointment } from '../../subgraphs/evaluations/domain/Appointment';

/** A term of `member_a` in the pool of `unit_a` from March 2023 to the end of February 2026, unless changed. */
export const appointment = (change: Partial<Appointment> = {}): Appointment => ({
  memberId: 'member_a',
  poolId: 'pool_a',
  committeeId: 'cmte_a',
  expertId: 'expert_a',
  filingAuthorityId: 'cq-reform-office',
  organisingUnitId: 'unit_a',
  termFrom: '2023-03-01',
  termTo: '2026-02-28',
  exitedOn: null,
  ...change,
});
