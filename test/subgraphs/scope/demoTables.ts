import type { MigrationInterface, QueryRunner } from 'typeorm';
import * as columns from '../../../subgraphs/shared/database/columns';
import { createTable, dropTables } from '../../../subgraphs/shared/database/createTable';
import type { DatabaseSchema } from '../../../subgraphs/shared/database/Database';
import { entityTable } from '../../../subgraphs/shared/database/entityTable';
import { defineTable } from '../../../subgraphs/shared/scope/defineTable';

const { civilDate, flag, id, instant, integer, json, optional, primary, text } = columns;

export interface Pool {
  id: string;
  name: string;
  authorityId: string;
  unitId: string;
  seats: number | null;
  endsOn: string | null;
  openedAt: Date | null;
  isOpen: boolean;
  facts: unknown;
  version: number;
}

export interface Member {
  id: string;
  poolId: string;
  expertId: string;
  authorityId: string;
  ordinal: number;
}

export interface Expert {
  id: string;
  name: string;
  employerId: string;
}

export interface Access {
  id: string;
  expertId: string;
  authorityId: string;
  status: string;
  from: Date | null;
  until: Date | null;
}

export interface Division {
  code: string;
  name: string;
}

const pools = {
  table: 'demo_pool',
  columns: {
    id: primary(id()),
    name: text(60),
    authorityId: id(),
    unitId: id(),
    seats: optional(integer()),
    endsOn: optional(civilDate()),
    openedAt: optional(instant()),
    isOpen: flag(),
    facts: optional(json()),
    version: integer(),
  },
};
const members = {
  table: 'demo_member',
  columns: { id: primary(id()), poolId: id(), expertId: id(), authorityId: id(), ordinal: integer() },
};
const experts = { table: 'demo_expert', columns: { id: primary(id()), name: text(60), employerId: id() } };
const access = {
  table: 'demo_access',
  columns: {
    id: primary(id()),
    expertId: id(),
    authorityId: id(),
    status: text(20),
    from: optional(instant()),
    until: optional(instant()),
  },
};
const divisions = { table: 'demo_division', columns: { code: primary(text(6)), name: text(60) } };

class CreateDemo1735689600000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await createTable<Pool>(runner, pools);
    await createTable<Member>(runner, members);
    await createTable<Expert>(runner, experts);
    await createTable<Access>(runner, access);
    await createTable<Division>(runner, divisions);
  }
  down = (runner: QueryRunner) =>
    dropTables(runner, 'demo_division', 'demo_access', 'demo_expert', 'demo_member', 'demo_pool');
}

export const poolSchema = entityTable<Pool>(pools);
export const memberSchema = entityTable<Member>(members);
export const expertSchema = entityTable<Expert>(experts);
export const accessSchema = entityTable<Access>(access);
export const divisionSchema = entityTable<Division>(divisions);

export const demoSchema: DatabaseSchema = {
  entities: [poolSchema, memberSchema, expertSchema, accessSchema, divisionSchema],
  migrations: [CreateDemo1735689600000],
};

/** An authority sees its pools; a unit its own and those shared with it under an authority's name. */
export const PoolTable = defineTable<Pool>({
  schema: poolSchema,
  policy: {
    FILING_AUTHORITY: { kind: 'column', column: 'authorityId', claim: 'authority' },
    CONSENTING_DEPARTMENT: [
      { kind: 'column', column: 'authorityId', claim: 'authority' },
      { kind: 'column', column: 'unitId', claim: 'authority' },
    ],
    ORGANISING_UNIT: { kind: 'column', column: 'unitId', claim: 'unit', where: { isOpen: [true] } },
    DISCIPLINE_SUPERVISOR: {
      kind: 'column',
      column: 'authorityId',
      claim: 'authority',
      visibleFrom: 'openedAt',
    },
    EXPERT: {
      kind: 'exists',
      table: memberSchema,
      on: { poolId: 'id' },
      column: 'expertId',
      claim: 'expert',
    },
    MINISTRY: { kind: 'all', because: 'aggregates of every authority' },
    PARTNER_AGENCY: { kind: 'column', column: 'unitId', claim: 'agency', needsScope: 'pools:read' },
  },
});

export const MemberTable = defineTable<Member>({
  schema: memberSchema,
  aggregates: { MINISTRY: 'a dashboard' },
  policy: {
    FILING_AUTHORITY: { kind: 'column', column: 'authorityId', claim: 'authority' },
    EXPERT: { kind: 'column', column: 'expertId', claim: 'expert' },
    SERVICE: { kind: 'all', because: 'another subgraph asks' },
  },
});

export const ExpertTable = defineTable<Expert>({
  schema: expertSchema,
  policy: {
    EXPERT: { kind: 'column', column: 'id', claim: 'expert' },
    FILING_AUTHORITY: {
      kind: 'exists',
      table: accessSchema,
      on: { expertId: 'id' },
      column: 'authorityId',
      claim: 'authority',
      visibleFrom: 'from',
      visibleUntil: 'until',
      where: { status: ['GRANTED', 'RENEWED'] },
    },
  },
});

export const AccessTable = defineTable<Access>({ schema: accessSchema, policy: {} });

export const DivisionTable = defineTable<Division>({
  schema: divisionSchema,
  public: 'names of divisions are published',
});
