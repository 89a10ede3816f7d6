import { consentRepository } from '../../../../subgraphs/committees/persistence/consentRepository';
import { systemScope } from '../../../../subgraphs/shared/scope/systemScope';
import { openCommitteesWorld, type CommitteesWorld } from '../../../support/committeesWorld';
import { EDUCATION, REFORM, YUZHONG } from '../../../support/committeeRows';
import { done, filingActs, notPassed, type FilingSeen } from '../../../support/filingActs';
import { addLawfulPool } from '../../../support/filingRows';
import { callerAs } from '../../../support/testIdentity';

const STATE_ASSETS = 'dept-state-assets';
const reform = callerAs('FILING_AUTHORITY', REFORM);
const education = callerAs('CONSENTING_DEPARTMENT', EDUCATION);
const superior = callerAs('CONSENTING_DEPARTMENT', STATE_ASSETS);
const yuzhong = callerAs('CONSENTING_DEPARTMENT', YUZHONG);
const health = callerAs('CONSENTING_DEPARTMENT', 'dept-health');
const unit = (key: string) => callerAs('ORGANISING_UNIT', `unit_${key}`);

interface ConsentSeen {
  id: string;
  version: number;
  leg: string;
  status: string;
  rosterHash: string;
  department: { id: string };
  filing: { id: string } | null;
}
const CONSENT = 'id version leg status rosterHash department { id } filing { id }';

/** An autonomous unit of several industries, so that 市职改办 files its pool. */
const autonomous = (superiorId: string | null, industryDepartmentId: string | null = EDUCATION) => ({
  unit: { kind: 'AUTONOMOUS', superiorId, industryDepartmentId, districtId: YUZHONG } as const,
  committee: { crossIndustry: true },
});

