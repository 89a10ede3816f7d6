import { yearOf } from '../../shared/civilDate';
import { isDuplicateKey } from '../../shared/database/databaseErrors';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { oncePrepared } from '../../shared/idempotency/oncePrepared';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import { evaluate, type RuleFinding } from '../../shared/rule';
import { appointmentKey } from '../domain/Appointment';
import { letterNumber, type CommendationLetter } from '../domain/CommendationLetter';
import { letterText } from '../domain/letterText';
import { refuse } from '../domain/refusals';
import { recognitionRules } from '../domain/rules/recognitionRules';
import type { TermAssessment } from '../domain/TermAssessment';
import { commendationLetterRepository } from '../persistence/commendationLetterRepository';
import { termAssessmentRepository } from '../persistence/termAssessmentRepository';
import { askAppointments } from './askAppointments';
import { askLetterRecipient } from './askLetterRecipient';
import type { Deps } from './Deps';
import { conflictWhenTaken, retryConflicts } from './retryConflicts';
import { secretElsewhere } from './secretElsewhere';
import { secretUntil } from './secretUntil';

interface IssueCommendationInput {
  readonly idempotencyKey: string;
  /** The assessment that stands. */
  readonly assessment: string;
}

/**
 * Writes the letter to the unit of an expert whose term was excellent (函告, R-68); by the organiser, as T五(六) says.
 * It waits for the end of the secrecy of the sessions of the term. One letter that stands for each term.
 * @throws Refusal NOT_FOUND, NOT_CURRENT, NOT_EXCELLENT, LETTER_ISSUED, SECRECY_RUNS with the finding, NO_EMPLOYER,
 *   CONFLICT when five others of the unit took the number at once
 */
export async function issueCommendation(
  deps: Deps,
  caller: Caller,
  { idempotencyKey: key, assessment }: IssueCommendationInput,
): Promise<CommendationLetter> {
  requireRole(caller, 'ORGANISING_UNIT');
  const { session: committed, clock } = deps;
  const now = clock.now();
  const act = { caller, operation: 'issueCommendation', key, request: { assessment }, now };
  const id = await retryConflicts(() =>
    oncePrepared(deps, act, {
      prepare: async () => {
        const found = await termAssessmentRepository(committed, caller).oneOrRefuse(assessment);
        const terms = await askAppointments(deps.committees, { pool: found.poolId });
        const people = terms.map(({ expertId }) => expertId);
        await requireLetterAllowed(committed, deps, caller, found, people);
        return { recipient: await askLetterRecipient(deps.experts, found), people };
      },
      store: async (session, { recipient, people }) => {
        const term = await termAssessmentRepository(session, caller).lockedOrRefuse(assessment);
        const findings = await requireLetterAllowed(session, deps, caller, term, people);
        const { year, ordinal } = await nextNumber(session, deps, caller);
        const issuedOn = clock.today();
        const number = letterNumber({ year, ordinal });
        const letter = {
          id: newId('letter', now),
          assessmentId: term.id,
          termKey: appointmentKey(term),
          expertId: term.expertId,
          filingAuthorityId: term.filingAuthorityId,
          organisingUnitId: term.organisingUnitId,
          employerId: recipient.employer,
          year,
          ordinal,
          issuedOn,
          withdrawnOn: null,
          text: letterText({ ...recipient, number, issuedOn }),
          findings,
        };
        await commendationLetterRepository(session, caller).insert(letter).catch(whenTaken);
        return letter.id;
      },
    }),
  );
  return commendationLetterRepository(committed, caller).oneOrRefuse(id);
}

/** R-68 for a letter of today. Refuses NOT_CURRENT, NOT_EXCELLENT, LETTER_ISSUED and SECRECY_RUNS. */
async function requireLetterAllowed(
  session: DatabaseSession,
  { clock }: Deps,
  caller: Caller,
  term: TermAssessment,
  people: readonly string[],
): Promise<RuleFinding[]> {
  if (term.currentKey === null) throw refuse('NOT_CURRENT');
  if (term.grade !== 'EXCELLENT') throw refuse('NOT_EXCELLENT');
  const termKey = appointmentKey(term);
  if (await commendationLetterRepository(session, caller).exists({ termKey })) throw refuse('LETTER_ISSUED');
  const asOf = clock.today();
  const elsewhere = await secretElsewhere(session, term, people, asOf);
  const until = [...(await secretUntil(session, caller, term)), ...(elsewhere ? [null] : [])];
  const facts = { id: term.id, excellent: true, letterOn: asOf, secretUntil: until, listed: true };
  const findings = evaluate({ 'R-68': recognitionRules['R-68'] }, { asOf, terms: [facts] });
  if (findings.some(({ outcome }) => outcome !== 'PASS')) throw refuse('SECRECY_RUNS', {}, findings);
  return findings;
}

async function nextNumber(
  session: DatabaseSession,
  { clock }: Deps,
  caller: Caller,
): Promise<Pick<CommendationLetter, 'year' | 'ordinal'>> {
  const year = yearOf(clock.today());
  const [last] = await commendationLetterRepository(session, caller).find({
    where: { year },
    order: [{ column: 'ordinal', direction: 'DESC' }],
    limit: 1,
  });
  return { year, ordinal: (last?.ordinal ?? 0) + 1 };
}

/** Two letters for one term, or two with one number: the second counts anew. */
const whenTaken = (error: unknown): never => {
  if (isDuplicateKey(error, 'commendation_letter_term')) throw refuse('LETTER_ISSUED');
  return conflictWhenTaken(error);
};
