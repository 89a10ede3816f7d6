import { once } from '../../shared/idempotency/once';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import { refuseRow } from '../../shared/scope/rowRefusals';
import { checkedProse } from '../domain/checkedProse';
import { statusAt } from '../domain/EvaluationSession';
import { refuse } from '../domain/refusals';
import type { ViolationKind, ViolationReport } from '../domain/ViolationReport';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import { seatRepository } from '../persistence/seatRepository';
import { violationReportRepository } from '../persistence/violationReportRepository';
import type { Deps } from './Deps';

interface ReportViolationInput {
  readonly idempotencyKey: string;
  readonly session: string;
  readonly kind: ViolationKind;
  readonly text: string;
}

/**
 * Reports misconduct in a session in which the caller was called to a seat, from its opening on (T四(五)). Organiser,
 * filing authority and supervisor read it; no other expert does.
 * @throws Refusal NOT_FOUND, WRONG_STATUS, INVALID_TEXT
 */
export async function reportViolation(
  { transaction, clock }: Deps,
  caller: Caller,
  { idempotencyKey: key, ...request }: ReportViolationInput,
): Promise<ViolationReport> {
  requireRole(caller, 'EXPERT');
  const now = clock.now();
  const text = checkedProse('text', request.text, 4000);
  return transaction(async (session) => {
    const act = { caller, operation: 'reportViolation', key, request, now };
    const reports = violationReportRepository(session, caller);
    const id = await once(session, act, async () => {
      const sessionId = request.session;
      const held = await evaluationSessionRepository(session, caller).lockedOrRefuse(sessionId);
      const status = statusAt(held, now);
      if (status !== 'OPEN' && status !== 'CLOSED') throw refuse('WRONG_STATUS', { status });
      const [seat] = await seatRepository(session, caller).find({ where: { sessionId } });
      if (!seat) throw refuseRow('NOT_FOUND');
      const report = {
        id: newId('report', now),
        sessionId,
        filingAuthorityId: held.filingAuthorityId,
        organisingUnitId: held.organisingUnitId,
        kind: request.kind,
        text,
        reporterSeatId: seat.id,
        reportedAt: now,
      };
      await reports.insert(report);
      return report.id;
    });
    return reports.oneOrRefuse(id);
  });
}
