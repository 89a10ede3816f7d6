import type { ExpertAccess } from '../../../subgraphs/experts/domain/ExpertAccess';
import { bulkLoad } from '../../../subgraphs/experts/persistence/bulkLoad';
import { openExpertsWorld, reform, type ExpertsWorld } from '../../support/expertsWorld';

const PEOPLE = 5_250;

describe('loading in bulk', () => {
  let world: ExpertsWorld;
  beforeAll(async () => {
    world = await openExpertsWorld();
  });
  afterAll(() => world.close());

  it('draws rows as they are needed and writes them all', async () => {
    const id = (place: number) => `expert_${String(place).padStart(6, '0')}`;
    let drawn = 0;
    function* experts() {
      for (let place = 0; place < PEOPLE; place++) {
        drawn++;
        yield {
          id: id(place),
          name: '张伟',
          nameSortKey: 'zhang1 wei3',
          sealedIdNumber: 'v1',
          idNumberIndex: `index_${place}`,
          sealedPhone: 'v1',
          sex: 'MALE' as const,
          birthDate: '1970-01-01',
          seniority: place % 6,
          registeredOn: '2025-01-01',
          changedOn: '2025-01-01',
        };
      }
    }
    function* access(): Generator<ExpertAccess> {
      for (let place = 0; place < PEOPLE; place++)
        yield {
          id: `reach_${place}`,
          expertId: id(place),
          via: 'POOL',
          viaId: `member_${place}`,
          authorityId: 'cq-reform-office',
          unitId: null,
          visibleFrom: new Date('2025-01-01T00:00:00Z'),
          visibleUntil: null,
        };
    }
    expect(await bulkLoad(world.database, { experts: experts(), access: access() })).toBe(2 * PEOPLE);
    expect(drawn).toBe(PEOPLE);
    const { experts: listed } = await world.ask<{ experts: { nodes: { id: string }[]; totalCount: number } }>(
      reform,
      '{ experts(first: 2) { nodes { id } totalCount } }',
    );
    expect(listed).toEqual({ nodes: [{ id: id(PEOPLE - 1) }, { id: id(PEOPLE - 2) }], totalCount: PEOPLE });
  });
});
