import { civilDate, flag, id, integer, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { ExistsRule } from '../../shared/scope/rowPolicy';
import type { OrganisingUnit } from '../domain/OrganisingUnit';
import { ConsentTable } from './ConsentTable';
import { forPeers } from './poolReaders';
import { ReviewCommitteeTable } from './ReviewCommitteeTable';

const schema = entityTable<OrganisingUnit>({
  table: 'organising_unit',
  columns: {
    id: primary(id()),
    name: text(100),
    uscc: text(18),
    kind: text(20),
    districtId: optional(id()),
    industryDepartmentId: optional(id()),
    superiorId: optional(id()),
    municipallyRegistered: flag(),
    registeredBy: id(),
    registeredOn: civilDate(),
    version: integer(),
  },
  indexes: [
    { name: 'organising_unit_uscc', columns: ['uscc'], unique: true },
    { name: 'organising_unit_registered_by', columns: ['registeredBy'] },
    { name: 'organising_unit_name', columns: ['name', 'id'] },
  ],
});

/** A unit whose committees this authority files. */
const filesCommittees: ExistsRule = {
  kind: 'exists',
  table: ReviewCommitteeTable.schema,
  on: { organisingUnitId: 'id' },
  column: 'filingAuthorityId',
  claim: 'authority',
};

export const OrganisingUnitTable = defineTable({
  schema,
  policy: {
    FILING_AUTHORITY: [filesCommittees, { kind: 'column', column: 'registeredBy', claim: 'authority' }],
    CONSENTING_DEPARTMENT: {
      kind: 'exists',
      table: ConsentTable.schema,
      on: { organisingUnitId: 'id' },
      column: 'departmentId',
      claim: 'authority',
      where: { status: ['REQUESTED', 'GRANTED'] },
    },
    DISCIPLINE_SUPERVISOR: filesCommittees,
    ORGANISING_UNIT: { kind: 'column', column: 'id', claim: 'unit' },
    SERVICE: forPeers,
  },
});
