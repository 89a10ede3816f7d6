import type { Identity } from '../graphWorld';
import { closedFields } from './closedFields';
import type { DataSet, TableName } from './DataSet';
import { edges, rowOf } from './edges';
import { lists, tableOfType } from './lists';
import { shownColumns } from './shownColumns';
import { visibleRows, type Question } from './visibleRows';

type Row = { readonly id: string };
type OnRow<Answer> = (question: Question, row: Row) => Answer;

/** What one identity may learn of a data set at an instant. */
export interface Oracle {
  /** Ids of the rows in sight of a table. */
  ids(table: TableName): ReadonlySet<string>;
  /** Ids in sight of a type of the schema; undefined for a type that is public. */
  idsOfType(type: string): ReadonlySet<string> | undefined;
  /** Ids in a list, `ExpertPool.members` of a parent; undefined for what is no list of rows. */
  list(path: string, parent: string | undefined): ReadonlySet<string> | undefined;
  /** Where an edge leads: an id, null for nowhere, undefined when nothing is said of it. */
  edge(path: string, parent: string): string | null | undefined;
  /** Whether a field is null or empty for this role. */
  isClosed(path: string): boolean;
  /** Marks that an answer holds and may not hold. */
  leaksIn(text: string): string[];
}

/** Marks are ids and texts of the data set: `pool_01`, `fact_01`, `hidden_exit_01_5`. */
const MARK = /[a-z]+(?:_[a-z]+)*(?:_\d+)+/g;
const marksIn = (text: string): string[] => text.match(MARK) ?? [];

/** @param rows everything there is; the oracle tells what of it `who` may learn at `now` */
export function oracleFor(rows: DataSet, who: Identity, now: Date): Oracle {
  const question: Question = { rows, who, now };
  const inSight = new Map(
    (Object.keys(rows) as TableName[]).map((table) => {
      const sees = visibleRows[table] as OnRow<boolean>;
      return [table, (rows[table] as readonly Row[]).filter((row) => sees(question, row))] as const;
    }),
  );
  const rowsOf = (table: TableName) => inSight.get(table) ?? [];
  const idSets = new Map([...inSight].map(([table, some]) => [table, new Set(some.map(({ id }) => id))]));
  const ids = (table: TableName) => idSets.get(table) ?? new Set<string>();

  const allowed = new Set([who.value]);
  for (const [table, some] of inSight) {
    const shown = shownColumns[table] as OnRow<readonly unknown[]>;
    for (const row of some)
      for (const mark of marksIn(JSON.stringify(shown(question, row)))) allowed.add(mark);
  }
  const known = new Set(marksIn(JSON.stringify(rows)));
  const secrets = secretsFrom(rows, who);

  return {
    ids,
    idsOfType(type) {
      const table = tableOfType[type];
      if (table === undefined) return undefined;
      return type === 'Expert'
        ? new Set([...allowed].filter((mark) => mark.startsWith('expert_')))
        : ids(table);
    },
    list(path, parent) {
      const found = lists[path];
      if (!found || (parent === undefined && !path.startsWith('Query.'))) return undefined;
      const some = rowsOf(found.table).filter((row) => found.holds(row as never, parent ?? '', question));
      return new Set(some.map(({ id }) => id));
    },
    edge(path, parent) {
      const found = edges[path];
      const table = tableOfType[path.split('.')[0] ?? ''];
      const row = table && rowOf(rows, table, parent);
      if (!found || !row) return undefined;
      if (closedFields[path]?.includes(who.role) === false) return null;
      const to = found.follow(row as never, question);
      if (to === null || found.to === null) return to;
      return ids(found.to).has(to) ? to : null;
    },
    isClosed: (path) => closedFields[path]?.includes(who.role) === false,
    leaksIn(text) {
      const marks = new Set(marksIn(text).filter((mark) => known.has(mark) && !allowed.has(mark)));
      return [...marks, ...secrets.filter((secret) => text.includes(secret))];
    },
  };
}

/** What is in clear for nobody but the person: ID number and phone not even for that one. */
function secretsFrom({ expert, employment }: DataSet, who: Identity): string[] {
  const own = (id: string) => who.role === 'EXPERT' && id === who.value;
  const mine = new Set(
    employment.filter(({ expertId }) => own(expertId)).map(({ employerName }) => employerName),
  );
  return [
    ...expert.flatMap(({ idNumber, phone, nameSortKey }) => [idNumber, phone, nameSortKey]),
    ...expert.filter(({ id }) => !own(id)).map(({ name }) => name),
    ...new Set(employment.map(({ employerName }) => employerName).filter((name) => !mine.has(name))),
  ];
}
