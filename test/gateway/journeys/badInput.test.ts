import { authorityOf, reform } from '../../support/journeys/committeeSteps';
import { createPeople, lecturer } from '../../support/journeys/createPeople';
import { approvalOf } from '../../support/journeys/openSchool';
import { useRefusingSchool } from '../../support/journeys/useRefusingSchool';

const at = useRefusingSchool();
const foreign = authorityOf('dept-health');

describe('an id', () => {
  const lookUps = ['pool', 'committee', 'filing', 'organisingUnit', 'expert', 'session', 'socialApplication'];

  it.each(lookUps)('of a %s that is foreign answers as an unknown one', async (field) => {
    const own: Readonly<Record<string, string | undefined>> = {
      pool: at().submitted.pool,
      filing: at().submitted.filing.id,
      organisingUnit: at().school.organiser.value,
      expert: at().school.experts[0],
    };
    const query = `query ($id: ID!) { ${field}(id: $id) { id } }`;
    const answers = await Promise.all(
      [own[field] ?? `${field}_1`, 'pool_01JZZZZZZZZZZZZZZZZZZZZZZZ', 'x', '', `' OR 1=1 --`].map((id) =>
        at().world.ask(foreign, query, { id }),
      ),
    );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.data).toEqual({ [field]: null });
  });

  it.each([
    ['of 100 kB', 'x'.repeat(100_000)],
    ['with a NUL', 'pool_\u0000'],
    ['with a lone surrogate', 'pool_\ud800'],
    ['of another type', 'filing_01JZZZZZZZZZZZZZZZZZZZZZZZ'],
  ])('%s finds nothing', async (_, id) => {
    const query = 'query ($id: ID!) { pool(id: $id) { id } filing(id: $id) { id } expert(id: $id) { id } }';
    const { data, errors } = await at().world.ask(reform, query, { id });
    expect([data, errors]).toEqual([{ pool: null, filing: null, expert: null }, undefined]);
  });

  it('in a command is not found, foreign or unknown', async () => {
    for (const id of [at().submitted.filing.id, 'filing_1', '']) {
      const input = { ...approvalOf(at().school, at().submitted.filing), id };
      expect(await at().refusal(foreign, 'decideFiling', input)).toEqual(['NOT_FOUND']);
    }
    for (const pool of [at().submitted.pool, 'pool_1', '']) {
      const input = { idempotencyKey: 'k', pool, expert: at().school.experts[0], reason: '院士' };
      expect(await at().refusal(foreign, 'designateMember', input)).toEqual(['NOT_FOUND']);
    }
    const unknown = { idempotencyKey: 'k', pool: at().drafted.pool, expert: 'expert_1' };
    expect(await at().refusal(at().school.organiser, 'recommendMember', unknown)).toEqual(['NOT_FOUND']);
  });
});

describe('a page', () => {
  const lists = ['pools', 'filings', 'experts', 'committees', 'sessions', 'consents', 'socialApplications'];

  it.each(lists)('of %s has 1 to 100 rows', async (list) => {
    for (const first of [0, 101, -1, 2_147_483_647])
      expect(await at().codesOf(reform, `{ ${list}(first: ${first}) { totalCount } }`)).toEqual([
        'BAD_USER_INPUT',
      ]);
    expect(await at().codesOf(reform, `{ ${list}(first: 100) { totalCount } }`)).toEqual([]);
  });

  it('has a size that is a whole number', async () => {
    const query = 'query ($first: Int) { pools(first: $first) { totalCount } }';
    for (const first of [1.5, '10', 2_147_483_648, true])
      expect(await at().codesOf(reform, query, { first })).toEqual(['BAD_USER_INPUT']);
    for (const literal of ['1.5', '"10"', '2147483648'])
      expect(await at().codesOf(reform, `{ pools(first: ${literal}) { totalCount } }`)).toEqual([
        'GRAPHQL_VALIDATION_FAILED',
      ]);
  });

  it.each(lists)('of %s takes no cursor of another making', async (list) => {
    const query = `query ($after: String) { ${list}(after: $after) { nodes { id } } }`;
    const garbage = ['x', '', 'YXJyYXljb25uZWN0aW9uOjA=', '"', '{}', 'x'.repeat(10_000), '\u0000'];
    for (const after of garbage)
      expect(await at().codesOf(reform, query, { after })).toEqual(['BAD_USER_INPUT']);
  });

  it("takes no cursor of another caller's page or list", async () => {
    const query = '{ experts(first: 1) { pageInfo { endCursor } } }';
    const { data } = await at().world.ask(at().school.organiser, query);
    const after = (data as { experts: { pageInfo: { endCursor: string } } }).experts.pageInfo.endCursor;
    const next = (list: string) => `query ($after: String) { ${list}(after: $after) { totalCount } }`;
    expect(await at().codesOf(at().school.organiser, next('experts'), { after })).toEqual([]);
    expect(await at().codesOf(at().school.authority, next('experts'), { after })).toEqual(['BAD_USER_INPUT']);
    expect(await at().codesOf(at().school.organiser, next('pools'), { after })).toEqual(['BAD_USER_INPUT']);
  });
});

