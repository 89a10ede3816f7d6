import { accessRepository } from '../../../subgraphs/experts/persistence/accessRepository';
import { meanwhile } from '../../support/meanwhile';
import { EDUCATION, openExpertsWorld, type ExpertsWorld } from '../../support/expertsWorld';

let world: ExpertsWorld;
beforeEach(async () => {
  world = await openExpertsWorld();
});
afterEach(() => world.close());

describe('an access granted in the instant of a succession', () => {
  const granted = {
    id: 'reach_1',
    expertId: 'expert_1',
    via: 'POOL',
    viaId: 'member_1',
    authorityId: 'district-500105',
    unitId: 'unit_a',
    visibleFrom: new Date('2026-01-01T00:00:00Z'),
    visibleUntil: null,
  } as const;
  const grant = () => world.database.transaction((session) => accessRepository(session).grant(granted));
  const holders = async () => (await world.rows('expert_access')).map(({ authorityId }) => authorityId);

  it('is the successor’s', async () => {
    await meanwhile(
      world.database,
      (session) => accessRepository(session).succeed('district-500105', EDUCATION),
      grant,
    );
    expect(await holders()).toEqual([EDUCATION]);
  });

  it('is that of the last of several', async () => {
    await world.database.transaction((session) =>
      accessRepository(session).succeed('district-500105', 'district-middle'),
    );
    await meanwhile(
      world.database,
      (session) => accessRepository(session).succeed('district-middle', EDUCATION),
      grant,
    );
    expect(await holders()).toEqual([EDUCATION]);
  });

  it('is its own where two succeed each other', async () => {
    for (const [from, to] of [
      ['district-500105', EDUCATION],
      [EDUCATION, 'district-500105'],
    ] as const)
      await world.database.transaction((session) => accessRepository(session).succeed(from, to));
    await grant();
    expect(await holders()).toEqual(['district-500105']);
  });
});
