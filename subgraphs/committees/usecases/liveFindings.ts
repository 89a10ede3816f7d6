import type { CivilDate } from '../../shared/civilDate';
import type { Caller } from '../../shared/identity/Caller';
import type { RuleFinding } from '../../shared/rule';
import { filingFacts } from '../domain/filingFacts';
import { filingStatusOn, type Filing } from '../domain/Filing';
import { currentFiling } from '../domain/filingInForce';
import { poolFacts } from '../domain/poolFacts';
import { previousFiling } from '../domain/previousFiling';
import type { PersonFacts } from '../domain/PersonFacts';
import type { PoolMember } from '../domain/PoolMember';
import { candidates, rosterOn } from '../domain/rosterLines';
import { poolFindings } from '../domain/rules/poolFindings';
import { grantedWaivers } from '../domain/waiverRules';
import { askPersonFacts } from './askPersonFacts';
import type { Deps } from './Deps';
import { poolRecords, type PoolRecords } from './poolRecords';

import { rosterHash } from './rosterHash';

interface LiveRoster {
  readonly records: PoolRecords;
  readonly filing: Filing | null;
  readonly roster: readonly PoolMember[];
}

/**
 * Every rule for the rosters of several pools as they are today: what the open filing would submit, else everybody
 * in the pool. The experts subgraph is asked once for all of them, in chunks. Throws as askPersonFacts does.
 */
export async function liveFindings(
  { session, experts, clock }: Deps,
  caller: Caller,
  poolIds: readonly string[],
): Promise<ReadonlyMap<string, readonly RuleFinding[]>> {
  const today = clock.today();
  const live = (await poolRecords(session, caller, poolIds)).map((records) => liveRoster(records, today));
  const persons = await askPersonFacts(
    experts,
    live.flatMap(({ roster }) => roster.map(({ expertId }) => expertId)),
  );
  return new Map(live.map((one) => [one.records.pool.id, findingsOf(one, persons, today)]));
}

function liveRoster(records: PoolRecords, today: CivilDate): LiveRoster {
  const { pool, filings, members } = records;
  const open = filings.find(({ liveKey }) => liveKey !== null);
  if (open) return { records, filing: open, roster: candidates(members) };
  const currentId = currentFiling(pool, today)?.filingId;
  return {
    records,
    filing: filings.find(({ id }) => id === currentId) ?? null,
    roster: rosterOn(pool, members, today),
  };
}

function findingsOf(
  { records, filing, roster }: LiveRoster,
  persons: ReadonlyMap<string, PersonFacts>,
  today: CivilDate,
): RuleFinding[] {
  const facts = poolFacts(records, roster, persons, today);
  if (!filing) return poolFindings(facts, null);
  const ofFiling = <Row extends { readonly filingId: string }>(rows: readonly Row[]) =>
    rows.filter(({ filingId }) => filingId === filing.id);
  const decided = filing.status === 'APPROVED';
  const filingAsIs = filingFacts(
    {
      filing,
      committee: records.committee,
      unit: records.unit,
      consents: ofFiling(records.consents),
      previous: previousFiling(filing, records.filings),
    },
    {
      asOf: today,
      status: filingStatusOn(filing, today),
      firstDay: filing.firstDay,
      lastDay: filing.lastDay,
      rosterHash: decided ? filing.rosterHash : rosterHash(roster),
      filedOn: decided ? filing.filedOn : today,
    },
  );
  return poolFindings(facts, filingAsIs, grantedWaivers(ofFiling(records.waivers)));
}
