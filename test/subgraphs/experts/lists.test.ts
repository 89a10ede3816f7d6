import {
  EDUCATION,
  education,
  openExpertsWorld,
  reform,
  service,
  supervisor,
  type ExpertsWorld,
} from '../../support/expertsWorld';
import { countReads } from '../../support/countReads';

const LIST = /* GraphQL */ `
  query ($first: Int, $after: String, $filter: ExpertFilter, $orderBy: ExpertOrder! = NEWEST) {
    experts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      nodes {
        id
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
const RICH = /* GraphQL */ `
  query ($first: Int) {
    experts(first: $first) {
      nodes {
        name
        phone
        status
        employment {
          employerName
        }
        titles {
          name
        }
        attestations {
          item
        }
        sanctions {
          start
        }
        exemptions {
          kind
        }
        trainings {
          year
        }
        continuingEducation {
          year
        }
        creditRecords {
          effect
        }
        contactChanges {
          finding {
            outcome
          }
        }
        accessLog(first: 3) {
          nodes {
            at
          }
          totalCount
        }
      }
      totalCount
    }
  }
`;
const FACTS = /* GraphQL */ `
  query ($ids: [ID!]!) {
    expertsForRules(ids: $ids) {
      id
      nameSortKey
      status
      birthDate
      employerId
      employerUscc
      formerRootUsccs(leftSince: "2023-03-02")
      rootUscc
      sector
      frontline
      divisionCode
      titles {
        level
      }
      attestations {
        item
      }
      sanctions {
        start
        end
      }
      exemptions {
        kind
      }
      creditRecords {
        effect
      }
      trainings {
        kind
      }
    }
  }
