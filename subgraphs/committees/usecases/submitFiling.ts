import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import { editable, type Filing } from '../domain/Filing';
import { refuse } from '../domain/refusals';
import { rosterEntries } from '../domain/rosterEntries';
import { consentRepository } from '../persistence/consentRepository';
import { filingRepository } from '../persistence/filingRepository';
import { rosterEntryRepository } from '../persistence/rosterEntryRepository';
import { currentRoster } from './currentRoster';
import type { Deps } from './Deps';
import { filingInStatus } from './filingInStatus';
import { prepareSubmission, type Submission } from './prepareSubmission';
import { rosterHash } from './rosterHash';
import { storeFindings } from './storeFindings';

interface Input {
  readonly id: string;
  readonly version: number;
}

/**
 * Freezes the roster with the facts of every person, hashes it, stores what every rule finds, and submits; a filing
 * that was returned is submitted anew. Broken rules do not stop a submission: the authority sees them. Throws
 * EMPTY_ROSTER, CONSENTS_STALE, and ROSTER_CHANGED when members change meanwhile. For ORGANISING_UNIT.
 */
export async function submitFiling(deps: Deps, caller: Caller, input: Input): Promise<Filing> {
  requireRole(caller, 'ORGANISING_UNIT');
  const today = deps.clock.today();
  const read = await filingInStatus(deps.session, caller, input, editable, today);
  const submission = await prepareSubmission(deps, caller, read);
  return deps.transaction(async (session) => {
    const filing = await filingInStatus(session, caller, input, editable, today);
    if (rosterHash(await currentRoster(session, caller, filing.poolId)) !== submission.rosterHash)
      throw refuse('ROSTER_CHANGED');
    await store(session, caller, filing, submission, deps);
    return filingRepository(session, caller).oneOrRefuse(filing.id);
  });
}

async function store(
  session: DatabaseSession,
  caller: Caller,
  filing: Filing,
  { pool, committee, facts, findings, roster, rosterHash: hash, copyTo }: Submission,
  { clock }: Deps,
): Promise<void> {
  const now = clock.now();
  const today = clock.today();
  const submissionId = newId('subm', now);
  const entries = rosterEntries(filing, submissionId, roster, facts, () => newId('entry', now));
  await rosterEntryRepository(session, caller).insertMany(entries);
  const run = { submissionId, stage: 'SUBMISSION', asOf: today, now } as const;
  const stored = await storeFindings(session, caller, filing, findings, run);
  await consentRepository(session, caller).updateWhere(
    { filingId: filing.id, status: 'REQUESTED' },
    { status: 'ENDED' },
  );
  const changes = {
    ...stored,
    status: 'SUBMITTED' as const,
    filedWithId: pool.filingAuthorityId,
    submissionId,
    rosterHash: hash,
    rosterSize: roster.length,
    committeeFacts: committee,
    submittedAt: now,
    filedOn: today,
    copiedTo: copyTo,
    decidedAt: null,
    returnReasons: [],
  };
  await filingRepository(session, caller).update(filing.id, { expectedVersion: filing.version }, changes);
}
