import { openCommitteesWorld, type CommitteesWorld } from '../../support/committeesWorld';
import { EDUCATION, REFORM, YUZHONG } from '../../support/committeeRows';
import { callerAs } from '../../support/testIdentity';

const ministry = callerAs('MINISTRY', '500000');
const reform = callerAs('FILING_AUTHORITY', REFORM);

interface Authorities {
  authorities: {
    nodes: { id: string; kind: string }[];
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  };
}

describe('reference data', () => {
  let world: CommitteesWorld;
  beforeAll(async () => {
    world = await openCommitteesWorld();
  });
  afterAll(() => world.close());

  it('knows 38 divisions at the notice’s date, 37 now', async () => {
    const data = await world.dataOf<{ then: object[]; now: { name: string; code: string | null }[] }>(
      ministry,
      '{ then: divisions(asOf: "2023-12-11") { name } now: divisions { name code } }',
    );
    expect([data.then.length, data.now.length]).toEqual([38, 37]);
    expect(data.now).toContainEqual({ name: '两江新区', code: null });
  });

  it('names the successor of an authority that ended', async () => {
    const data = await world.dataOf(
      ministry,
      '{ authority(id: "district-500105") { division { code successor } successor { id } validTo } }',
    );
    expect(data).toEqual({
      authority: {
        division: { code: '500105', successor: '两江新区' },
        successor: { id: 'district-liangjiang' },
        validTo: '2026-01-24',
      },
    });
  });

  it('pages authorities from the first to the last', async () => {
    const query = `query($after: String) { authorities(first: 30, after: $after) {
      nodes { id kind } totalCount pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
    const seen: string[] = [];
    let after: string | null = null;
    let total: number;
    do {
      const { authorities }: Authorities = await world.dataOf(ministry, query, { after });
      seen.push(...authorities.nodes.map(({ id }) => id));
      expect(authorities.pageInfo.hasPreviousPage).toBe(after !== null);
      after = authorities.pageInfo.hasNextPage ? authorities.pageInfo.endCursor : null;
      total = authorities.totalCount;
    } while (after !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(total);
    expect(seen.slice(0, 2)).toEqual([REFORM, 'district-500101']);
  });

  it('filters authorities by kind', async () => {
    const { authorities } = await world.dataOf<Authorities>(
      ministry,
      '{ authorities(kind: FUNCTIONAL_ZONE) { nodes { id kind } totalCount } }',
    );
    expect(authorities.nodes.map(({ id }) => id)).toEqual(['district-gaoxin', 'district-wansheng']);
  });

  it.each(['first: 0', 'first: 101', 'first: -1', 'after: "nonsense"'])(
    'refuses a page of authorities with %s',
    async (args) => {
      const { errors } = await world.ask(ministry, `{ authorities(${args}) { nodes { id } } }`);
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
    },
  );

  it('lists the 27 series with their level names', async () => {
    const { titleSeries } = await world.dataOf<{
      titleSeries: { no: number; name: string; levels: { level: string; names: string[] }[] }[];
    }>(ministry, '{ titleSeries { no name levels { level names } } }');
    expect(titleSeries.map(({ no }) => no)).toEqual(Array.from({ length: 27 }, (_, index) => index + 1));
    expect(titleSeries[0]?.levels[0]).toEqual({ level: 'SENIOR', names: ['教授'] });
  });

  it('says who files a pool and by which row', async () => {
    const query = `query($input: CompetentAuthorityInput!) { competentAuthority(input: $input) {
      authority { id } clause row manualRuling flags copyTo { id } requiredConsents { leg anyOf { id } } } }`;
    const ask = (input: object) => world.dataOf(ministry, query, { input });
    await expect(
      ask({
        level: 'INTERMEDIATE',
        organiserKind: 'MUNICIPAL_DEPARTMENT',
        industryDepartment: EDUCATION,
        seriesNo: 22,
      }),
    ).resolves.toMatchObject({
      competentAuthority: {
        authority: { id: EDUCATION },
        clause: 'T一(二)',
        flags: ['SELF_FILING'],
        copyTo: [{ id: REFORM }],
      },
    });
    await expect(
      ask({ level: 'JUNIOR', organiserKind: 'AUTONOMOUS', district: YUZHONG, superior: YUZHONG }),
    ).resolves.toMatchObject({
      competentAuthority: {
        authority: { id: YUZHONG },
        requiredConsents: [
          { leg: 'SUPERIOR', anyOf: [{ id: YUZHONG }] },
          { leg: 'DISTRICT', anyOf: [{ id: YUZHONG }] },
        ],
      },
    });
    await expect(ask({ level: 'JUNIOR', organiserKind: 'CENTRAL' })).resolves.toMatchObject({
      competentAuthority: { authority: null, manualRuling: true },
    });
  });

  it('tells a caller who it is', async () => {
    const viewer = '{ viewer { role subject authority { id } unit { id } expert { id } } }';
    await expect(world.dataOf(reform, viewer)).resolves.toEqual({
      viewer: {
        role: 'FILING_AUTHORITY',
        subject: `user:FILING_AUTHORITY:${REFORM}`,
        authority: { id: REFORM },
        unit: null,
        expert: null,
      },
    });
    await expect(world.dataOf(callerAs('EXPERT', 'expert_1'), viewer)).resolves.toMatchObject({
      viewer: { role: 'EXPERT', authority: null, unit: null, expert: { id: 'expert_1' } },
    });
  });

  it('refuses a date that does not exist', async () => {
    const { errors } = await world.ask(ministry, '{ divisions(asOf: "2026-02-30") { name } }');
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions['code']).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/);
  });
});
