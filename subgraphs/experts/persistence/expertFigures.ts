import { addDays, yearOf, type CivilDate } from '../../shared/civilDate';
import type { Role } from '../../shared/identity/Caller';
import type { Table } from '../../shared/scope/defineTable';
import { related } from '../../shared/scope/related';
import type { Where } from '../../shared/scope/Where';
import type { FigureOf, Subject } from '../../shared/statistics/Subject';
import { workCalendar } from '../../shared/workCalendar';
import { ageBands } from '../domain/ageBands';
import { lastDayToReport } from '../domain/contactChange';
import type { Expert } from '../domain/Expert';
import type { RecordOf } from '../domain/RecordOf';
import type { RecordedEmployment } from '../domain/RecordedEmployment';
import { ContactChangeTable } from './ContactChangeTable';
import { ContinuingEducationTable } from './ContinuingEducationTable';
import { creditInEffect } from './creditInEffect';
import { EmploymentTable } from './EmploymentTable';
import { SanctionTable } from './SanctionTable';
import { TrainingTable } from './TrainingTable';

type Counted = Where<Expert>;

const authority: readonly Role[] = ['FILING_AUTHORITY'];

const has = <Row extends RecordOf>(table: Table<Row>, where: Where<Row>): Counted => ({
  hasRelated: [related(table as Table<RecordOf>, { expertId: 'id' }, where as Where<RecordOf>)],
});
const works = (where: Where<RecordedEmployment>): Counted =>
  has(EmploymentTable, { endedOn: null, ...where });

const figure = (where: Counted, more: Omit<FigureOf<Expert>, 'inside'> = {}): FigureOf<Expert> => ({
  inside: { kind: 'rows', where },
  ...more,
});

/** The indicators about experts on a day, by their names in the schema. */
export function expertFigures(asOf: CivilDate): Subject<Expert>['figures'] {
  const year = yearOf(asOf);
  const middleAgedFrom = ageBands(year).at(-1)?.bornFrom ?? asOf;
  const { inEffect, excludes } = creditInEffect(asOf);
  return {
    experts: { inside: { kind: 'rows' }, outside: {} },
    senior: figure({ seniority: 5 }, { outside: { TITLE_LEVEL: ['SENIOR'] } }),
    associateOrAbove: figure(
      { seniority: { gte: 4 } },
      { outside: { TITLE_LEVEL: ['SENIOR', 'ASSOCIATE'] } },
    ),
    youngAndMiddle: figure(
      { birthDate: { gte: middleAgedFrom } },
      { outside: { AGE_BAND: ['YOUNG', 'MIDDLE'] } },
    ),
    frontline: figure(works({ frontline: true }), { outside: { FRONTLINE: [true] } }),
    nonPublic: figure(works({ sector: 'NON_PUBLIC' }), { outside: { SECTOR: ['NON_PUBLIC'] } }),
    fromElsewhere: figure(
      { noneOf: [works({ divisionCode: { startsWith: '50' } })], ...works({}) },
      { outside: { DISTRICT: ['OUTSIDE'] } },
    ),
    civilServantsAndRetired: figure(
      works({ status: { in: ['CIVIL_SERVANT', 'REFERENCED_CIVIL_SERVANT', 'RETIRED'] } }),
    ),
    preAppointmentTrained: figure(has(TrainingTable, { kind: 'PRE_APPOINTMENT' })),
    preWorkTrained: figure(has(TrainingTable, { kind: 'PRE_WORK', year })),
    continuedEducation: figure(has(ContinuingEducationTable, { year, hours: { gt: 0 } })),
    toldLate: figure(has(ContactChangeTable, { anyOf: toldLateIn(year) })),
    sanctioned: figure(
      has(SanctionTable, { start: { lte: asOf }, anyOf: [{ end: null }, { end: { gte: asOf } }] }),
      { readers: authority },
    ),
    creditEntries: figure(inEffect, { readers: authority, outside: { CREDIT: ['WARNED', 'DISQUALIFIED'] } }),
    disqualified: figure(excludes, { readers: authority, outside: { CREDIT: ['DISQUALIFIED'] } }),
  };
}

/** changes of a year that were told after the last day; days of one last day together. */
function toldLateIn(year: number) {
  const byLastDay = new Map<CivilDate, { from: CivilDate; to: CivilDate }>();
  for (let day = `${year}-01-01`; yearOf(day) === year; day = addDays(day, 1)) {
    const lastDay = lastDayToReport(day, (date) => workCalendar.nextWorkday(date));
    if (lastDay !== undefined) byLastDay.set(lastDay, { from: byLastDay.get(lastDay)?.from ?? day, to: day });
  }
  return [...byLastDay].map(([lastDay, { from, to }]) => ({
    changedOn: { gte: from, lte: to },
    reportedOn: { gt: lastDay },
  }));
}
