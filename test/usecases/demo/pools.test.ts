import { demoWorld } from '../../../demo/demoWorld';
import { demoIdentities } from '../../../demo/demoIdentities';
import type { World } from '../../../demo/World';
import { competenceToday } from '../../../subgraphs/committees/domain/competenceToday';
import { filingStatusOn } from '../../../subgraphs/committees/domain/Filing';
import { expiryWarning } from '../../../subgraphs/committees/domain/rules/filingRules';
import { poolStatusOn } from '../../../subgraphs/committees/domain/poolStatus';
import { authoritiesOn } from '../../../subgraphs/committees/domain/reference/authorities';
import { bindingClaims, roles } from '../../../subgraphs/shared/identity/Caller';
import { isBroken } from '../../../subgraphs/shared/rule';
import { counts, demoData, DEMO_DAY, index } from '../../support/demoData';
import { demoFindings } from '../../support/demoFindings';

const world = demoData();
const { committees } = world;
const pools = index(committees.pools, ({ id }) => id);
const units = index(committees.units, ({ id }) => id);

describe('the pools of the demo data', () => {
  it('are filed with every authority that acts', () => {
    const used = new Set(committees.pools.map(({ filingAuthorityId }) => filingAuthorityId));
    const acting = authoritiesOn(DEMO_DAY).map(({ id }) => id);
    expect([...used].sort()).toEqual(acting.sort());
  });

  it('are filed with the authority that the notice names', () => {
    for (const committee of committees.committees) {
      const unit = units.get(committee.organisingUnitId);
      expect(unit && competenceToday(committee, unit, DEMO_DAY).authorityId).toBe(
        committee.filingAuthorityId,
      );
      expect(pools.get(committee.poolId)?.filingAuthorityId).toBe(committee.filingAuthorityId);
    }
  });

  it('stand on every row of the decision table', () => {
    const decisions = committees.committees.map(({ competence }) => competence.decision);
    const rows = new Set(decisions.map(({ row }) => row));
    expect([...rows].sort()).toEqual(['1', '2', '3', '4', 'e']);
    const flags = new Set(decisions.flatMap((decision) => decision.flags));
    expect([...flags].sort()).toEqual([
      'CENTRAL_UNIT',
      'CONFIRM_REGISTRATION',
      'CONSENT_REQUIRED',
      'NO_SUPERIOR',
      'REMIT_UNCONFIRMED',
      'SELF_FILING',
    ]);
    expect(committees.committees.filter(({ competence }) => competence.ruling !== null)).toHaveLength(1);
    expect(new Set(committees.units.map(({ kind }) => kind)).size).toBe(5);
  });

  it('are 120 or more, of every level, audience and extent', () => {
    expect(committees.committees.length).toBeGreaterThanOrEqual(120);
    const of = (key: 'level' | 'audience') => new Set(committees.committees.map((one) => one[key])).size;
    expect([of('level'), of('audience')]).toEqual([5, 3]);
    expect(committees.committees.filter(({ specialty }) => specialty === null).length).toBeGreaterThan(15);
    expect(committees.committees.filter(({ crossIndustry }) => crossIndustry)).toHaveLength(2);
    expect(new Set(committees.groups.map(({ committeeId }) => committeeId)).size).toBeGreaterThan(3);
  });

  it('share no code and no credit code', () => {
    for (const list of [committees.pools.map(({ code }) => code), committees.units.map(({ uscc }) => uscc)])
      expect(new Set(list).size).toBe(list.length);
  });

  it('of 江北 and 渝北 were filed before 两江新区 answered for them', () => {
    const own = committees.filings.filter(
      ({ filingAuthorityId }) => filingAuthorityId === 'district-liangjiang',
    );
    const before = new Set(own.map(({ filedWithId }) => filedWithId));
    expect(before.has('district-500105') && before.has('district-500112')).toBe(true);
    expect(world.successions).toEqual([
      { from: 'district-500105', to: 'district-liangjiang' },
      { from: 'district-500112', to: 'district-liangjiang' },
    ]);
    expect(JSON.stringify(committees.pools)).not.toMatch(/district-500105|district-500112/);
  });

  it('stand wherever a pool can stand, near every warning', () => {
    const statuses = new Set(committees.pools.map((pool) => poolStatusOn(pool, DEMO_DAY)));
    expect([...statuses].sort()).toEqual(['EXPIRED', 'EXPIRING', 'NEVER_FILED', 'VALID']);
    const warnings = committees.pools.flatMap(({ lastDay }) =>
      lastDay ? [expiryWarning(lastDay, DEMO_DAY)] : [],
    );
    expect([...new Set(warnings)].sort()).toEqual([180, 30, 90, null]);
  });

  it('have filings in every state, the past ones in a row', () => {
    const statuses = new Set(committees.filings.map((filing) => filingStatusOn(filing, DEMO_DAY)));
    expect([...statuses].sort()).toEqual([
      'APPROVED',
      'DRAFT',
      'EXPIRED',
      'RETURNED',
      'SUBMITTED',
      'WITHDRAWN',
    ]);
    const approved = committees.filings.filter(({ status }) => status === 'APPROVED');
    for (const one of approved) {
      const next = approved.find(
        ({ poolId, ordinal }) => poolId === one.poolId && ordinal === one.ordinal + 1,
      );
      expect(!next || (one.lastDay ?? '') < (next.firstDay ?? '')).toBe(true);
      expect((one.filedOn ?? '') < (one.firstDay ?? '')).toBe(true);
    }
    const open = counts(
      committees.filings.filter(({ liveKey }) => liveKey !== null),
      ({ poolId }) => poolId,
    );
    expect(Math.max(...open.values())).toBe(1);
  });

  it('were approved with no binding rule broken', () => {
    const decided = committees.findings.filter(({ stage }) => stage === 'DECISION');
    expect(new Set(decided.map(({ filingId }) => filingId)).size).toBe(
      committees.filings.filter(({ status }) => status === 'APPROVED').length,
    );
    expect(decided.filter(isBroken)).toEqual([]);
  });

  it('fail exactly the rules that they fail on purpose', () => {
    const found = demoFindings(world);
    const failing = [...found].flatMap(([poolCode, findings]) =>
      findings.filter(({ outcome }) => outcome === 'FAIL').map(({ rule }) => ({ poolCode, rule })),
    );
    const inOrder = (list: readonly { poolCode: string; rule: string }[]) =>
      list.map(({ poolCode, rule }) => `${poolCode} ${rule}`).sort();
    expect(inOrder(failing)).toEqual(inOrder(world.knownFailures));
    expect(new Set(world.knownFailures.map(({ rule }) => rule)).size).toBeGreaterThan(25);
    const undecided = [...found.values()].flat().filter(({ outcome }) => outcome === 'INSUFFICIENT_DATA');
    expect(undecided).toEqual([]);
    const waived = [...found.values()].flat().filter(({ outcome }) => outcome === 'WAIVED');
    expect(waived.map(({ rule }) => rule)).toEqual(['R-08', 'R-10']);
  });

  it('take applications that wait at every step', () => {
    const statuses = new Set(committees.applications.map(({ status }) => status));
    expect(statuses.size).toBe(7);
    const waiting = committees.applications.filter(
      ({ status, organiserSelectedOn }) => status === 'REVIEWED' && organiserSelectedOn !== null,
    );
    expect(waiting.length).toBeGreaterThan(3);
    const sharings = new Set(committees.sharings.map(({ status }) => status));
    expect([...sharings].sort()).toEqual(['ENDED', 'GRANTED', 'REFUSED', 'REQUESTED']);
  });

  it('admit by all three routes and never twice at once', () => {
    const sources = counts(committees.members, ({ source }) => source);
    expect([...sources.keys()].sort()).toEqual(['DESIGNATED', 'RECOMMENDED', 'SOCIAL']);
    const live = committees.members.flatMap(({ liveKey }) => liveKey ?? []);
    expect(new Set(live).size).toBe(live.length);
    for (const { status, liveKey } of committees.members) expect(liveKey === null).toBe(status === 'ENDED');
  });
});

