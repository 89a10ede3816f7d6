import type { CivilDate } from '../../shared/civilDate';
import { isDuplicateKey } from '../../shared/database/databaseErrors';
import { oncePrepared } from '../../shared/idempotency/oncePrepared';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import { refuseRow } from '../../shared/scope/rowRefusals';
import type { Appointment } from '../domain/Appointment';
import { assessableTerm } from '../domain/assessableTerm';
import { optionalText } from '../domain/checkedText';
import { refuse } from '../domain/refusals';
import type { TermAssessment, TermHeads } from '../domain/TermAssessment';
import { assessedAs, firstAssessment } from '../domain/termAssessments';
import { termAssessmentRepository } from '../persistence/termAssessmentRepository';
import { answeringAuthority } from './answeringAuthority';
import { askAppointments } from './askAppointments';
import type { Deps } from './Deps';
import { termEvidence } from './termEvidence';

export interface AssessTermInput extends TermHeads {
  readonly idempotencyKey: string;
  /** The membership. */
  readonly member: string;
  /** First day of the term; absent: the latest that has begun. */
  readonly termFrom?: CivilDate | null | undefined;
  readonly remarks?: string | null | undefined;
}

/**
 * Assesses a term of a member of the caller's own pool that is over or about to end (任期考核, R-67): four scored heads,
 * and beside them what the graph knows of the term. One assessment for each membership and term.
 * @throws Refusal NOT_FOUND, NO_SUCH_TERM, TERM_NOT_ENDING, INVALID_SCORE, INVALID_TEXT, ALREADY_ASSESSED
 */
export async function assessTerm(
  deps: Deps,
  caller: Caller,
  input: AssessTermInput,
): Promise<TermAssessment> {
  requireRole(caller, 'ORGANISING_UNIT');
  const { session: committed, clock } = deps;
  const scored = assessedAs(input);
  const remarks = optionalText('remarks', input.remarks, 1000);
  const { idempotencyKey: key, ...request } = input;
  const now = clock.now();
  const act = { caller, operation: 'assessTerm', key, request, now };
  const id = await oncePrepared(deps, act, {
    prepare: () => ownTerm(deps, caller, input),
    store: async (session, term) => {
      const [evidence] = await termEvidence(session, caller, [term], now);
      if (!evidence) throw new Error('a term without evidence');
      const filingAuthorityId = await answeringAuthority(session, term.filingAuthorityId);
      const made = firstAssessment(
        { ...term, filingAuthorityId },
        { ...scored, id: newId('assessment', now), evidence, remarks, assessedOn: clock.today() },
      );
      await termAssessmentRepository(session, caller).insert(made);
      return made.id;
    },
  }).catch((error: unknown) => {
    throw isDuplicateKey(error, 'term_assessment_current') || isDuplicateKey(error, 'term_assessment_member')
      ? refuse('ALREADY_ASSESSED')
      : error;
  });
  return termAssessmentRepository(committed, caller).oneOrRefuse(id);
}

/** The term meant, of a member of a pool of the caller's unit. */
async function ownTerm(
  { committees, clock }: Deps,
  caller: Caller,
  { member, termFrom }: AssessTermInput,
): Promise<Appointment> {
  const terms = await askAppointments(committees, { members: [member] });
  if (terms[0]?.organisingUnitId !== caller.claims.unit) throw refuseRow('NOT_FOUND');
  return assessableTerm(terms, termFrom, clock.today());
}
