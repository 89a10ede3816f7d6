import type { Caller } from '../../shared/identity/Caller';
import { refuseRow } from '../../shared/scope/rowRefusals';
import type { RuleFinding } from '../../shared/rule';
import { competenceToday } from '../domain/competenceToday';
import { consentsAreStale } from '../domain/consentsAreStale';
import type { ExpertPool } from '../domain/ExpertPool';
import type { CommitteeFacts, MemberFacts } from '../domain/facts';
import { filingFacts } from '../domain/filingFacts';
import type { Filing } from '../domain/Filing';
import { poolFacts } from '../domain/poolFacts';
import type { PoolMember } from '../domain/PoolMember';
import { previousFiling } from '../domain/previousFiling';
import { refuse } from '../domain/refusals';
import { candidates } from '../domain/rosterLines';
import { poolFindings } from '../domain/rules/poolFindings';
import { grantedWaivers } from '../domain/waiverRules';
import { askPersonFacts } from './askPersonFacts';
import type { Deps } from './Deps';
import { poolRecords } from './poolRecords';
import { rosterHash } from './rosterHash';

/** A roster about to be submitted, with everything the rules were told and what they found. */
export interface Submission {
  readonly pool: ExpertPool;
  readonly roster: readonly PoolMember[];
  readonly rosterHash: string;
  readonly committee: CommitteeFacts;
  /** By membership. */
  readonly facts: ReadonlyMap<string, MemberFacts>;
  readonly findings: readonly RuleFinding[];
  /** Who gets a copy of the submission. */
  readonly copyTo: readonly string[];
}

/** Reads, asks and judges what a filing would submit today. Throws EMPTY_ROSTER and CONSENTS_STALE. */
export async function prepareSubmission(
  { session, experts, clock }: Deps,
  caller: Caller,
  filing: Filing,
): Promise<Submission> {
  const today = clock.today();
  const [records] = await poolRecords(session, caller, [filing.poolId]);
  if (!records) throw refuseRow('NOT_FOUND');
  const { pool, committee, unit } = records;
  const roster = candidates(records.members);
  if (roster.length === 0) throw refuse('EMPTY_ROSTER');
  const hash = rosterHash(roster);
  const competence = competenceToday(committee, unit, today);
  const consents = records.consents.filter(({ filingId }) => filingId === filing.id);
  if (consentsAreStale(consents, competence.requiredConsents, hash)) throw refuse('CONSENTS_STALE');
  const persons = await askPersonFacts(
    experts,
    roster.map(({ expertId }) => expertId),
  );
  const facts = poolFacts(records, roster, persons, today);
  const previous = previousFiling(filing, records.filings);
  const submitted = filingFacts(
    { filing, committee, unit, consents, previous },
    { asOf: today, status: 'SUBMITTED', firstDay: null, lastDay: null, rosterHash: hash, filedOn: today },
  );
  const waivers = records.waivers.filter(({ filingId }) => filingId === filing.id);
  return {
    pool,
    roster,
    rosterHash: hash,
    committee: facts.committee,
    facts: new Map(facts.members.map((member) => [member.id, member])),
    findings: poolFindings(facts, submitted, grantedWaivers(waivers)),
    copyTo: competence.copyTo,
  };
}
