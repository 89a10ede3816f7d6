import type { CivilDate } from '../../shared/civilDate';
import type { BandKey, GroupKey } from '../../shared/scope/Tabulation';
import type { Where } from '../../shared/scope/Where';
import type { Subject } from '../../shared/statistics/Subject';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { EvaluationSessionTable } from './EvaluationSessionTable';
import { hadNoQuorum, isPublicised, sessionFigures } from './sessionFigures';
import { placeKeys } from './placeKeys';

const keys = {
  ...placeKeys,
  YEAR: { kind: 'column', column: 'year' },
  LEVEL: { kind: 'column', column: 'level' },
  SERIES: { kind: 'column', column: 'seriesNo' },
  SESSION_STATUS: { kind: 'column', column: 'status' },
} as const satisfies Readonly<Record<string, GroupKey<EvaluationSession>>>;

const whether = (
  where: Where<EvaluationSession>,
  [value, otherwise]: readonly [string, string],
): BandKey<EvaluationSession> => ({ kind: 'bands', bands: [{ value, where }], otherwise });

/** Sessions as figures tell of them on a day; to outside readers of those whose meeting was to be over by then. */
export function sessionSubjectOn(asOf: CivilDate): Subject<EvaluationSession> {
  const { SESSION_STATUS, DISTRICT, AUTHORITY, YEAR, LEVEL, SERIES, UNIT } = keys;
  return {
    table: EvaluationSessionTable,
    keys,
    figures: sessionFigures,
    shares: {
      publicityShare: { part: 'publicised', whole: 'held' },
      quorumFailureShare: { part: 'quorumFailures', whole: 'votes' },
      passShare: { part: 'passed', whole: 'decided' },
      recusalFoundShare: { part: 'recusalsFound', whole: 'recusals' },
    },
    year: { key: 'YEAR', where: (years) => ({ year: { in: [...years] } }) },
    outside: {
      name: 'sessions-1',
      // what is rare comes first: nothing would be left of it in the small classes of the end
      keys: {
        QUORUM: whether(hadNoQuorum, ['MISSED', 'KEPT']),
        SESSION_STATUS,
        PUBLICISED: whether(isPublicised, ['YES', 'NO']),
        DISTRICT,
        AUTHORITY,
        YEAR,
        LEVEL,
        SERIES,
        UNIT,
      },
      where: { lastMeetingDay: { lte: asOf } },
      division: 'DISTRICT',
    },
  };
}
