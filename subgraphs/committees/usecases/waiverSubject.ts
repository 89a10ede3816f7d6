import type { CivilDate } from '../../shared/civilDate';
import { related } from '../../shared/scope/related';
import type { GroupKey } from '../../shared/scope/Tabulation';
import type { Where } from '../../shared/scope/Where';
import type { FigureOf, Subject } from '../../shared/statistics/Subject';
import type { RequestStatus } from '../domain/Consent';
import type { Waiver } from '../domain/Waiver';
import { ExpertPoolTable } from '../persistence/ExpertPoolTable';
import { WaiverTable } from '../persistence/WaiverTable';
import { authorityKeys } from './authorityKeys';

const pool = related(ExpertPoolTable, { id: 'poolId' });

const keys = {
  ...authorityKeys,
  LEVEL: { kind: 'related', related: pool, column: 'level' },
  SERIES: { kind: 'related', related: pool, column: 'seriesNo' },
  RULE: { kind: 'column', column: 'rule' },
  STATUS: { kind: 'column', column: 'status' },
  YEAR: { kind: 'column', column: 'requestedOn', year: true },
} as const satisfies Readonly<Record<string, GroupKey<Waiver>>>;

const figure = (where: Where<Waiver>, outside?: FigureOf<Waiver>['outside']): FigureOf<Waiver> => ({
  inside: { kind: 'rows', where },
  ...(outside && { outside }),
});
const inStatus = (status: RequestStatus): FigureOf<Waiver> => figure({ status }, { STATUS: [status] });

const figuresOn = (asOf: CivilDate): Subject<Waiver>['figures'] => ({
  waivers: { inside: { kind: 'rows' }, outside: {} },
  pools: { inside: { kind: 'distinct', column: 'poolId' } },
  requested: inStatus('REQUESTED'),
  granted: inStatus('GRANTED'),
  refused: inStatus('REFUSED'),
  inForce: figure({ status: 'GRANTED', expiresOn: { gte: asOf } }),
  ofMembers: figure({ memberId: { isNull: false } }),
});

/** Waivers as figures tell of them on a day: a rule that is often waived is a signal to who makes the rules. */
export function waiverSubjectOn(asOf: CivilDate): Subject<Waiver> {
  const { RULE, STATUS, DISTRICT, AUTHORITY, YEAR, LEVEL, SERIES } = keys;
  return {
    table: WaiverTable,
    keys,
    figures: figuresOn(asOf),
    shares: { grantedShare: { part: 'granted', whole: 'waivers' } },
    year: {
      key: 'YEAR',
      where: (years) => ({
        anyOf: years.map((year) => ({ requestedOn: { gte: `${year}-01-01`, lte: `${year}-12-31` } })),
      }),
    },
    outside: {
      name: 'waivers-1',
      // by which rule is what a ministry wants to know: it is told first
      keys: { RULE, STATUS, DISTRICT, AUTHORITY, YEAR, LEVEL, SERIES },
      where: { requestedOn: { lte: asOf } },
      // five waivers of one pool would tell of that pool: each class is of five pools
      person: 'poolId',
      division: 'DISTRICT',
    },
  };
}
