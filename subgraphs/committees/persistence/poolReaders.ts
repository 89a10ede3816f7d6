import type { AggregateGrants } from '../../shared/scope/defineTable';
import type { ColumnRule, ExistsRule, RowPolicy, RowRule } from '../../shared/scope/rowPolicy';
import { ConsentTable } from './ConsentTable';

/** Rules shared by the tables that hang off a pool and carry its filing_authority_id and organising_unit_id. */
export const ownAuthority: ColumnRule = { kind: 'column', column: 'filingAuthorityId', claim: 'authority' };
export const ownUnit: ColumnRule = { kind: 'column', column: 'organisingUnitId', claim: 'unit' };
export const forPeers: RowRule = { kind: 'all', because: 'another subgraph asks for facts of a command' };

/** 同意部门: what hangs off a pool that asks for its consent or has it; a refused one shows no pool. */
export const askedForConsent = (poolColumn: string): ExistsRule => ({
  kind: 'exists',
  table: ConsentTable.schema,
  on: { poolId: poolColumn },
  column: 'departmentId',
  claim: 'authority',
  where: { status: ['REQUESTED', 'GRANTED'] },
});

/** Readers of a pool and its committee; the supervisor is that of the filing authority. */
export const poolReaders = (poolColumn: string): RowPolicy => ({
  FILING_AUTHORITY: ownAuthority,
  CONSENTING_DEPARTMENT: askedForConsent(poolColumn),
  DISCIPLINE_SUPERVISOR: ownAuthority,
  ORGANISING_UNIT: ownUnit,
  SERVICE: forPeers,
});

/** T三(二): the expert, the employer who forwards, the organiser and the authority who decide. */
export const applicationReaders: RowPolicy = {
  FILING_AUTHORITY: ownAuthority,
  ORGANISING_UNIT: ownUnit,
  EXPERT: { kind: 'column', column: 'expertId', claim: 'expert' },
  EMPLOYER: { kind: 'column', column: 'employerId', claim: 'employer' },
  SERVICE: forPeers,
};

/** What hangs off a filing and is closed to a consenting department: rosters, findings, waivers. */
export const filingPartReaders: RowPolicy = {
  FILING_AUTHORITY: ownAuthority,
  ORGANISING_UNIT: ownUnit,
  SERVICE: forPeers,
};

/** The ministry's dashboard: figures alone, in classes. */
export const forDashboards: AggregateGrants = {
  MINISTRY: 'figures about pools, members and waivers, in classes of several',
};
