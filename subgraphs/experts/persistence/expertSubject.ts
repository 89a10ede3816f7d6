import type { CivilDate } from '../../shared/civilDate';
import { yearOf } from '../../shared/civilDate';
import { related } from '../../shared/scope/related';
import type { GroupKey, RelatedKey } from '../../shared/scope/Tabulation';
import type { Where } from '../../shared/scope/Where';
import type { Subject } from '../../shared/statistics/Subject';
import { ageBands } from '../domain/ageBands';
import type { Expert } from '../domain/Expert';
import type { RecordedEmployment } from '../domain/RecordedEmployment';
import { titleLevels, type TitleLevel } from '../domain/titles';
import { EmploymentTable } from './EmploymentTable';
import { expertFigures } from './expertFigures';
import { ExpertTable } from './ExpertTable';
import { TitleTable } from './TitleTable';
import { creditInEffect } from './creditInEffect';

/** 50xxxx: the codes of Chongqing. */
const HOME = '50';
export const ELSEWHERE = 'OUTSIDE';

const today = related(EmploymentTable, { expertId: 'id' }, { endedOn: null });
const work = (column: keyof RecordedEmployment): RelatedKey => ({
  kind: 'related',
  related: today,
  column,
});
const seriesAt = (level: TitleLevel): RelatedKey => ({
  kind: 'related',
  related: related(TitleTable, { expertId: 'id' }, { level }),
  column: 'seriesNo',
});

/** 5 is 正高; see Expert.seniority. */
const levelBands = titleLevels.map((value, place) => ({
  value,
  where: { seniority: titleLevels.length - place },
}));

/** What experts are grouped by on a day. */
const keysOn = (asOf: CivilDate): Readonly<Record<string, GroupKey<Expert>>> => ({
  TITLE_LEVEL: { kind: 'bands', bands: levelBands, otherwise: null },
  SERIES: { kind: 'first', of: titleLevels.map(seriesAt) },
  STATUS: work('status'),
  SECTOR: work('sector'),
  FRONTLINE: work('frontline'),
  AGE_BAND: {
    kind: 'bands',
    bands: ageBands(yearOf(asOf)).map(({ band, bornFrom }) => ({
      value: band,
      where: { birthDate: { gte: bornFrom } },
    })),
    otherwise: 'OLDER',
  },
  DISTRICT: { ...work('divisionCode'), begins: { with: HOME, otherwise: ELSEWHERE } },
  YEAR: { kind: 'column', column: 'registeredOn', year: true },
});

/** Experts as figures tell of them on a day. */
export function expertSubjectOn(asOf: CivilDate): Subject<Expert> {
  const keys = keysOn(asOf);
  const told = ['DISTRICT', 'TITLE_LEVEL', 'SERIES', 'SECTOR', 'AGE_BAND', 'FRONTLINE'];
  const { inEffect, excludes } = creditInEffect(asOf);
  return {
    table: ExpertTable,
    keys,
    figures: expertFigures(asOf),
    shares: { seniorShare: { part: 'senior', whole: 'experts' } },
    year: { key: 'YEAR', where: registeredIn },
    outside: {
      name: 'experts-1',
      // what is rare comes first: nothing would be left of it in the small classes of the end
      keys: {
        CREDIT: {
          kind: 'bands',
          bands: [
            { value: 'DISQUALIFIED', where: excludes },
            { value: 'WARNED', where: inEffect },
          ],
          otherwise: 'NONE',
        },
        ...Object.fromEntries(told.map((name) => [name, keys[name] as GroupKey<Expert>])),
      },
      where: { registeredOn: { lte: asOf } },
      division: 'DISTRICT',
    },
  };
}

const registeredIn = (years: readonly number[]): Where<Expert> => ({
  anyOf: years.map((year) => ({ registeredOn: { gte: `${year}-01-01`, lte: `${year}-12-31` } })),
});
