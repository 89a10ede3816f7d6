import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Kind, parse, type ConstDirectiveNode } from 'graphql';
import { ApplicationStepTable } from '../../../subgraphs/committees/persistence/ApplicationStepTable';
import { ConsentTable } from '../../../subgraphs/committees/persistence/ConsentTable';
import { ExpertPoolTable } from '../../../subgraphs/committees/persistence/ExpertPoolTable';
import { OrganisingUnitTable } from '../../../subgraphs/committees/persistence/OrganisingUnitTable';
import { PoolMemberTable } from '../../../subgraphs/committees/persistence/PoolMemberTable';
import { ProfessionalGroupTable } from '../../../subgraphs/committees/persistence/ProfessionalGroupTable';
import { ReviewCommitteeTable } from '../../../subgraphs/committees/persistence/ReviewCommitteeTable';
import { schema } from '../../../subgraphs/committees/persistence/schema';
import { SocialApplicationTable } from '../../../subgraphs/committees/persistence/SocialApplicationTable';
import { schemaDrift } from '../../../subgraphs/shared/database/schemaDrift';
import type { Table } from '../../../subgraphs/shared/scope/defineTable';
import { unscopedEntities } from '../../../subgraphs/shared/scope/defineTable';
import { openTestDatabase } from '../../support/openTestDatabase';

const sdl = parse(readFileSync(join(resolve(__dirname, '../../..'), 'schema/committees.graphql'), 'utf8'));

/** Roles of `@rowScope(readers: […])`, sorted. */
function declaredReaders(type: string): string[] {
  const definition = sdl.definitions.find(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === type,
  );
  const directives: readonly ConstDirectiveNode[] =
    (definition && 'directives' in definition && (definition.directives as readonly ConstDirectiveNode[])) ||
    [];
  const readers = directives.find(({ name }) => name.value === 'rowScope')?.arguments?.[0]?.value;
  return readers?.kind === Kind.LIST
    ? readers.values.flatMap((value) => (value.kind === Kind.STRING ? value.value : [])).sort()
    : [];
}

const policyRoles = ({ access }: Table): string[] =>
  'policy' in access ? Object.keys(access.policy).sort() : [];

describe('the tables of committees', () => {
  it('are made by the migrations as the entities say', async () => {
    const database = await openTestDatabase(schema, { name: 'committees_drift' });
    try {
      expect(await schemaDrift(database)).toEqual([]);
    } finally {
      await database.drop();
    }
  });

  it('all say who reads their rows', () => {
    expect(schema.entities.length).toBeGreaterThan(8);
    expect(unscopedEntities(schema.entities)).toEqual([]);
  });

  it.each([
    ['OrganisingUnit', OrganisingUnitTable as unknown as Table],
    ['ReviewCommittee', ReviewCommitteeTable as unknown as Table],
    ['ExpertPool', ExpertPoolTable as unknown as Table],
    ['PoolMember', PoolMemberTable as unknown as Table],
    ['SocialApplication', SocialApplicationTable as unknown as Table],
    ['Consent', ConsentTable as unknown as Table],
  ])('are read by the roles that the contract names for %s', (type, table) => {
    expect(declaredReaders(type).length).toBeGreaterThan(3);
    expect(policyRoles(table)).toEqual(declaredReaders(type));
  });

  it('show parts to the readers of the whole', () => {
    expect(policyRoles(ProfessionalGroupTable as unknown as Table)).toEqual(
      declaredReaders('ReviewCommittee'),
    );
    expect(policyRoles(ApplicationStepTable as unknown as Table)).toEqual(
      declaredReaders('SocialApplication'),
    );
  });
});
