import { yearOf } from '../../../subgraphs/shared/civilDate';
import type { ClearSeat } from '../../../subgraphs/evaluations/domain/Seat';
import { counts, demoData, DEMO_DAY, index } from '../../support/demoData';

const { committees, evaluations } = demoData();
const { sessions, seats } = evaluations;
const filings = index(committees.filings, ({ id }) => id);
const pools = index(committees.pools, ({ id }) => id);
const NOON = new Date(`${DEMO_DAY}T12:00:00+08:00`);

const came = (committeeId: string, year: number): Set<string> =>
  new Set(
    (attended.get(`${committeeId}/${year}`) ?? [])
      .filter(({ attendance }) => attendance === 'ATTENDED')
      .map(({ expertId }) => expertId),
  );
const attended = new Map<string, ClearSeat[]>();
for (const seat of seats) {
  const key = `${seat.committeeId}/${seat.year}`;
  attended.set(key, [...(attended.get(key) ?? []), seat]);
}

describe('the sessions of the demo data', () => {
  it('meet inside the filing that they name', () => {
    for (const { filingId, meetingDays, findings } of sessions) {
      const filing = filings.get(filingId);
      expect(filing?.status).toBe('APPROVED');
      for (const day of meetingDays)
        expect((filing?.firstDay ?? '9') <= day && day <= (filing?.lastDay ?? '0')).toBe(true);
      expect(findings.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual(['R-06 PASS']);
    }
  });

  it('go back four years, one a year for each committee', () => {
    const years = counts(sessions, ({ committeeId, year }) => `${committeeId}/${year}`);
    expect(Math.max(...years.values())).toBe(1);
    for (const { year, meetingDays } of sessions)
      expect(meetingDays.every((day) => yearOf(day) === year)).toBe(true);
    const spans = counts(
      sessions.filter(({ status }) => status === 'CLOSED'),
      ({ year }) => String(year),
    );
    expect([...spans.values()].filter((count) => count > 50).length).toBeGreaterThanOrEqual(4);
  });

  it('are closed, cancelled, to come and open today', () => {
    const toCome = sessions.filter(({ status, opensAt }) => status === 'PLANNED' && opensAt > NOON);
    const open = sessions.filter(({ status, opensAt }) => status === 'PLANNED' && opensAt <= NOON);
    expect([toCome.length > 40, open.length > 0]).toEqual([true, true]);
    expect(sessions.filter(({ status }) => status === 'CANCELLED').length).toBeGreaterThan(3);
    const seated = new Set(seats.map(({ sessionId }) => sessionId));
    expect(toCome.some(({ id }) => seated.has(id)) && toCome.some(({ id }) => !seated.has(id))).toBe(true);
    expect(sessions.filter(({ id, status }) => status === 'CANCELLED' && seated.has(id))).toEqual([]);
  });

  it('seat as many as they have seats, each once, with one chair', () => {
    const panels = new Map<string, ClearSeat[]>();
    for (const seat of seats) panels.set(seat.sessionId, [...(panels.get(seat.sessionId) ?? []), seat]);
    for (const { id, seatCount, status } of sessions) {
      const panel = panels.get(id);
      if (!panel) continue;
      expect(panel).toHaveLength(seatCount);
      expect(new Set(panel.map(({ expertId }) => expertId)).size).toBe(seatCount);
      expect(panel.filter(({ office }) => office === 'CHAIR')).toHaveLength(1);
      expect(panel.some(({ attendance }) => attendance === 'PENDING')).toBe(status !== 'CLOSED');
    }
  });

  it('seat members of the pool whose term ran then', () => {
    const members = new Map<
      string,
      { admittedOn: string | null; termTo: string | null; exitedOn: string | null }[]
    >();
    for (const member of committees.members) {
      const key = `${member.poolId}/${member.expertId}`;
      members.set(key, [...(members.get(key) ?? []), member]);
    }
    const bySession = index(sessions, ({ id }) => id);
    for (const { poolId, expertId, sessionId } of seats) {
      const session = bySession.get(sessionId);
      const inTerm = (members.get(`${poolId}/${expertId}`) ?? []).some(
        ({ admittedOn, termTo, exitedOn }) =>
          admittedOn !== null &&
          admittedOn < (session?.firstMeetingDay ?? '') &&
          (exitedOn ?? termTo ?? '') >= (session?.lastMeetingDay ?? '9'),
      );
      expect(inTerm).toBe(true);
    }
  });

  it('rotate a third of those who came, and rest who came twice', () => {
    let compared = 0;
    for (const { committeeId, year } of sessions) {
      const [now, last, before] = [
        new Set((attended.get(`${committeeId}/${year}`) ?? []).map(({ expertId }) => expertId)),
        came(committeeId, year - 1),
        came(committeeId, year - 2),
      ];
      if (now.size === 0 || last.size === 0) continue;
      compared += 1;
      const left = [...last].filter((expertId) => !now.has(expertId)).length;
      expect(left).toBeGreaterThanOrEqual(Math.ceil(last.size / 3));
      expect([...now].filter((expertId) => last.has(expertId) && before.has(expertId))).toEqual([]);
    }
    expect(compared).toBeGreaterThan(250);
  });

  it('belong to the authority and unit of their pool', () => {
    for (const { poolId, filingAuthorityId, organisingUnitId } of [...sessions, ...seats])
      expect(pools.get(poolId)).toMatchObject({ filingAuthorityId, organisingUnitId });
  });
});
