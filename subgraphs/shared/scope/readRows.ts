import { countDistinct, countGroups, countPerParent, countRows } from './countRows';
import type { PagePerParentRequest, PageRequest } from './Page';
import { pageRows } from './pageRows';
import { pageRowsPerParent } from './pageRowsPerParent';
import type { FindRequest, ReadRepository } from './ReadRepository';
import { orderRows, totalOrder } from './rowOrder';
import { refuseRow } from './rowRefusals';
import { OWN, selectScoped, type Extra, type ScopedTable } from './scopedTable';
import { NO_ROW } from './scopePredicate';
import { sqlColumn } from './sqlWriter';
import type { MedianQuestion, RepeatQuestion } from './Spread';
import { middleTimes, repeatedValues } from './spreadRows';
import { tabulateRows } from './tabulateRows';
import type { Tabulation } from './Tabulation';
import type { Where } from './Where';

/** The reading half of a repository. Row types end here: below, a row is any record. */
export function readRows<Row extends object>(table: ScopedTable): ReadRepository<Row> {
  const typed = (rows: object[]) => rows as Row[];
  const plain = (where: Where<Row> | undefined) => where as Where<object> | undefined;

  async function find({ where, order, limit }: FindRequest<Row> = {}): Promise<Row[]> {
    const { query } = selectScoped(table, plain(where));
    orderRows(query, OWN, totalOrder(table.entity, table.key, order));
    if (limit !== undefined) query.limit(positive(limit));
    return typed(await query.getMany());
  }
  async function one(id: string): Promise<Row | null> {
    const { query } = selectScoped(table, undefined, withKey(table, id));
    return (await query.getOne()) as Row | null;
  }
  async function oneOrRefuse(id: string): Promise<Row> {
    const row = await one(id);
    if (!row) throw refuseRow('NOT_FOUND');
    return row;
  }
  async function byIds(ids: readonly string[]): Promise<Row[]> {
    const wanted = [...new Set(ids)].filter(isKey);
    if (wanted.length === 0) return [];
    const { query } = selectScoped(table, undefined, (writer, alias) => {
      const key = sqlColumn(writer, table.entity, alias, table.key);
      return `${key.sql} IN (${writer.bindList(key, wanted)})`;
    });
    return typed(await query.getMany());
  }
  async function exists(where: Where<Row>): Promise<boolean> {
    const { query } = selectScoped(table, plain(where));
    return (await query.select('1', 'found').limit(1).getRawOne()) !== undefined;
  }

  return {
    find,
    one,
    oneOrRefuse,
    byIds,
    exists,
    count: (where) => countRows(table, plain(where)),
    countBy: (columns, where) => countGroups(table, columns, plain(where)),
    countDistinct: (column, where) => countDistinct(table, column, plain(where)),
    countPerParent: (column, ids, where) => countPerParent(table, column, ids, plain(where)),
    tabulate: (question) => tabulateRows(table, question as Tabulation<object>),
    middleTimes: (question) => middleTimes(table, question as unknown as MedianQuestion<object>),
    repeatedValues: (question) => repeatedValues(table, question as unknown as RepeatQuestion<object>),
    page: (request: PageRequest<Row> = {}) => pageRows<Row>(table, request),
    pagePerParent: (request: PagePerParentRequest<Row>) => pageRowsPerParent<Row>(table, request),
  };
}

/** The condition that a row has an id; none for a text that cannot be one. */
export function withKey(table: ScopedTable, id: string): Extra {
  return (writer, alias) => {
    if (!isKey(id)) return NO_ROW;
    const key = sqlColumn(writer, table.entity, alias, table.key);
    return `${key.sql} = ${writer.bind(key, id)}`;
  };
}

/** MySQL ignores trailing spaces when it compares, SQLite does not; no id ends with one. */
const isKey = (id: unknown): id is string =>
  typeof id === 'string' && id !== '' && !id.endsWith(' ') && !id.includes('\0');

function positive(limit: number): number {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`not a limit: ${limit}`);
  return limit;
}