describe('the same seed', () => {
  const namesIn = ({ committees: rows, experts }: World) => ({
    pools: rows.pools.map(({ id, code, name }) => `${id} ${code} ${name}`),
    units: rows.units.map(({ id, uscc }) => `${id} ${uscc}`),
    experts: experts.experts.map(({ id, name, phone }) => `${id} ${name} ${phone}`),
    employers: experts.employers.map(({ id, uscc }) => `${id} ${uscc}`),
    members: rows.members.map(({ id, expertId, poolId, source }) => `${id} ${expertId} ${poolId} ${source}`),
    applications: rows.applications.map(({ id, expertId, status }) => `${id} ${expertId} ${status}`),
    filings: rows.filings.map(({ id, status, rosterHash }) => `${id} ${status} ${rosterHash}`),
  });

  it('gives the same data on any day, but for dates', () => {
    expect(namesIn(demoWorld({ asOf: '2028-02-29' }))).toEqual(namesIn(world));
  });
});

describe('the demo identities', () => {
  const claimOf = (role: string) => {
    const found = demoIdentities.find((identity) => identity.role === role);
    return Object.values(found?.claims ?? {})[0] ?? '';
  };

  it('are one for each role but the services, with its own claim', () => {
    const expected = roles.filter((role) => role !== 'SERVICE');
    expect(demoIdentities.map(({ role }) => role).sort()).toEqual([...expected].sort());
    for (const { role, claims } of demoIdentities) expect(Object.keys(claims)).toEqual([bindingClaims[role]]);
  });

  it('each have something to see', () => {
    const { evaluations, experts } = world;
    const authority = claimOf('FILING_AUTHORITY');
    const filed = committees.filings.filter(({ filingAuthorityId }) => filingAuthorityId === authority);
    expect(filed.filter(({ status }) => status === 'SUBMITTED').length).toBeGreaterThan(2);
    const asked = committees.consents.filter(
      ({ departmentId }) => departmentId === claimOf('CONSENTING_DEPARTMENT'),
    );
    expect(asked.some(({ status }) => status === 'REQUESTED')).toBe(true);
    const own = committees.pools.filter(
      ({ organisingUnitId }) => organisingUnitId === claimOf('ORGANISING_UNIT'),
    );
    expect(own.length).toBeGreaterThan(1);
    const supervised = claimOf('DISCIPLINE_SUPERVISOR');
    expect(evaluations.sessions.some(({ filingAuthorityId }) => filingAuthorityId === supervised)).toBe(true);
    const expert = claimOf('EXPERT');
    const of = (rows: readonly { expertId: string }[]) =>
      rows.filter(({ expertId }) => expertId === expert).length;
    expect([of(committees.members) > 1, of(evaluations.seats) > 2, of(experts.accessRecords) > 0]).toEqual([
      true,
      true,
      true,
    ]);
    const forwardable = committees.applications.filter(
      ({ employerId }) => employerId === claimOf('EMPLOYER'),
    );
    expect(forwardable.some(({ status }) => status === 'APPLIED')).toBe(true);
  });
});
