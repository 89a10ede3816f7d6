import { schemaDrift } from '../../../subgraphs/shared/database/schemaDrift';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';
import { demoSchema } from './demoSchema';

describe('migrations', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await openTestDatabase(demoSchema, { name: 'migrations' });
  });
  afterEach(() => database.drop());

  test('leave no difference from the entities', async () => {
    expect(await schemaDrift(database)).toEqual([]);
  });
});
