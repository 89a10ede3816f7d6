import { openCommitteesWorld, type CommitteesWorld } from '../../support/committeesWorld';
import { EDUCATION, memberRow, poolOf, REFORM, unitRow, usccOf, YUZHONG } from '../../support/committeeRows';
import { callerAs } from '../../support/testIdentity';

const reform = callerAs('FILING_AUTHORITY', REFORM);
const yuzhong = callerAs('FILING_AUTHORITY', YUZHONG);
const education = callerAs('FILING_AUTHORITY', EDUCATION);
const hospital = callerAs('ORGANISING_UNIT', 'unit_hospital');
const school = callerAs('ORGANISING_UNIT', 'unit_school');
const central = callerAs('ORGANISING_UNIT', 'unit_central');

interface Committee {
  id: string;
  version: number;
  filingAuthority: { id: string };
  pool: { id: string; name: string; openToApplications: boolean } | null;
  groups: { id: string; seats: number }[];
  competence: { authority: { id: string } | null; clause: string; row: string; manualRuling: boolean };
}
const COMMITTEE = `committee { id version filingAuthority { id } pool { id name openToApplications }
  groups { id seats } competence { authority { id } clause row manualRuling } }`;

const committeeInput = (organisingUnit: string, code: string, change: object = {}) => ({
  idempotencyKey: `key-${code}`,
  organisingUnit,
  code,
  name: `${code}评审委员会`,
  level: 'SENIOR',
  seriesNo: 5,
  seats: 25,
  ...change,
});
const unitInput = (key: string, change: object = {}) => ({
  idempotencyKey: key,
  name: '渝中区第一中学',
  uscc: usccOf(Number(key)),
  kind: 'DISTRICT',
  district: YUZHONG,
  ...change,
});

