import type {
  Attendance,
  CommitteeLevel,
  SeatDimension,
  SeatStatisticsCellResolvers,
  SeatOffice,
  SeatOrigin,
  SeatStatus,
  VacancyReason,
} from './resolverTypes.generated';

/** A value that is not grouped by is undefined in a cell, and so null. */
export const SeatStatisticsCell: SeatStatisticsCellResolvers = {
  year: ({ values }) => values['YEAR'] as number | null,
  authority: ({ values }) => values['AUTHORITY'] as string | null,
  district: ({ values }) => values['DISTRICT'] as string | null,
  unit: ({ values }) => values['UNIT'] as string | null,
  level: ({ values }) => values['LEVEL'] as CommitteeLevel | null,
  seriesNo: ({ values }) => values['SERIES'] as number | null,
  pool: ({ values }) => (values['POOL'] ? { id: String(values['POOL']) } : null),
  office: ({ values }) => values['OFFICE'] as SeatOffice | null,
  origin: ({ values }) => values['ORIGIN'] as SeatOrigin | null,
  seatStatus: ({ values }) => values['SEAT_STATUS'] as SeatStatus | null,
  vacancyReason: ({ values }) => values['VACANCY_REASON'] as VacancyReason | null,
  attendance: ({ values }) => values['ATTENDANCE'] as Attendance | null,
  pooled: ({ pooled }) => pooled as SeatDimension[],
};
