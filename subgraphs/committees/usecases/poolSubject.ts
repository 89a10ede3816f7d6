import type { CivilDate } from '../../shared/civilDate';
import { related } from '../../shared/scope/related';
import type { GroupKey } from '../../shared/scope/Tabulation';
import type { Subject } from '../../shared/statistics/Subject';
import type { ExpertPool } from '../domain/ExpertPool';
import { ExpertPoolTable } from '../persistence/ExpertPoolTable';
import { OrganisingUnitTable } from '../persistence/OrganisingUnitTable';
import { ReviewCommitteeTable } from '../persistence/ReviewCommitteeTable';
import { authorityKeys } from './authorityKeys';
import { poolFigures } from './poolFigures';
import { poolsInStatus } from './poolFilter';

const committee = related(ReviewCommitteeTable, { poolId: 'id' });
const statuses = ['VALID', 'EXPIRING', 'EXPIRED'] as const;

const keysOn = (asOf: CivilDate): Readonly<Record<string, GroupKey<ExpertPool>>> => ({
  ...authorityKeys,
  LEVEL: { kind: 'column', column: 'level' },
  SERIES: { kind: 'column', column: 'seriesNo' },
  STATUS: {
    kind: 'bands',
    bands: statuses.map((value) => ({ value, where: poolsInStatus(value, asOf) })),
    otherwise: 'NEVER_FILED',
  },
  UNIT_KIND: {
    kind: 'related',
    related: related(OrganisingUnitTable, { id: 'organisingUnitId' }),
    column: 'kind',
  },
  AUDIENCE: { kind: 'related', related: committee, column: 'audience' },
  YEAR: { kind: 'related', related: committee, column: 'registeredOn', year: true },
});

/** Pools as figures tell of them on a day. */
export function poolSubjectOn(asOf: CivilDate): Subject<ExpertPool> {
  const keys = keysOn(asOf);
  const told = ['DISTRICT', 'AUTHORITY', 'LEVEL', 'STATUS', 'YEAR', 'SERIES'];
  return {
    table: ExpertPoolTable,
    keys,
    figures: poolFigures(asOf),
    shares: {},
    year: {
      key: 'YEAR',
      where: (years) => ({
        anyOf: years.map((year) => ({
          hasRelated: [
            related(
              ReviewCommitteeTable,
              { poolId: 'id' },
              { registeredOn: { gte: `${year}-01-01`, lte: `${year}-12-31` } },
            ),
          ],
        })),
      }),
    },
    outside: {
      name: 'pools-1',
      keys: Object.fromEntries(told.map((name) => [name, keys[name] as GroupKey<ExpertPool>])),
      where: {
        hasRelated: [related(ReviewCommitteeTable, { poolId: 'id' }, { registeredOn: { lte: asOf } })],
      },
      division: 'DISTRICT',
    },
  };
}
