import { idempotencyKeyMigration } from '../../../subgraphs/shared/idempotency/idempotencyKeyMigration';
import { idempotencyKeyTable } from '../../../subgraphs/shared/idempotency/idempotencyKeyTable';
import { managerOf } from '../../../subgraphs/shared/database/managerOf';
import { openTestDatabase } from '../../support/openTestDatabase';
import { testDatabase } from '../../support/testDatabase';

const migrations = [idempotencyKeyMigration(1_700_000_000_000)];
const schema = { entities: [idempotencyKeyTable], migrations };

describe('a server', () => {
  if (testDatabase() === 'sqlite') {
    test('is not needed for SQLite', async () => {
      const database = await openTestDatabase(schema, { name: 'kind' });
      expect(database.dialect).toBe('sqlite');
      await database.drop();
    });
    return;
  }

  // A shared lock is where the dialects of the two servers part.
  test.each(['mysql', 'mariadb'] as const)('called %s is spoken to as what it is', async (kind) => {
    const database = await openTestDatabase(schema, { name: 'kind', mysql: { kind } });
    const locked = database.transaction((session) =>
      managerOf(session).createQueryBuilder(idempotencyKeyTable, 'row').setLock('pessimistic_read').getMany(),
    );
    await expect(locked).resolves.toEqual([]);
    await database.drop();
  });
});