describe('a date that does not exist', () => {
  const dates = ['2026-02-30', '2026-13-01', '2026-00-10', '2025-02-29', '26-01-01', '', 'today', '2026-1-1'];

  it.each(dates)('%p is refused as a variable', async (date) => {
    const list = 'query ($date: Date) { pools(filter: { lastDayUntil: $date }) { totalCount } }';
    expect(await at().codesOf(reform, list, { date })).toEqual(['BAD_USER_INPUT']);
    const input = { ...approvalOf(at().school, at().submitted.filing), lastDay: date };
    expect(await at().refusal(at().school.authority, 'decideFiling', input)).toEqual(['BAD_USER_INPUT']);
    const person = createPeople()({ titles: [{ ...lecturer, obtainedOn: date }] });
    const registration = { idempotencyKey: 'k', ...person };
    expect(await at().refusal(at().school.organiser, 'registerExpert', registration)).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  it.each(dates)('%p is refused as a literal', async (date) => {
    const listed = await at().codesOf(
      reform,
      `{ pools(filter: { lastDayUntil: "${date}" }) { totalCount } }`,
    );
    expect(listed).toEqual(['BAD_USER_INPUT']);
    const divided = await at().codesOf(reform, `{ divisions(asOf: "${date}") { name } }`);
    expect(divided).toEqual(['BAD_USER_INPUT']);
    const { id, version } = at().submitted.filing;
    const decided = await at().codesOf(
      at().school.authority,
      `mutation { decideFiling(input: { id: "${id}", version: ${version}, decision: APPROVE, firstDay: "${date}", lastDay: "${date}" }) { refusal { code } } }`,
    );
    expect(decided).toEqual(['BAD_USER_INPUT']);
  });

  it.each(['2026-03-20T25:00:00Z', '2026-02-30T01:00:00Z', 'now', '2026-03-20'])(
    'hides in no instant such as %p',
    async (opensAt) => {
      const plan = {
        idempotencyKey: 'k',
        pool: at().submitted.pool,
        code: 'S-1',
        name: '评审会',
        year: 2026,
      };
      const input = { ...plan, meetingDays: ['2026-03-20'], opensAt };
      expect(await at().refusal(at().school.organiser, 'planSession', input)).toEqual(['BAD_USER_INPUT']);
      const literal = JSON.stringify(input).replace(/"(\w+)":/g, '$1:');
      const document = `mutation { planSession(input: ${literal}) { refusal { code } } }`;
      expect(await at().codesOf(at().school.organiser, document)).toEqual(['BAD_USER_INPUT']);
    },
  );
});

describe('a request that is too much', () => {
  const post = async (body: string | Buffer): Promise<[number, string[]]> => {
    const response = await fetch(`${at().world.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await at().world.tokenOf(reform)}`,
      },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    });
    const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return [response.status, [...new Set(errors.map(({ extensions }) => extensions.code))]];
  };

  it('of 10 MB is not read', async () => {
    const body = JSON.stringify({ query: '{ viewer { role } }', variables: { x: 'x'.repeat(10_000_000) } });
    expect(await post(body)).toEqual([413, ['PAYLOAD_TOO_LARGE']]);
  });

  it('of invalid UTF-8 is not a request', async () => {
    const text = Buffer.from('{"query":"{ pools(filter: { nameStartsWith: \\"评\\" }) { totalCount } }"}');
    const broken = Buffer.from(text.map((byte) => (byte === 0xe8 ? 0xff : byte)));
    expect(broken.equals(text)).toBe(false);
    expect(await post(broken)).toEqual([400, ['BAD_REQUEST']]);
  });

  it.each<[string, (place: number) => string]>([
    ['fields', () => 'pools { totalCount }'],
    ['aliases', (place) => `a${place}: pools { totalCount }`],
    ['nodes', () => 'pools { nodes { id } }'],
  ])('of 5,000 %s is refused', async (_, field) => {
    const query = `{ ${Array.from({ length: 5_000 }, (__, place) => field(place)).join(' ')} }`;
    const [status, codes] = await post(JSON.stringify({ query }));
    expect(status).toBe(400);
    expect(['GRAPHQL_PARSE_FAILED', 'COST_LIMIT_EXCEEDED']).toContain(codes[0]);
  });

  it('still finds the graph answering', async () => {
    const { data } = await at().world.ask(at().school.authority, '{ pools { totalCount } }');
    expect(data).toEqual({ pools: { totalCount: 3 } });
  });
});
