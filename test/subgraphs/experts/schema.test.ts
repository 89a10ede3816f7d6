import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Kind, parse, visit } from 'graphql';
import { ExpertTable } from '../../../subgraphs/experts/persistence/ExpertTable';
import { schema } from '../../../subgraphs/experts/persistence/schema';
import { schemaDrift } from '../../../subgraphs/shared/database/schemaDrift';
import { unscopedEntities } from '../../../subgraphs/shared/scope/defineTable';
import { openTestDatabase } from '../../support/openTestDatabase';

describe('the tables of experts', () => {
  it('are what the migrations make', async () => {
    const database = await openTestDatabase(schema, { name: 'experts_schema' });
    try {
      expect(await schemaDrift(database)).toEqual([]);
    } finally {
      await database.drop();
    }
  });

  it('are all scoped', () => {
    expect(unscopedEntities(schema.entities)).toEqual([]);
  });

  it('have the readers that the schema names', () => {
    const sdl = parse(readFileSync(resolve(__dirname, '../../../schema/experts.graphql'), 'utf8'));
    const readers: string[] = [];
    visit(sdl, {
      ObjectTypeDefinition(node) {
        if (node.name.value !== 'Expert') return;
        const rowScope = node.directives?.find(({ name }) => name.value === 'rowScope');
        const value = rowScope?.arguments?.[0]?.value;
        if (value?.kind === Kind.LIST)
          readers.push(...value.values.map((one) => (one.kind === Kind.STRING ? one.value : '')));
      },
    });
    const { access } = ExpertTable;
    expect('policy' in access && Object.keys(access.policy).sort()).toEqual(readers.sort());
  });
});
