import { related } from '../../shared/scope/related';
import type { GroupKey, RelatedKey } from '../../shared/scope/Tabulation';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { EvaluationSessionTable } from './EvaluationSessionTable';
import { placeKeys } from './placeKeys';

/** The columns that a seat and a draw copy from their session. */
interface OfSession {
  readonly sessionId: string;
  readonly poolId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly year: number;
}

const ofSession = (name: keyof EvaluationSession): RelatedKey => ({
  kind: 'related',
  related: related(EvaluationSessionTable, { id: 'sessionId' }),
  column: name,
});

/** Dimensions of everything that belongs to a session. */
export const sessionKeys = {
  ...placeKeys,
  YEAR: { kind: 'column', column: 'year' },
  LEVEL: ofSession('level'),
  SERIES: ofSession('seriesNo'),
} as const satisfies Readonly<Record<string, GroupKey<OfSession>>>;
