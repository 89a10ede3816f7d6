import type { BulkRows as ExpertRows } from '../../subgraphs/experts/persistence/bulkLoad';
import type { BulkRows as SeatRows } from '../../subgraphs/evaluations/persistence/bulkLoad';
import { titleLevels } from '../../subgraphs/experts/domain/titles';

/** Who sees half of all experts and half of all seats. */
export const LARGE_AUTHORITY = 'cq-reform-office';
const DISTRICTS = 38;
const SEATS_OF_A_SESSION = 25;
const LAST_YEAR = 2025;
const YEARS = 4;

const pick = <Value>(values: readonly Value[], number: number): Value =>
  values[number % values.length] as Value;
const authorityOf = (number: number): string =>
  number % 2 === 0 ? LARGE_AUTHORITY : `district-${500101 + (number % DISTRICTS)}`;
/** Ids end in letters that look drawn at random, as real ones do. */
const idOf = (kind: string, number: number): string =>
  `${kind}_${String(number).padStart(9, '0')}${((number * 7919) % 32).toString(32)}`;

function* numbers(from: number, to: number): Generator<number> {
  for (let number = from; number < to; number += 1) yield number;
}
function* each<Row>(from: number, to: number, rowOf: (number: number) => Row): Generator<Row> {
  for (const number of numbers(from, to)) yield rowOf(number);
}

/** So many experts with a title, an employment and somebody who sees them; all follows from their numbers. */
export const expertRows = (count: number): ExpertRows => ({
  experts: each(0, count, (number) => ({
    id: idOf('expert', number),
    name: '某某',
    nameSortKey: 'mou mou',
    sealedIdNumber: 'sealed',
    idNumberIndex: `index_${number}`,
    sealedPhone: 'sealed',
    sex: number % 2 === 0 ? ('FEMALE' as const) : ('MALE' as const),
    birthDate: `${1960 + (number % 35)}-06-01`,
    seniority: 5 - (number % 3),
    registeredOn: `${2022 + (number % YEARS)}-03-01`,
    changedOn: '2025-03-01',
  })),
  access: each(0, count, (number) => ({
    id: idOf('reach', number),
    expertId: idOf('expert', number),
    via: 'POOL' as const,
    viaId: `member_${number}`,
    authorityId: authorityOf(number),
    unitId: `unit_${number % 900}`,
    visibleFrom: new Date('2022-01-01T00:00:00Z'),
    visibleUntil: null,
  })),
  employments: each(0, count, (number) => ({
    id: idOf('work', number),
    expertId: idOf('expert', number),
    status: pick(['IN_SERVICE', 'IN_SERVICE', 'IN_SERVICE', 'RETIRED'] as const, number),
    employerId: `emp_${number % 4000}`,
    employerName: '某某单位',
    employerUscc: '91350100M000100Y43',
    rootUscc: '91350100M000100Y43',
    sector: number % 9 === 0 ? ('NON_PUBLIC' as const) : ('PUBLIC' as const),
    frontline: number % 5 === 0,
    divisionCode: number % 20 === 0 ? '510100' : String(500101 + (number % DISTRICTS)),
    since: '2015-01-01',
    endedOn: null,
  })),
  titles: each(0, count, (number) => ({
    id: idOf('title', number),
    expertId: idOf('expert', number),
    seriesNo: 1 + (number % 27),
    level: titleLevels[number % 3] ?? 'SENIOR',
    name: '职称',
    obtainedOn: '2015-01-01',
  })),
});

/** Seats by number, 25 to a session, a session a year of each committee; holders are of so many experts. */
export const seatRows = (from: number, to: number, experts: number): SeatRows => ({
  sessions: each(from / SEATS_OF_A_SESSION, to / SEATS_OF_A_SESSION, (number) => {
    const { year, committee } = placeOf(number);
    return {
      id: idOf('session', number),
      code: `S-${number}`,
      ...ownersOf(committee),
      filingId: `filing_${committee}`,
      year,
      name: '评审会议',
      status: 'CLOSED' as const,
      firstMeetingDay: `${year}-09-01`,
      lastMeetingDay: `${year}-09-02`,
      meetingDays: [`${year}-09-01`, `${year}-09-02`],
      opensAt: opening(year),
      seatCount: SEATS_OF_A_SESSION,
      groups: [],
      findings: [],
      cancelReason: null,
      namesOpenedAt: opening(year),
      releasedKey: null,
      votingStartedAt: null,
      secrecyEndsOn: null,
      level: 'SENIOR' as const,
      seriesNo: 1 + (committee % 27),
    };
  }),
  seats: each(from, to, (number) => {
    const session = Math.floor(number / SEATS_OF_A_SESSION);
    const { year, committee } = placeOf(session);
    const place = 1 + (number % SEATS_OF_A_SESSION);
    // a third of the panel comes back the year after
    const holder = (committee * 40 + place + (year % 2) * 16) % experts;
    return {
      id: idOf('seat', number),
      sessionId: idOf('session', session),
      ...ownersOf(committee),
      expertId: idOf('expert', holder),
      drawId: `draw_${session}`,
      origin: number % 30 === 0 ? ('RESERVE' as const) : ('DRAW' as const),
      place,
      status: 'SIGNED_IN' as const,
      vacancyReason: null,
      vacatedAt: null,
      liveKey: `${idOf('session', session)}:${place}`,
      year,
      opensAt: opening(year),
      office: place === 1 ? ('CHAIR' as const) : ('MEMBER' as const),
      groupId: null,
      attendance: number % 12 === 0 ? ('ABSENT' as const) : ('ATTENDED' as const),
    };
  }),
});

/** A committee of the first sessions: its seats are there before the city grows. */
export const FIRST_COMMITTEE = 'cmte_0';

const placeOf = (session: number) => ({
  year: LAST_YEAR - (session % YEARS),
  committee: Math.floor(session / YEARS),
});
const opening = (year: number): Date => new Date(`${year}-09-01T00:00:00Z`);
const ownersOf = (committee: number) => ({
  committeeId: `cmte_${committee}`,
  poolId: `pool_${committee}`,
  filingAuthorityId: authorityOf(committee),
  organisingUnitId: `unit_${committee % 900}`,
});
