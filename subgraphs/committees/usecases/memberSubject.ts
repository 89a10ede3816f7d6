import type { CivilDate } from '../../shared/civilDate';
import { related } from '../../shared/scope/related';
import type { GroupKey } from '../../shared/scope/Tabulation';
import type { FigureOf, Subject } from '../../shared/statistics/Subject';
import type { Where } from '../../shared/scope/Where';
import type { PoolMember } from '../domain/PoolMember';
import { ExpertPoolTable } from '../persistence/ExpertPoolTable';
import { PoolMemberTable } from '../persistence/PoolMemberTable';
import { authorityKeys } from './authorityKeys';

const pool = related(ExpertPoolTable, { id: 'poolId' });

const keys: Readonly<Record<string, GroupKey<PoolMember>>> = {
  ...authorityKeys,
  LEVEL: { kind: 'related', related: pool, column: 'level' },
  SERIES: { kind: 'related', related: pool, column: 'seriesNo' },
  SOURCE: { kind: 'column', column: 'source' },
  OFFICE: { kind: 'column', column: 'office' },
  TITLE_LEVEL: { kind: 'column', column: 'titleLevel' },
  STATUS: { kind: 'column', column: 'status' },
  EXIT_REASON: { kind: 'column', column: 'exitReason' },
  YEAR: { kind: 'column', column: 'admittedOn', year: true },
};

type Values = NonNullable<FigureOf<PoolMember>['outside']>;

const admitted = { status: 'ADMITTED' } as const;
const figure = (where: Where<PoolMember>, outside?: Values): FigureOf<PoolMember> => ({
  inside: { kind: 'rows', where },
  ...(outside && { outside }),
});
const among = (where: Where<PoolMember>, outside: Values): FigureOf<PoolMember> =>
  figure({ ...admitted, ...where }, { STATUS: ['ADMITTED'], ...outside });

const figures: Subject<PoolMember>['figures'] = {
  members: among({}, {}),
  pools: { inside: { kind: 'distinct', column: 'poolId', where: admitted } },
  experts: { inside: { kind: 'distinct', column: 'expertId', where: admitted } },
  recommended: among({ source: 'RECOMMENDED' }, { SOURCE: ['RECOMMENDED'] }),
  social: among({ source: 'SOCIAL' }, { SOURCE: ['SOCIAL'] }),
  designated: among({ source: 'DESIGNATED' }, { SOURCE: ['DESIGNATED'] }),
  leaders: among({ leader: true }, { LEADER: [true] }),
  senior: among({ titleLevel: 'SENIOR' }, { TITLE_LEVEL: ['SENIOR'] }),
  associateOrAbove: among(
    { titleLevel: { in: ['SENIOR', 'ASSOCIATE'] } },
    { TITLE_LEVEL: ['SENIOR', 'ASSOCIATE'] },
  ),
  proposed: figure({ status: 'PROPOSED' }, { STATUS: ['PROPOSED'] }),
  renewed: figure({ ...admitted, renewedOn: { isNull: false } }),
  ended: figure({ status: 'ENDED' }, { STATUS: ['ENDED'] }),
  disqualified: figure({ status: 'ENDED', exitReason: 'DISQUALIFIED' }),
};

/** Memberships as figures tell of them on a day; one person may have several. */
export function memberSubjectOn(asOf: CivilDate): Subject<PoolMember> {
  const told = ['DISTRICT', 'AUTHORITY', 'LEVEL', 'SOURCE', 'SERIES', 'UNIT', 'TITLE_LEVEL', 'YEAR'];
  const keyOf = (name: string) => keys[name] as GroupKey<PoolMember>;
  return {
    table: PoolMemberTable,
    keys,
    figures,
    shares: { seniorShare: { part: 'senior', whole: 'members' } },
    year: {
      key: 'YEAR',
      where: (years) => ({
        anyOf: years.map((year) => ({ admittedOn: { gte: `${year}-01-01`, lte: `${year}-12-31` } })),
      }),
    },
    outside: {
      name: 'members-2',
      // what is rare comes first: nothing would be left of it in the small classes of the end
      keys: {
        LEADER: { kind: 'column', column: 'leader' },
        STATUS: keyOf('STATUS'),
        ...Object.fromEntries(told.map((name) => [name, keyOf(name)])),
      },
      where: { proposedOn: { lte: asOf } },
      person: 'expertId',
      division: 'DISTRICT',
    },
  };
}
