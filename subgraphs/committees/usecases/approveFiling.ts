import type { CivilDate } from '../../shared/civilDate';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import { isBroken, type RuleFinding } from '../../shared/rule';
import { refuseRow } from '../../shared/scope/rowRefusals';
import { withAuthoritysWord } from '../domain/committeeFacts';
import type { PoolFacts } from '../domain/facts';
import { filingFacts } from '../domain/filingFacts';
import type { Filing } from '../domain/Filing';
import { frozenMembers } from '../domain/frozenMembers';
import type { PersonFacts } from '../domain/PersonFacts';
import { leaversOutside } from '../domain/poolFacts';
import { previousFiling } from '../domain/previousFiling';
import { refuse } from '../domain/refusals';
import type { RosterEntry } from '../domain/RosterEntry';
import { poolFindings } from '../domain/rules/poolFindings';
import { givenValidity, type GivenValidity } from '../domain/validity';
import { grantedWaivers } from '../domain/waiverRules';
import { consentRepository } from '../persistence/consentRepository';
import { filingRepository } from '../persistence/filingRepository';
import { rosterEntryRepository } from '../persistence/rosterEntryRepository';
import { admitRoster } from './admitRoster';
import { askPersonFacts } from './askPersonFacts';
import type { Deps } from './Deps';
import { filingInStatus } from './filingInStatus';
import { poolRecords, type PoolRecords } from './poolRecords';
import { storeFindings } from './storeFindings';

interface Input {
  readonly id: string;
  readonly version: number;
  readonly firstDay?: CivilDate | null | undefined;
  readonly lastDay?: CivilDate | null | undefined;
}

/**
 * Approves the frozen roster of a submission. Every rule runs anew as of today (R-29) with what the experts' archive
 * says today (R-33); members who have left since do not count. Throws RULES_BROKEN with every rule that stands against
 * it: a binding one that fails or cannot be judged, and no granted waiver in force.
 */
export async function approveFiling(deps: Deps, caller: Caller, input: Input): Promise<Filing> {
  const today = deps.clock.today();
  const read = await filingInStatus(deps.session, caller, input, ['SUBMITTED'], today);
  const roster = await frozenRoster(deps.session, caller, read);
  const persons = await askPersonFacts(
    deps.experts,
    roster.map(({ expertId }) => expertId),
  );
  return deps.transaction(async (session) => {
    const filing = await filingInStatus(session, caller, input, ['SUBMITTED'], today);
    const [records] = await poolRecords(session, caller, [filing.poolId]);
    if (!records) throw refuseRow('NOT_FOUND');
    const previous = previousFiling(filing, records.filings);
    const validity = givenValidity(input, previous?.lastDay ?? null, today);
    const findings = judge({ filing, records, roster, persons, validity, previous, today });
    const against = findings.filter(isBroken);
    if (against.length > 0) throw refuse('RULES_BROKEN', { count: against.length }, against);
    const now = deps.clock.now();
    const run = { submissionId: filing.submissionId ?? '', stage: 'DECISION', asOf: today, now } as const;
    const stored = await storeFindings(session, caller, filing, findings, run);
    const filings = filingRepository(session, caller);
    await filings.update(
      filing.id,
      { expectedVersion: input.version },
      { ...stored, ...validity, status: 'APPROVED', decidedAt: now, liveKey: null },
    );
    await endEarlierConsents(session, caller, filing);
    await admitRoster(session, caller, records.pool, { filing, roster, validity, today, now });
    return filings.oneOrRefuse(filing.id);
  });
}

/** A consent is to one roster: with the next one in place, the department's part in the pool is over. */
async function endEarlierConsents(session: DatabaseSession, caller: Caller, filing: Filing): Promise<void> {
  const ofEarlier = {
    poolId: filing.poolId,
    filingId: { not: filing.id },
    status: { in: ['REQUESTED', 'GRANTED'] },
  } as const;
  await consentRepository(session, caller).updateWhere(ofEarlier, { status: 'ENDED' });
}

/** The submission's lines: they never change, so they may be read before the transaction. */
const frozenRoster = (session: DatabaseSession, caller: Caller, filing: Filing): Promise<RosterEntry[]> =>
  rosterEntryRepository(session, caller).find({
    where: { submissionId: filing.submissionId ?? '' },
    order: [{ column: 'ordinal', direction: 'ASC' }],
  });

interface Case {
  readonly filing: Filing;
  readonly records: PoolRecords;
  readonly roster: readonly RosterEntry[];
  readonly persons: ReadonlyMap<string, PersonFacts>;
  readonly validity: GivenValidity;
  readonly previous: ReturnType<typeof previousFiling>;
  readonly today: CivilDate;
}

function judge({ filing, records, roster, persons, validity, previous, today }: Case): RuleFinding[] {
  const { committee, unit } = records;
  if (filing.committeeFacts === null) throw new Error(`${filing.id} was submitted without facts`);
  const facts: PoolFacts = {
    asOf: today,
    approvalDate: today,
    factsReadOn: today,
    committee: withAuthoritysWord(filing.committeeFacts, committee, today),
    members: [
      ...frozenMembers(roster, records.members, persons),
      ...leaversOutside(records, new Set(roster.map(({ memberId }) => memberId))),
    ],
  };
  const ofFiling = <Row extends { readonly filingId: string }>(rows: readonly Row[]) =>
    rows.filter(({ filingId }) => filingId === filing.id);
  const approved = filingFacts(
    { filing, committee, unit, consents: ofFiling(records.consents), previous },
    {
      ...validity,
      asOf: today,
      status: 'APPROVED',
      rosterHash: filing.rosterHash,
      filedOn: filing.filedOn,
    },
  );
  return poolFindings(facts, approved, grantedWaivers(ofFiling(records.waivers)));
}
