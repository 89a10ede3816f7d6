import { parseIdNumber } from '../../../subgraphs/experts/domain/idNumber';
import { parseMobile } from '../../../subgraphs/experts/domain/mobile';
import { parsePersonName } from '../../../subgraphs/experts/domain/personName';
import { problemOfTitle } from '../../../subgraphs/experts/domain/titles';
import { problemOfTraining } from '../../../subgraphs/experts/domain/training';
import { parseUscc } from '../../../subgraphs/experts/domain/uscc';
import { titleInSeries } from '../../../subgraphs/committees/domain/reference/formerTitleNames';
import { daysBetween } from '../../../subgraphs/shared/civilDate';
import { counts, demoData, DEMO_DAY, index } from '../../support/demoData';

const { experts, committees, evaluations } = demoData();
const people = index(experts.experts, ({ id }) => id);
const ageAt = (expertId: string, day: string): number =>
  Math.floor(daysBetween(people.get(expertId)?.birthDate ?? day, day) / 365.25);

describe('the people of the demo data', () => {
  it('are 6,000 or more, all with names', () => {
    expect(experts.experts.length).toBeGreaterThanOrEqual(6_000);
    const bad = experts.experts.filter(({ name }) => !parsePersonName(name).ok);
    expect(bad).toEqual([]);
  });

  it('have names with dots, rare characters and compound surnames', () => {
    const names = experts.experts.map(({ name }) => name);
    expect(names.filter((name) => name.includes('·')).length).toBeGreaterThan(5);
    expect(names.filter((name) => [...name].length < name.length).length).toBeGreaterThan(5);
    expect(names.filter((name) => /^(欧阳|司马|上官|诸葛)/.test(name)).length).toBeGreaterThan(5);
  });

  it('carry ID numbers of an area that is nobody’s', () => {
    for (const { idNumber, birthDate, sex } of experts.experts) {
      const read = parseIdNumber(idNumber, DEMO_DAY);
      expect(read).toMatchObject({ ok: true, value: { areaCode: '500199', birthDate, sex } });
    }
  });

  it('share no ID number, phone or credit code', () => {
    const { idNumbers, phones, codes } = {
      idNumbers: experts.experts.map(({ idNumber }) => idNumber),
      phones: experts.experts.map(({ phone }) => phone),
      codes: experts.employers.map(({ uscc }) => uscc),
    };
    for (const list of [idNumbers, phones, codes]) expect(new Set(list).size).toBe(list.length);
    expect(phones.filter((phone) => !parseMobile(phone).ok)).toEqual([]);
    expect(codes.filter((code) => !parseUscc(code).ok)).toEqual([]);
  });

  it('work for employers that are on record', () => {
    const known = index(experts.employers, ({ id }) => id);
    for (const { employerId, employerUscc, rootUscc, since, endedOn } of experts.employments) {
      expect(known.get(employerId)?.uscc).toBe(employerUscc);
      expect(parseUscc(rootUscc).ok).toBe(true);
      expect(since < (endedOn ?? DEMO_DAY)).toBe(true);
    }
    const current = counts(
      experts.employments.filter(({ endedOn }) => endedOn === null),
      ({ expertId }) => expertId,
    );
    expect([...current.values()].every((rows) => rows === 1)).toBe(true);
    expect(current.size).toBe(experts.experts.length);
  });

  it('hold titles of their series, obtained at a believable age', () => {
    for (const title of experts.titles) {
      expect(problemOfTitle(title, DEMO_DAY)).toBeUndefined();
      expect(titleInSeries(title.seriesNo, title.name)?.level).toBe(title.level);
    }
    const ages = (level: string) =>
      experts.titles
        .filter((title) => title.level === level)
        .map(({ expertId, obtainedOn }) => ageAt(expertId, obtainedOn));
    expect(Math.min(...ages('SENIOR'))).toBeGreaterThanOrEqual(34);
    expect(Math.min(...ages('ASSOCIATE'))).toBeGreaterThanOrEqual(28);
    expect(Math.min(...ages('INTERMEDIATE'))).toBeGreaterThanOrEqual(22);
  });

  it('are of working age unless they are retired', () => {
    const retired = new Set(
      experts.employments
        .filter(({ status, endedOn }) => status === 'RETIRED' && endedOn === null)
        .map(({ expertId }) => expertId),
    );
    expect(retired.size).toBeGreaterThan(10);
    const ages = experts.experts.filter(({ id }) => !retired.has(id)).map(({ id }) => ageAt(id, DEMO_DAY));
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(27);
    expect(Math.max(...ages)).toBeLessThanOrEqual(61);
  });

  it('are registered before anything is done with them', () => {
    const first = (rows: readonly { expertId: string }[], day: (row: never) => string) =>
      rows.every((row) => (people.get(row.expertId)?.registeredOn ?? '9999') <= day(row as never));
    expect(first(committees.members, ({ proposedOn }: { proposedOn: string }) => proposedOn)).toBe(true);
    expect(first(committees.applications, ({ appliedOn }: { appliedOn: string }) => appliedOn)).toBe(true);
    expect(first(experts.attestations, ({ signedOn }: { signedOn: string }) => signedOn)).toBe(true);
  });

  it('overlap: hundreds are in two or three pools', () => {
    const pools = counts(committees.members, ({ expertId }) => expertId);
    const several = [...pools.values()].filter((count) => count > 1);
    expect(several.length).toBeGreaterThan(400);
    expect(Math.max(...several)).toBe(3);
  });

  it('have trainings that may be recorded so', () => {
    for (const training of experts.trainings) expect(problemOfTraining(training, DEMO_DAY)).toBeUndefined();
    const held = new Set(experts.trainings.map(({ expertId, kind, year }) => `${expertId}${kind}${year}`));
    const drawn = evaluations.seats.filter(({ attendance }) => attendance === 'ATTENDED');
    expect(drawn.filter(({ expertId, year }) => !held.has(`${expertId}PRE_WORK${year}`))).toEqual([]);
  });

  it('are seen by whoever named, met or registered them', () => {
    const rows = index(experts.access, ({ via, viaId, expertId }) => `${via}/${viaId}/${expertId}`);
    const members = committees.members.map(
      (member) => [`POOL/${member.id}/${member.expertId}`, member] as const,
    );
    const applications = committees.applications.map(
      (one) => [`APPLICATION/${one.id}/${one.expertId}`, one] as const,
    );
    const seats = evaluations.seats
      .filter(({ opensAt }) => opensAt <= new Date(`${DEMO_DAY}T00:00:00+08:00`))
      .map((seat) => [`SEAT/${seat.id}/${seat.expertId}`, seat] as const);
    for (const [key, { filingAuthorityId, organisingUnitId }] of [...members, ...applications, ...seats])
      expect(rows.get(key)).toMatchObject({ authorityId: filingAuthorityId, unitId: organisingUnitId });
    for (const [key, { exitedOn }] of members)
      expect(rows.get(key)?.visibleUntil === null).toBe(exitedOn === null);
    for (const [key, { opensAt }] of seats) expect(rows.get(key)?.visibleFrom).toEqual(opensAt);
    const registered = experts.experts.filter(({ id }) => rows.get(`REGISTRATION/${id}/${id}`)?.unitId);
    expect(registered).toHaveLength(experts.experts.length);
    expect(rows.size).toBe(members.length + applications.length + seats.length + registered.length);
    expect(experts.access).toHaveLength(rows.size);
  });
});
