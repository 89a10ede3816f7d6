import { related } from '../../shared/scope/related';
import type { GroupKey, OwnKey, RelatedKey } from '../../shared/scope/Tabulation';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { EvaluationSessionTable } from './EvaluationSessionTable';

/** District of the authority that files the pool; the others file for the whole city. */
const DISTRICT_OFFICE = 'district-';
export const MUNICIPAL = 'MUNICIPAL';

/** The columns that a seat and a draw copy from their session. */
interface OfSession {
  readonly sessionId: string;
  readonly poolId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly year: number;
}

const column = (name: keyof OfSession): OwnKey<OfSession> => ({ kind: 'column', column: name });
const ofSession = (name: keyof EvaluationSession): RelatedKey => ({
  kind: 'related',
  related: related(EvaluationSessionTable, { id: 'sessionId' }),
  column: name,
});

/** Dimensions of everything that belongs to a session. */
export const sessionKeys = {
  YEAR: column('year'),
  AUTHORITY: column('filingAuthorityId'),
  DISTRICT: {
    ...column('filingAuthorityId'),
    begins: { with: DISTRICT_OFFICE, drop: true, otherwise: MUNICIPAL },
  },
  UNIT: column('organisingUnitId'),
  POOL: column('poolId'),
  LEVEL: ofSession('level'),
  SERIES: ofSession('seriesNo'),
} as const satisfies Readonly<Record<string, GroupKey<OfSession>>>;
