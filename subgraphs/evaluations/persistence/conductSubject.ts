import type { CivilDate } from '../../shared/civilDate';
import type { GroupKey } from '../../shared/scope/Tabulation';
import type { Where } from '../../shared/scope/Where';
import type { FigureOf, Subject } from '../../shared/statistics/Subject';
import { adverse, type ConductCase, type Ruling } from '../domain/ConductCase';
import { ConductCaseTable } from './ConductCaseTable';
import { inYears } from './inYears';
import { placeKeys } from './placeKeys';

const keys = {
  ...placeKeys,
  YEAR: { kind: 'column', column: 'proposedOn', year: true },
  KIND: { kind: 'column', column: 'kind' },
  OCCASION: { kind: 'column', column: 'occasion' },
  CASE_STATUS: { kind: 'column', column: 'status' },
  RULING: { kind: 'column', column: 'ruling' },
  EFFECT: { kind: 'column', column: 'effect' },
} as const satisfies Readonly<Record<string, GroupKey<ConductCase>>>;

const every: readonly Ruling[] = ['JUSTIFIED', 'UNJUSTIFIED', 'CONFIRMED', 'DISMISSED'];

const figure = (
  where: Where<ConductCase>,
  outside?: FigureOf<ConductCase>['outside'],
): FigureOf<ConductCase> => ({
  inside: { kind: 'rows', where },
  ...(outside && { outside }),
});

const figures: Subject<ConductCase>['figures'] = {
  cases: { inside: { kind: 'rows' }, outside: {} },
  ruled: figure({ ruling: { not: null } }, { RULING: every }),
  unruled: figure({ ruling: null }, { RULING: [null] }),
  against: figure({ ruling: { in: adverse } }, { RULING: adverse }),
  appealed: figure({ appealedOn: { not: null } }),
  upheld: figure({ status: 'UPHELD' }),
  overturned: figure({ status: 'OVERTURNED' }),
};

/** Cases of conduct as figures tell of them on a day; to outside readers once the person is known. */
export function conductSubjectOn(asOf: CivilDate): Subject<ConductCase> {
  const { RULING, KIND, EFFECT, DISTRICT, AUTHORITY, YEAR, UNIT } = keys;
  return {
    table: ConductCaseTable,
    keys,
    figures,
    shares: {
      againstShare: { part: 'against', whole: 'ruled' },
      appealShare: { part: 'appealed', whole: 'against' },
    },
    measures: {
      medianDaysToRuling: {
        kind: 'medianTime',
        from: { kind: 'column', column: 'proposedOn' },
        until: { kind: 'column', column: 'ruledOn' },
        unit: 'DAYS',
        where: { ruledOn: { not: null } },
      },
    },
    year: { key: 'YEAR', where: (years) => ({ anyOf: inYears('proposedOn', years) }) },
    outside: {
      name: 'cases-1',
      // what is rare comes first: nothing would be left of it in the small classes of the end
      keys: { RULING, KIND, EFFECT, DISTRICT, AUTHORITY, YEAR, UNIT },
      where: { proposedOn: { lte: asOf }, expertId: { isNull: false } },
      person: 'expertId',
      division: 'DISTRICT',
    },
  };
}