describe('the consents of an autonomous unit', () => {
  let world: CommitteesWorld;
  let acts: ReturnType<typeof filingActs>;
  const consentsOf = async (caller: typeof reform) =>
    (
      await world.dataOf<{ consents: { nodes: ConsentSeen[] } }>(
        caller,
        `{ consents(first: 100) { nodes { ${CONSENT} } } }`,
      )
    ).consents.nodes;
  const decide = (caller: typeof reform, consent: ConsentSeen, change: object = {}) =>
    world.change<{ consent: ConsentSeen | null }>(
      caller,
      'decideConsent',
      { id: consent.id, version: consent.version, granted: true, rosterHash: consent.rosterHash, ...change },
      `consent { ${CONSENT} }`,
    );
  const ownOf = async (caller: typeof reform, filing: FilingSeen) =>
    (await consentsOf(caller)).filter((consent) => consent.filing?.id === filing.id);
  /** A lawful pool of its own with a draft whose consents are asked. */
  async function asked(key: string, superiorId: string | null = STATE_ASSETS) {
    await addLawfulPool(world, key, REFORM, autonomous(superiorId));
    return done(await acts.requestConsents(unit(key), done(await acts.start(unit(key), `pool_${key}`))));
  }
  const leave = (key: string) =>
    world.change(
      unit(key),
      'endMembership',
      { id: `m_${key}_00`, version: 1, reason: 'OWN_REQUEST', on: '2026-03-02' },
      'member { id }',
    );

  beforeAll(async () => {
    world = await openCommitteesWorld();
    acts = filingActs(world);
  });
  afterAll(() => world.close());

  it('are asked of the superior and of either office of the second leg', async () => {
    const filing = await asked('a');
    const consents = await ownOf(unit('a'), filing);
    expect(consents.map(({ leg, department, status }) => [leg, department.id, status]).sort()).toEqual([
      ['DISTRICT', YUZHONG, 'REQUESTED'],
      ['INDUSTRY', EDUCATION, 'REQUESTED'],
      ['SUPERIOR', STATE_ASSETS, 'REQUESTED'],
    ]);
    const again = done(await acts.requestConsents(unit('a'), filing));
    expect(await ownOf(unit('a'), again)).toEqual(consents);
  });

  it('are seen by the department asked, each its own', async () => {
    expect((await consentsOf(education)).map(({ leg }) => leg)).toEqual(['INDUSTRY']);
    expect((await consentsOf(superior)).map(({ leg }) => leg)).toEqual(['SUPERIOR']);
    expect(await consentsOf(health)).toEqual([]);
    const { pools, filings } = await world.dataOf<{
      pools: { nodes: { members: { nodes: { expert: null }[] } }[] };
      filings: { nodes: { roster: { totalCount: number }; findings: []; waivers: []; consents: [] }[] };
    }>(
      education,
      `{ pools { nodes { id members { nodes { expert { id } titleLevel } } findings { rule } } }
         filings { nodes { id roster { totalCount nodes { source } } findings { rule } waivers { id } consents { id } } } }`,
    );
    expect(pools.nodes).toHaveLength(1);
    expect(pools.nodes[0]?.members.nodes).toHaveLength(20);
    expect(pools.nodes[0]).toMatchObject({ findings: [] });
    expect(pools.nodes[0]?.members.nodes.every(({ expert }) => expert === null)).toBe(true);
    expect(filings.nodes).toMatchObject([{ roster: { totalCount: 0 }, findings: [], waivers: [] }]);
    expect(filings.nodes[0]?.consents).toHaveLength(1);
  });

  it('count when both legs are given before the filing', async () => {
    const filing = await asked('b');
    for (const caller of [education, superior]) {
      const [consent] = await ownOf(caller, filing);
      expect((await decide(caller, consent as ConsentSeen)).consent?.status).toBe('GRANTED');
    }
    const submitted = done(await acts.submit(unit('b'), filing));
    expect(submitted.findings).toContainEqual({ rule: 'R-07', outcome: 'PASS' });
    expect(done(await acts.approve(reform, submitted, '2026-03-02', '2029-03-01')).status).toBe('APPROVED');
    const [open] = await ownOf(unit('b'), filing);
    expect((await ownOf(unit('b'), filing)).map(({ status }) => status).sort()).toEqual([
      'ENDED',
      'GRANTED',
      'GRANTED',
    ]);
    expect(open).toBeDefined();
    expect(await ownOf(yuzhong, filing)).toEqual([]);
  });

  it('count from the district office as well, and without a superior', async () => {
    const filing = await asked('c', null);
    const [consent] = await ownOf(yuzhong, filing);
    await decide(yuzhong, consent as ConsentSeen);
    const submitted = done(await acts.submit(unit('c'), filing));
    expect(submitted.findings).toContainEqual({ rule: 'R-07', outcome: 'PASS' });
  });

  it('that are missing stand against the approval', async () => {
    const filing = await asked('d');
    const [consent] = await ownOf(education, filing);
    await decide(education, consent as ConsentSeen);
    const submitted = done(await acts.submit(unit('d'), filing));
    expect(notPassed(submitted.findings)).toContain('R-07 FAIL');
    const { refusal } = await acts.approve(reform, submitted, '2026-03-02', '2029-03-01');
    expect(notPassed(refusal?.findings ?? [])).toEqual(['R-07 FAIL']);
    const [late] = await ownOf(superior, filing);
    expect(late).toBeUndefined();
  });

  it('are stale once the roster changes', async () => {
    const filing = await asked('e');
    for (const caller of [education, superior]) {
      const [consent] = await ownOf(caller, filing);
      await decide(caller, consent as ConsentSeen);
    }
    await leave('e');
    expect((await acts.submit(unit('e'), filing)).refusal?.code).toBe('CONSENTS_STALE');
    const again = done(await acts.requestConsents(unit('e'), filing));
    const consents = await ownOf(unit('e'), again);
    expect(consents.map(({ status }) => status).sort()).toEqual([
      'ENDED',
      'ENDED',
      'ENDED',
      'REQUESTED',
      'REQUESTED',
      'REQUESTED',
    ]);
    for (const caller of [education, superior]) {
      const consent = (await ownOf(caller, filing)).find(({ status }) => status === 'REQUESTED');
      await decide(caller, consent as ConsentSeen);
    }
    const submitted = done(await acts.submit(unit('e'), again));
    expect(submitted.findings).toContainEqual({ rule: 'R-07', outcome: 'PASS' });
  });

  it('are given to the roster that was read only', async () => {
    const filing = await asked('f');
    const [consent] = (await ownOf(education, filing)) as [ConsentSeen];
    const other = await decide(education, consent, { rosterHash: '0'.repeat(64) });
    expect(other.refusal?.code).toBe('ROSTER_CHANGED');
    await leave('f');
    expect((await decide(education, consent)).refusal?.code).toBe('ROSTER_CHANGED');
  });

  it('are decided once', async () => {
    const filing = await asked('g');
    const [consent] = (await ownOf(education, filing)) as [ConsentSeen];
    const answers = await Promise.all([
      decide(education, consent),
      decide(education, consent, { granted: false, reason: '专家结构不合理' }),
    ]);
    expect(answers.map(({ refusal }) => refusal?.code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
    const version = consent.version + 1;
    expect((await decide(education, { ...consent, version })).refusal?.code).toBe('ALREADY_DECIDED');
  });

  it('that are refused show the pool no longer, and may be asked for again', async () => {
    const filing = await asked('h');
    const [consent] = (await ownOf(education, filing)) as [ConsentSeen];
    const refused = await decide(education, consent, { granted: false, reason: '专家结构不合理' });
    expect(refused.consent).toMatchObject({ status: 'REFUSED', filing: null });
    expect(await acts.read(education, filing.id)).toBeNull();
    done(await acts.requestConsents(unit('h'), filing));
    expect((await ownOf(education, filing)).map(({ status }) => status)).toContain('REQUESTED');
    expect(await acts.read(education, filing.id)).toMatchObject({ id: filing.id });
  });

  it('are for the office asked to decide', async () => {
    const filing = await asked('i');
    const [consent] = (await ownOf(education, filing)) as [ConsentSeen];
    expect((await decide(superior, consent)).refusal?.code).toBe('NOT_FOUND');
    expect((await decide(reform, consent)).refusal?.code).toBe('NOT_YOURS_TO_DECIDE');
    await expect(decide(unit('i'), consent)).rejects.toThrow('FORBIDDEN');
  });

  it('are the filing authority’s too where it is the office asked', async () => {
    await addLawfulPool(world, 'same', EDUCATION, {
      unit: { kind: 'AUTONOMOUS', industryDepartmentId: EDUCATION, municipallyRegistered: true },
    });
    const draft = done(await acts.start(unit('same'), 'pool_same'));
    const filing = done(await acts.requestConsents(unit('same'), draft));
    const authority = callerAs('FILING_AUTHORITY', EDUCATION);
    const [consent] = (await ownOf(authority, filing)) as [ConsentSeen];
    expect((await decide(authority, consent)).consent?.status).toBe('GRANTED');
    const submitted = done(await acts.submit(unit('same'), filing));
    expect(notPassed(submitted.findings)).toEqual(['R-39 FAIL']);
  });

  it('to an earlier roster end when the next one is approved', async () => {
    const filing = await asked('q', null);
    const rows = consentRepository(world.database, systemScope('a consent of an earlier filing'));
    const [current] = await rows.find({ where: { filingId: filing.id, departmentId: YUZHONG } });
    if (!current) throw new Error('no consent was asked');
    const earlier = {
      ...current,
      id: 'consent_earlier',
      filingId: 'filing_earlier',
      departmentId: 'dept-health',
    };
    await rows.insert({ ...earlier, status: 'GRANTED' });
    expect((await consentsOf(health)).map(({ status }) => status)).toEqual(['GRANTED']);

    const [consent] = await ownOf(yuzhong, filing);
    await decide(yuzhong, consent as ConsentSeen);
    const submitted = done(await acts.submit(unit('q'), filing));
    done(await acts.approve(reform, submitted, '2026-03-02', '2029-03-01'));
    expect((await consentsOf(health)).map(({ status }) => status)).toEqual(['ENDED']);
    expect(await acts.read(health, filing.id)).toBeNull();
    expect((await ownOf(yuzhong, filing)).map(({ status }) => status)).toEqual(['GRANTED']);
  });

  it('end with the filing that asked for them', async () => {
    const filing = await asked('j');
    done(await acts.withdraw(unit('j'), filing));
    expect((await ownOf(unit('j'), filing)).map(({ status }) => status)).toEqual(['ENDED', 'ENDED', 'ENDED']);
    expect(await acts.read(education, filing.id)).toBeNull();
  });

  it.each([
    ['of a unit that is not autonomous', {}, 'CONSENTS_NOT_NEEDED'],
    ['that nobody could give', { unit: { kind: 'AUTONOMOUS' } as const }, 'CONSENT_LEG_UNRESOLVED'],
  ])('%s are not asked', async (_, change, code) => {
    const key = code.toLowerCase().slice(-10);
    await addLawfulPool(world, key, REFORM, change);
    const draft = done(await acts.start(unit(key), `pool_${key}`));
    expect((await acts.requestConsents(unit(key), draft)).refusal?.code).toBe(code);
  });

  it('are not asked while a submission is pending', async () => {
    const filing = await asked('k');
    const submitted = done(await acts.submit(unit('k'), filing));
    expect((await acts.requestConsents(unit('k'), submitted)).refusal?.code).toBe('WRONG_STATUS');
    expect((await acts.requestConsents(unit('k'), filing)).refusal?.code).toBe('CONFLICT');
    expect((await acts.requestConsents(unit('j'), filing)).refusal?.code).toBe('NOT_FOUND');
  });
});
