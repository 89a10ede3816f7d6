import { managerOf } from '../../../subgraphs/shared/database/managerOf';
import type { DatabaseSession } from '../../../subgraphs/shared/database/DatabaseSession';
import { MemberTable, PoolTable, type MemberRow, type PoolRow } from './demoSchema';

export const aPool = (change: Partial<PoolRow> = {}): PoolRow => ({
  id: 'pool_1',
  poolName: '重庆市工程系列专家库',
  validFrom: '2025-01-01',
  ...change,
});

export const aMember = (change: Partial<MemberRow> = {}): MemberRow => ({
  id: 'member_1',
  poolId: 'pool_1',
  fullName: '张三',
  version: 1,
  isActive: true,
  joinedAt: new Date('2025-03-01T02:03:04.567Z'),
  facts: null,
  remark: null,
  route: 'RECOMMENDED',
  grade: 3,
  ...change,
});

export const addPool = (session: DatabaseSession, change: Partial<PoolRow> = {}) =>
  managerOf(session).insert(PoolTable, aPool(change));

export const addMember = (session: DatabaseSession, change: Partial<MemberRow> = {}) =>
  managerOf(session).insert(MemberTable, aMember(change) as object);

/** The ids of the pools a session sees, in order. */
export async function poolIds(session: DatabaseSession): Promise<string[]> {
  const rows = await managerOf(session).find(PoolTable, { order: { id: 'ASC' } });
  return rows.map(({ id }) => id);
}

/** A pool named after its id, since names are unique. */
export const addNamedPool = (session: DatabaseSession, id: string) => addPool(session, { id, poolName: id });

/** A promise and the function that resolves it: lets a test decide when a step happens. */
export function gate(): { opened: Promise<void>; open: () => void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