describe('registration', () => {
  let world: CommitteesWorld;
  const register = (caller: typeof reform, input: object) =>
    world.change<{ committee: Committee | null }>(
      caller,
      'registerReviewCommittee',
      input as Record<string, unknown>,
      COMMITTEE,
    );
  const registerUnit = (caller: typeof reform, input: object) =>
    world.change<{ organisingUnit: { id: string; uscc: string } | null }>(
      caller,
      'registerOrganisingUnit',
      input as Record<string, unknown>,
      'organisingUnit { id uscc district { id name } }',
    );

  beforeAll(async () => {
    world = await openCommitteesWorld();
    await world.add({
      units: [
        unitRow('unit_hospital'),
        unitRow('unit_school', { kind: 'DISTRICT', districtId: YUZHONG, registeredBy: YUZHONG }),
        unitRow('unit_central', { kind: 'CENTRAL' }),
      ],
    });
    await world.add(poolOf('other', YUZHONG));
  });
  afterAll(() => world.close());

  describe('of a unit', () => {
    it('stores a unit in the remit of its authority', async () => {
      const { organisingUnit, refusal } = await registerUnit(yuzhong, unitInput('1', { uscc: usccOf(1) }));
      expect(refusal).toBeNull();
      expect(organisingUnit).toMatchObject({ uscc: usccOf(1), district: { id: YUZHONG } });
    });

    it('accepts a code in lower case and with spaces around it', async () => {
      const uscc = ` ${usccOf(2).toLowerCase()} `;
      const { organisingUnit } = await registerUnit(yuzhong, unitInput('2', { uscc }));
      expect(organisingUnit?.uscc).toBe(usccOf(2));
    });

    it.each([
      ['a wrong check character', { uscc: '915001030000000010' }, 'INVALID_USCC'],
      ['a blank name', { name: '  ' }, 'INVALID_TEXT'],
      ['a name with a control character', { name: '学\u0000校' }, 'INVALID_TEXT'],
      ['a name of 101 characters', { name: '校'.repeat(101) }, 'INVALID_TEXT'],
      ['a district unit without a district', { district: null, superior: YUZHONG }, 'DISTRICT_NEEDED'],
      ['an unknown district', { district: 'district-999999' }, 'UNKNOWN_AUTHORITY'],
      ['a department as district', { district: EDUCATION }, 'UNKNOWN_AUTHORITY'],
      ['a district that has ended', { district: 'district-500105' }, 'UNKNOWN_AUTHORITY'],
      ['another authority’s unit', { district: 'district-500101' }, 'OUTSIDE_REMIT'],
    ])('refuses %s', async (_, change, code) => {
      const { organisingUnit, refusal } = await registerUnit(yuzhong, unitInput('3', change));
      expect(organisingUnit).toBeNull();
      expect(refusal?.code).toBe(code);
    });

    it('refuses a credit code that is registered already', async () => {
      const again = await registerUnit(reform, unitInput('9', { uscc: usccOf(1) }));
      expect(again.refusal?.code).toBe('ALREADY_REGISTERED');
    });

    it('lets 市职改办 register any unit', async () => {
      const { refusal } = await registerUnit(reform, unitInput('4', { uscc: usccOf(4) }));
      expect(refusal).toBeNull();
    });

    it('is forbidden to a unit itself', async () => {
      const { errors } = await world.ask(
        school,
        'mutation($input: RegisterOrganisingUnitInput!) { registerOrganisingUnit(input: $input) { refusal { code } } }',
        { input: unitInput('5') },
      );
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    });
  });

  describe('of a committee', () => {
    it('files a senior committee with 市职改办', async () => {
      const { committee, refusal } = await register(hospital, committeeInput('unit_hospital', 'H-1'));
      expect(refusal).toBeNull();
      expect(committee).toMatchObject({
        filingAuthority: { id: REFORM },
        pool: { name: 'H-1评审委员会专家库', openToApplications: true },
        competence: { authority: { id: REFORM }, clause: 'T一(二)', row: '1', manualRuling: false },
      });
    });

    it('files a district’s junior committee with that district', async () => {
      const input = committeeInput('unit_school', 'S-1', { level: 'JUNIOR', seriesNo: 22, seats: 7 });
      const { committee } = await register(school, input);
      expect(committee?.filingAuthority.id).toBe(YUZHONG);
    });

    it('makes one committee of one idempotency key', async () => {
      const input = committeeInput('unit_hospital', 'H-2');
      const [one, two] = await Promise.all([register(hospital, input), register(hospital, input)]);
      const later = await register(hospital, input);
      expect(one.committee?.id).toBeDefined();
      expect(new Set([one, two, later].map(({ committee }) => committee?.id)).size).toBe(1);
      const other = await register(hospital, { ...input, name: '另一评委会' });
      expect(other.refusal?.code).toBe('IDEMPOTENCY_KEY_REUSED');
    });

    it('refuses a code in use, also by two at once', async () => {
      const [one, two] = await Promise.all([
        register(hospital, committeeInput('unit_hospital', 'H-3')),
        register(school, committeeInput('unit_school', 'H-3')),
      ]);
      expect([one.refusal?.code, two.refusal?.code].sort()).toEqual(['CODE_TAKEN', undefined]);
    });

    it.each([
      ['an unknown series', { seriesNo: 28 }, 'UNKNOWN_SERIES'],
      ['no seats', { seats: 0 }, 'INVALID_NUMBER'],
      ['a negative number of applicants', { expectedApplicants: -1 }, 'INVALID_NUMBER'],
      ['a code with a space', { code: 'a b' }, 'INVALID_CODE'],
      ['groups that do not add up', { groups: [group('g1', 12), group('g2', 12)] }, 'GROUPS_DO_NOT_ADD_UP'],
      ['a group id that comes twice', { groups: [group('g1', 12), group('g1', 13)] }, 'DUPLICATE_GROUP'],
      ['a group id with a slash', { groups: [group('g/1', 25)] }, 'INVALID_GROUP_ID'],
      ['an organiser’s own ruling', { manualRuling: ruling(REFORM) }, 'RULING_NOT_YOURS'],
    ])('refuses %s', async (_, change, code) => {
      const input = committeeInput('unit_hospital', 'H-9', change);
      expect((await register(hospital, input)).refusal?.code).toBe(code);
    });

    it('keeps groups in the order given', async () => {
      const groups = [group('g2', 20), group('g1', 5)];
      const { committee } = await register(hospital, committeeInput('unit_hospital', 'H-4', { groups }));
      expect(committee?.groups).toEqual([
        { id: 'g2', seats: 20 },
        { id: 'g1', seats: 5 },
      ]);
    });

    it('answers a foreign unit as one that does not exist', async () => {
      const foreign = await register(hospital, committeeInput('unit_school', 'H-8'));
      const missing = await register(hospital, committeeInput('unit_nowhere', 'H-8'));
      expect(foreign.refusal?.code).toBe('NOT_FOUND');
      expect(foreign).toEqual(missing);
    });

    it('is forbidden to authorities other than 市职改办', async () => {
      const { errors } = await world.ask(
        yuzhong,
        'mutation($input: RegisterReviewCommitteeInput!) { registerReviewCommittee(input: $input) { refusal { code } } }',
        { input: committeeInput('unit_school', 'S-9') },
      );
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    });

    it('needs a ruling where the notice has no row', async () => {
      const input = committeeInput('unit_central', 'Z-1', { level: 'INTERMEDIATE', seats: 15 });
      expect((await register(central, input)).refusal?.code).toBe('MANUAL_RULING_NEEDED');
      const unruled = await register(reform, input);
      expect(unruled.refusal?.code).toBe('MANUAL_RULING_NEEDED');
      const ruled = { ...input, idempotencyKey: 'ruled', manualRuling: ruling(EDUCATION) };
      expect(await register(reform, ruled)).toEqual({ committee: null, refusal: null });
      const data = await world.dataOf<{ committees: { nodes: Committee[] } }>(
        education,
        `{ committees { nodes { ${COMMITTEE.slice('committee { '.length, -1)} } } }`,
      );
      expect(data.committees.nodes).toMatchObject([
        {
          filingAuthority: { id: EDUCATION },
          competence: { authority: { id: EDUCATION }, manualRuling: true },
        },
      ]);
    });

    it('takes no ruling where the notice has a row', async () => {
      const input = committeeInput('unit_hospital', 'H-7', { manualRuling: ruling(EDUCATION) });
      expect((await register(reform, input)).refusal?.code).toBe('RULING_NOT_NEEDED');
    });
  });

  describe('changed later', () => {
    const owner = callerAs('ORGANISING_UNIT', 'unit_change');
    const changeIt = (caller: typeof reform, input: Record<string, unknown>) =>
      world.change<{ committee: (Committee & { name: string; seats: number }) | null }>(
        caller,
        'changeReviewCommittee',
        { id: 'cmte_change', ...input },
        'committee { id version name seats groups { id seats } pool { id name openToApplications } }',
      );
    const adjust = (caller: typeof reform, input: Record<string, unknown>) =>
      world.change<{
        committee: { version: number; sizeAdjustment: object | null; largeScale: boolean } | null;
      }>(
        caller,
        'adjustCommitteeSize',
        { id: 'cmte_change', ...input },
        'committee { version largeScale sizeAdjustment { seatsAtLeast reason agreedOn } }',
      );

    beforeAll(async () => {
      await world.add(poolOf('change', REFORM));
      await world.add({ members: [memberRow('member_1', 'change', REFORM, { groupId: 'g1' })] });
    });

    it('lets one of two changes at once win', async () => {
      const results = await Promise.all([
        changeIt(owner, { version: 1, name: '甲评委会' }),
        changeIt(owner, { version: 1, name: '乙评委会' }),
      ]);
      expect(results.map(({ refusal }) => refusal?.code).sort()).toEqual(['CONFLICT', undefined]);
      const winner = results.find(({ committee }) => committee)?.committee;
      expect(winner?.version).toBe(2);
      expect(winner?.pool?.name).toBe(`${winner?.name ?? ''}专家库`);
    });

    it('keeps a group that has members', async () => {
      const groups = [group('g9', 25)];
      expect((await changeIt(owner, { version: 2, groups })).refusal?.code).toBe('GROUP_IN_USE');
    });

    it('needs groups that fit a new number of seats', async () => {
      expect((await changeIt(owner, { version: 2, seats: 27 })).refusal?.code).toBe('GROUPS_DO_NOT_ADD_UP');
      const groups = [group('g1', 25), group('g2', 2)];
      const { committee } = await changeIt(owner, { version: 2, seats: 27, groups });
      expect(committee).toMatchObject({ seats: 27, groups: [{ id: 'g1' }, { id: 'g2' }], version: 3 });
    });

    it('closes the pool to applications', async () => {
      const { committee } = await changeIt(owner, { version: 3, openToApplications: false });
      expect(committee?.pool?.openToApplications).toBe(false);
    });

    it('agrees to a smaller number by the filing authority', async () => {
      const { committee } = await adjust(reform, { version: 4, seatsAtLeast: 21, reason: '专业较小' });
      expect(committee).toMatchObject({
        sizeAdjustment: { seatsAtLeast: 21, reason: '专业较小', agreedOn: '2026-03-02' },
        largeScale: false,
      });
      const flagged = await adjust(reform, { version: 5, largeScale: true, reason: '人数较多' });
      expect(flagged.committee).toMatchObject({ largeScale: true, sizeAdjustment: { seatsAtLeast: 21 } });
      expect((await adjust(reform, { version: 6, reason: '无' })).refusal?.code).toBe('NOTHING_TO_CHANGE');
    });

    it('hides the committee from another authority', async () => {
      const foreign = await adjust(yuzhong, { version: 1, seatsAtLeast: 7, reason: '无' });
      const missing = await adjust(yuzhong, {
        id: 'cmte_nowhere',
        version: 1,
        seatsAtLeast: 7,
        reason: '无',
      });
      expect(foreign.refusal?.code).toBe('NOT_FOUND');
      expect(foreign).toEqual(missing);
    });
  });
});

function group(id: string, seats: number) {
  return { id, name: `专业组 ${id}`, seats };
}

function ruling(authority: string) {
  return { authority, reason: '中央在渝单位,由市职改办裁定' };
}
