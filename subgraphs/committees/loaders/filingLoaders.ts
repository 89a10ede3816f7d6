import DataLoader from 'dataloader';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import { pagePerParent } from '../../shared/loaders/pagePerParent';
import { rowById } from '../../shared/loaders/rowById';
import { rowsByParent } from '../../shared/loaders/rowsByParent';
import type { RuleFinding } from '../../shared/rule';
import type { PageArguments } from '../../shared/scope/Page';
import { consentRepository } from '../persistence/consentRepository';
import { filingFindingRepository } from '../persistence/filingFindingRepository';
import { filingRepository } from '../persistence/filingRepository';
import { rosterEntryRepository } from '../persistence/rosterEntryRepository';
import { waiverRepository } from '../persistence/waiverRepository';

/** Judges rosters as they are; the answer lacks a pool that is out of reach. */
export type LiveFindings = (
  poolIds: readonly string[],
) => Promise<ReadonlyMap<string, readonly RuleFinding[]>>;

/** Filings and what hangs off them, within the caller's scope; findings of pools as they are today. */
export function filingLoaders(session: DatabaseSession, caller: Caller, liveFindings: LiveFindings) {
  const filings = filingRepository(session, caller);
  const waivers = waiverRepository(session, caller);
  const consents = consentRepository(session, caller);
  return {
    filingById: rowById(filings),
    filingsByPool: pagePerParent(filings, 'poolId', ({ first, after }: PageArguments) => ({
      first,
      after,
      order: [{ column: 'ordinal', direction: 'DESC' }],
    })),
    rosterBySubmission: pagePerParent(
      rosterEntryRepository(session, caller),
      'submissionId',
      ({ first, after }: PageArguments) => ({
        first,
        after,
        order: [{ column: 'ordinal', direction: 'ASC' }],
      }),
    ),
    findingsBySet: rowsByParent(
      filingFindingRepository(session, caller),
      ({ findingSetId }) => findingSetId,
      (ids) => ({ findingSetId: { in: ids } }),
      [{ column: 'ordinal', direction: 'ASC' }],
    ),
    waiverById: rowById(waivers),
    waiversByFiling: rowsByParent(
      waivers,
      ({ filingId }) => filingId,
      (ids) => ({ filingId: { in: ids } }),
    ),
    consentById: rowById(consents),
    consentsByFiling: rowsByParent(
      consents,
      ({ filingId }) => filingId,
      (ids) => ({ filingId: { in: ids } }),
    ),
    findingsByPool: new DataLoader<string, readonly RuleFinding[]>(async (poolIds) => {
      const findings = await liveFindings(poolIds);
      return poolIds.map((id) => findings.get(id) ?? []);
    }),
  };
}
