import { randomBytes } from 'node:crypto';
import { isEmpty } from '../../../demo/isEmpty';
import { loadScale, type Loaded } from '../../../demo/loadScale';
import { ExpertPoolTable } from '../../../subgraphs/committees/persistence/ExpertPoolTable';
import { PoolMemberTable } from '../../../subgraphs/committees/persistence/PoolMemberTable';
import { schema as committees } from '../../../subgraphs/committees/persistence/schema';
import { schema as evaluations } from '../../../subgraphs/evaluations/persistence/schema';
import { ExpertTable } from '../../../subgraphs/experts/persistence/ExpertTable';
import { schema as experts } from '../../../subgraphs/experts/persistence/schema';
import { clockFrom } from '../../../subgraphs/shared/clock';
import { parseKeyRing } from '../../../subgraphs/shared/encryption/keyRing';
import { scopedRepository } from '../../../subgraphs/shared/scope/scopedRepository';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import { testKeys } from '../../support/expertsWorld';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';

const scope = systemScope('counting what was loaded');

describe('loading a large data set', () => {
  let databases: Record<'experts' | 'committees' | 'evaluations', TestDatabase>;
  beforeAll(async () => {
    databases = {
      experts: await openTestDatabase(experts, { name: 's_experts' }),
      committees: await openTestDatabase(committees, { name: 's_committees' }),
      evaluations: await openTestDatabase(evaluations, { name: 's_evaluations' }),
    };
  });
  afterAll(async () => {
    for (const database of Object.values(databases)) await database.drop();
  });

  it('writes every piece and tells how far it is', async () => {
    const told: Loaded[] = [];
    const done = await loadScale({
      databases,
      keys: { ...testKeys, seals: parseKeyRing(`s1:${randomBytes(32).toString('base64')}`) },
      clock: clockFrom(() => new Date('2026-11-23T04:00:00Z')),
      seed: 'large',
      experts: 2_200,
      pools: 22,
      onProgress: (so) => told.push(so),
    });
    expect(told.map(({ pools }) => pools)).toEqual([11, 22]);
    expect(done).toEqual(told.at(-1));
    expect([
      await scopedRepository(databases.experts, ExpertTable, scope).count(),
      await scopedRepository(databases.committees, ExpertPoolTable, scope).count(),
      await scopedRepository(databases.committees, PoolMemberTable, scope).count(),
    ]).toEqual([2_200, 22, done.members]);
    expect(await isEmpty(databases)).toBe(false);
  });
});
