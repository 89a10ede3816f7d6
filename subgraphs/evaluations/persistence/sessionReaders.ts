import type { AggregateGrants } from '../../shared/scope/defineTable';
import type { ColumnRule, RowPolicy, RowRule } from '../../shared/scope/rowPolicy';

/** Rules of the tables that hang off a pool and carry its filing_authority_id and organising_unit_id. */
export const ownAuthority: ColumnRule = { kind: 'column', column: 'filingAuthorityId', claim: 'authority' };
export const ownUnit: ColumnRule = { kind: 'column', column: 'organisingUnitId', claim: 'unit' };
export const forPeers: RowRule = { kind: 'all', because: 'another subgraph asks for facts of a command' };

/** Notices to who holds a seat, and all that hangs off them: those who run the session, and the recipient. */
export const noticeReaders: RowPolicy = {
  FILING_AUTHORITY: ownAuthority,
  ORGANISING_UNIT: ownUnit,
  DISCIPLINE_SUPERVISOR: ownAuthority,
  EXPERT: { kind: 'column', column: 'seatId', claim: 'ownSeats' },
};

/** The ministry's dashboard: figures alone, in classes. */
export const forDashboards: AggregateGrants = {
  MINISTRY: 'figures about sessions and what came of them, in classes of five and more',
};
