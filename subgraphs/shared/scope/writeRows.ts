import type { ObjectLiteral } from 'typeorm';
import { withKey } from './readRows';
import { refuseRow } from './rowRefusals';
import { scopeAdmits } from './scopeAdmits';
import { scopedCondition, selectScoped, type Extra, type ScopedTable } from './scopedTable';
import { sqlColumn } from './sqlWriter';
import { checkChanges, checkNewRows, valuesOf, VERSION } from './rowValues';
import type { Where } from './Where';
import type { Expected, WriteRepository } from './WriteRepository';

/** SQLite takes 32,766 parameters in one statement, MySQL twice as many. */
const MOST_PARAMETERS = 30_000;

/** The writing half of a repository. */
export function writeRows<Row extends object>(table: ScopedTable): WriteRepository<Row> {
  const { entity, manager } = table;
  const versioned = entity.findColumnWithPropertyName(VERSION) !== undefined;

  async function insertMany(rows: readonly object[]): Promise<void> {
    checkNewRows(entity, rows);
    const records = rows as readonly Record<string, unknown>[];
    if (!records.every((row) => scopeAdmits(table.scope, row, table.clock))) throw refuseRow('NOT_FOUND');
    const stored = versioned ? records.map((row) => ({ ...row, [VERSION]: 1 })) : records;
    const batch = Math.max(1, Math.floor(MOST_PARAMETERS / entity.columns.length));
    for (let start = 0; start < stored.length; start += batch) {
      const values = stored.slice(start, start + batch);
      await manager
        .createQueryBuilder()
        .insert()
        .into(entity.target)
        .values(values)
        .updateEntity(false)
        .execute();
    }
  }

  async function change(condition: Condition, changes: object): Promise<number> {
    checkChanges(entity, table.scope, changes);
    // MySQL and SQLite have no alias in UPDATE: the table's own name stands for it
    const { sql, writer } = scopedCondition(table, entity.tableName, condition.where, condition.extra);
    const counted = versioned
      ? {
          [VERSION]: () =>
            `${writer.quote(entity.findColumnWithPropertyName(VERSION)?.databaseName ?? VERSION)} + 1`,
        }
      : {};
    const query = manager.createQueryBuilder().update<ObjectLiteral>(entity.target);
    const done = await query
      .set({ ...valuesOf(changes), ...counted })
      .where(sql, writer.parameters)
      .updateEntity(false)
      .execute();
    return done.affected ?? 0;
  }

  async function erase({ where, extra }: Condition): Promise<number> {
    const { sql, writer } = scopedCondition(table, entity.tableName, where, extra);
    const query = manager.createQueryBuilder().delete().from(entity.target);
    const done = await query.where(sql, writer.parameters).execute();
    return done.affected ?? 0;
  }

  /** Nothing was written: the row is out of reach or absent, or in reach and has moved on. */
  async function refuseUntouched(id: string): Promise<never> {
    const { query } = selectScoped(table, undefined, withKey(table, id));
    const inReach = (await query.select('1', 'found').getRawOne()) !== undefined;
    throw refuseRow(inReach ? 'CONFLICT' : 'NOT_FOUND');
  }

  const ofId = (id: string, { expectedVersion }: Expected): Extra => {
    if (expectedVersion !== undefined && !versioned) throw new TypeError(`${entity.name} has no version`);
    return (writer, alias) => {
      const row = withKey(table, id)(writer, alias);
      if (expectedVersion === undefined) return row;
      const version = sqlColumn(writer, entity, alias, VERSION);
      return `${row} AND ${version.sql} = ${writer.bind(version, expectedVersion)}`;
    };
  };

  async function locked(id: string): Promise<Row | null> {
    if (!manager.queryRunner?.isTransactionActive) throw new Error('a row is locked within a transaction');
    const { query } = selectScoped(table, undefined, withKey(table, id));
    // SQLite has one writer at a time: within its transaction every read is of the last commit
    if (manager.dataSource.options.type !== 'better-sqlite3') query.setLock('pessimistic_write');
    return (await query.getOne()) as Row | null;
  }

  return {
    locked,
    async lockedOrRefuse(id) {
      const row = await locked(id);
      if (!row) throw refuseRow('NOT_FOUND');
      return row;
    },
    insert: (row) => insertMany([row]),
    insertMany,
    async update(id, expected, changes) {
      if ((await change({ extra: ofId(id, expected) }, changes)) === 0) await refuseUntouched(id);
    },
    async remove(id, expected = {}) {
      if ((await erase({ extra: ofId(id, expected) })) === 0) await refuseUntouched(id);
    },
    updateWhere: (where, changes) => change({ where: where }, changes),
    removeWhere: (where) => erase({ where: where }),
  };
}

interface Condition {
  readonly where?: Where<object>;
  readonly extra?: Extra;
}
