import type { ConductCase } from '../../subgraphs/evaluations/domain/ConductCase';
import { notYetRuled } from '../../subgraphs/evaluations/domain/proposedCase';

/** A refusal of a seminar proposed against `expert_a` on 2026-03-02, unless changed. */
export const conductCase = (change: Partial<ConductCase> = {}): ConductCase => ({
  ...notYetRuled,
  id: 'case_a',
  kind: 'REFUSAL',
  occasion: 'SEMINAR',
  occurredOn: '2026-02-10',
  seatId: null,
  sessionId: null,
  memberId: 'member_a',
  poolId: 'pool_a',
  filingAuthorityId: 'cq-reform-office',
  organisingUnitId: 'unit_a',
  expertId: 'expert_a',
  account: '未到会',
  evidence: ['通话记录'],
  violationReportId: null,
  proposedOn: '2026-03-02',
  hearingEndsOn: '2026-03-12',
  subjectKey: 'member_a:REFUSAL:SEMINAR:2026-02-10',
  version: 1,
  ...change,
});