`;

interface Listed {
  experts: {
    nodes: { id: string }[];
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const title = (level: 'SENIOR' | 'ASSOCIATE' | 'INTERMEDIATE', seriesNo = 5) => ({
  seriesNo,
  level,
  name: '工程师',
  obtainedOn: '2015-01-01',
});

describe('a list of experts', () => {
  let world: ExpertsWorld;
  beforeAll(async () => {
    world = await openExpertsWorld();
    const people = [
      { id: 'expert_1', titles: [title('INTERMEDIATE')], employment: { status: 'RETIRED' } },
      { id: 'expert_2', titles: [title('SENIOR'), title('ASSOCIATE', 4)] },
      { id: 'expert_3', titles: [title('ASSOCIATE', 4)], employment: { sector: 'NON_PUBLIC' } },
      { id: 'expert_4', titles: [], employment: { divisionCode: '510107' } },
      { id: 'expert_5', titles: [title('SENIOR', 4)], employment: { endedOn: null } },
    ] as const;
    for (const person of people) {
      await world.addPerson(person);
      await world.grant(person.id);
    }
    await world.addPerson({ id: 'expert_6' });
    await world.grant('expert_6', { authorityId: EDUCATION, unitId: 'unit_b' });
    await world.grant('expert_2', { via: 'SEAT' });
  });
  afterAll(() => world.close());

  const list = async (variables: object = {}, caller = reform) =>
    (await world.ask<Listed>(caller, LIST, variables)).experts;
  const ids = async (variables: object = {}, caller = reform) =>
    (await list(variables, caller)).nodes.map(({ id }) => id.replace('expert_', ''));

  it('has the newest first, each person once', async () => {
    expect(await ids()).toEqual(['5', '4', '3', '2', '1']);
  });

  it('has the most senior first when asked', async () => {
    expect(await ids({ orderBy: 'SENIORITY' })).toEqual(['5', '2', '3', '1', '4']);
  });

  it('pages through without gap or repeat', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 3; pages++) {
      const { nodes, pageInfo, totalCount } = await list({ first: 2, after, orderBy: 'SENIORITY' });
      expect(totalCount).toBe(5);
      expect(pageInfo.hasNextPage).toBe(pages < 2);
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo.endCursor;
    }
    expect(seen.map((id) => id.replace('expert_', ''))).toEqual(['5', '2', '3', '1', '4']);
  });

  it.each([
    [{ titleLevel: ['SENIOR'] }, ['5', '2']],
    [{ seriesNo: [4] }, ['5', '3', '2']],
    [{ seriesNo: [4], titleLevel: ['SENIOR'] }, ['5']],
    [{ status: ['RETIRED'] }, ['1']],
    [{ sector: ['NON_PUBLIC'] }, ['3']],
    [{ divisionCode: ['510107'] }, ['4']],
    [{ sector: ['PUBLIC'], titleLevel: ['ASSOCIATE'] }, ['2']],
    [{ seriesNo: [] }, []],
    [{ divisionCode: ["' OR '1'='1"] }, []],
    [{}, ['5', '4', '3', '2', '1']],
    [{ status: null }, ['5', '4', '3', '2', '1']],
  ])('with %j gives %j', async (filter, expected) => {
    expect(await ids({ filter })).toEqual(expected);
    expect((await list({ filter })).totalCount).toBe(expected.length);
  });

  it('never tells a supervisor more than the names', async () => {
    expect(await ids({}, supervisor)).toEqual(['2']);
    for (const filter of [{ titleLevel: ['SENIOR'] }, { status: ['IN_SERVICE'] }, { sector: ['PUBLIC'] }])
      expect(await ids({ filter }, supervisor)).toEqual([]);
    const [newest, senior] = [await list({}, supervisor), await list({ orderBy: 'SENIORITY' }, supervisor)];
    expect(senior).toEqual(newest);
  });

  it.each([[{ first: 0 }], [{ first: 101 }], [{ first: -1 }], [{ after: 'nonsense' }], [{ after: '' }]])(
    'rejects the page %j',
    async (page) => {
      const { errors } = await world.run(reform, LIST, page);
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
    },
  );

  it('rejects the cursor of another caller', async () => {
    const { pageInfo } = await list({ first: 1 });
    const { errors } = await world.run(education, LIST, { after: pageInfo.endCursor });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
  });

  it('costs the same statements however long', async () => {
    const count = (first: number) => countReads(world.database, () => world.ask(reform, RICH, { first }));
    const [one, five] = [await count(1), await count(5)];
    expect(five).toBe(one);
    expect(one).toBeLessThanOrEqual(14);
  });

  it('gives the rules their facts in constant statements', async () => {
    const count = (...wanted: string[]) =>
      countReads(world.database, () => world.ask(service('committees'), FACTS, { ids: wanted }));
    const [one, six] = [
      await count('expert_1'),
      await count('expert_1', 'expert_2', 'expert_3', 'expert_4', 'expert_5', 'expert_6'),
    ];
    expect(six).toBe(one);
    expect(one).toBe(10);
  });

  it('gives facts in the order asked, once, without strangers', async () => {
    const { expertsForRules } = await world.ask<{ expertsForRules: Record<string, unknown>[] }>(
      service('committees'),
      FACTS,
      { ids: ['expert_3', 'expert_none', 'expert_1', 'expert_3'] },
    );
    expect(expertsForRules.map(({ id }) => id)).toEqual(['expert_3', 'expert_1']);
    expect(expertsForRules[0]).toEqual({
      id: 'expert_3',
      nameSortKey: 'zhang1',
      status: 'IN_SERVICE',
      birthDate: '1970-05-06',
      employerId: 'emp_1',
      employerUscc: '91350100M000100Y43',
      formerRootUsccs: [],
      rootUscc: '91350100M000100Y43',
      sector: 'NON_PUBLIC',
      frontline: false,
      divisionCode: '500103',
      titles: [{ level: 'ASSOCIATE' }],
      attestations: [],
      sanctions: [],
      exemptions: [],
      creditRecords: [],
      trainings: [],
    });
  });

  it('gives facts to services alone, a thousand at most', async () => {
    const codes = async (caller: typeof reform, wanted: readonly string[]) =>
      (await world.run(caller, FACTS, { ids: wanted })).errors?.map(({ extensions }) => extensions['code']);
    expect(await codes(reform, ['expert_1'])).toEqual(['FORBIDDEN']);
    const many = Array.from({ length: 1_001 }, (_, place) => `expert_${place}`);
    expect(await codes(service('committees'), many)).toEqual(['BAD_USER_INPUT']);
    expect(await codes(service('committees'), many.slice(1))).toBeUndefined();
  });
});
