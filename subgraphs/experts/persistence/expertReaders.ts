import type { AggregateGrants } from '../../shared/scope/defineTable';
import type { ExistsRule, RowPolicy } from '../../shared/scope/rowPolicy';
import { ExpertAccessTable } from './ExpertAccessTable';

const throughAccess = {
  kind: 'exists',
  table: ExpertAccessTable.schema,
  visibleFrom: 'visibleFrom',
  visibleUntil: 'visibleUntil',
} as const;

type Tied = Pick<ExistsRule, 'on'>;

const authority = (tied: Tied): ExistsRule => ({
  ...throughAccess,
  ...tied,
  column: 'authorityId',
  claim: 'authority',
});
const unit = (tied: Tied): ExistsRule => ({ ...throughAccess, ...tied, column: 'unitId', claim: 'unit' });

/** A supervisor knows people by their seat alone, and from the moment the session opens. */
const supervisorOfSeat = (tied: Tied): ExistsRule => ({
  ...authority(tied),
  where: { via: ['SEAT'] },
});

const tiedByExpert: Tied = { on: { expertId: 'expertId' } };
const theExpert = { kind: 'column', column: 'expertId', claim: 'expert' } as const;
const forRules = {
  kind: 'all',
  because: 'the rules of the other subgraphs judge any expert, on fields that only services may select',
} as const;

/** Rows about an expert that the filing authority, the organiser and the expert read. */
export const authorityUnitExpert: RowPolicy = {
  FILING_AUTHORITY: authority(tiedByExpert),
  ORGANISING_UNIT: unit(tiedByExpert),
  EXPERT: theExpert,
  SERVICE: forRules,
};

/** Rows about an expert that the organiser does not read: sanctions and credit. */
export const authorityExpert: RowPolicy = {
  FILING_AUTHORITY: authority(tiedByExpert),
  EXPERT: theExpert,
  SERVICE: forRules,
};

const tiedById: Tied = { on: { expertId: 'id' } };

/** The expert row itself. */
export const expertRow: RowPolicy = {
  FILING_AUTHORITY: authority(tiedById),
  ORGANISING_UNIT: unit(tiedById),
  DISCIPLINE_SUPERVISOR: supervisorOfSeat(tiedById),
  EXPERT: { kind: 'column', column: 'id', claim: 'expert' },
  SERVICE: forRules,
};

/** The ministry's dashboard: figures alone, in classes. */
export const forDashboards: AggregateGrants = {
  MINISTRY: 'figures about experts, in classes of several persons',
};
