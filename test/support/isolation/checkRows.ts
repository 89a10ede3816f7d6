import { clockFrom } from '../../../subgraphs/shared/clock';
import { withOwnSeats } from '../../../subgraphs/evaluations/persistence/withOwnSeats';
import type { Table } from '../../../subgraphs/shared/scope/defineTable';
import { scopedRepository } from '../../../subgraphs/shared/scope/scopedRepository';
import type { Identity } from '../graphWorld';
import { callerAs } from '../testIdentity';
import type { TableName } from './DataSet';
import type { IsolationWorld } from './openIsolationWorld';
import { graphTables } from './loadDataSet';
import { NOW } from './instants';

const clock = clockFrom(() => new Date(NOW));

/** Whether the data set has rows of a table; others are of the mechanism. */
export const isOfData = ({ rows }: Pick<IsolationWorld, 'rows'>, table: Table): boolean =>
  table.schema.options.name in rows && 'policy' in table.access;

/** Reads a table as a caller, past every resolver, and tells whether the rows are those of the oracle. */
export async function seesRightRows(
  world: Pick<IsolationWorld, 'databases' | 'oracle' | 'graph'>,
  table: Table,
  { role, value }: Identity,
): Promise<boolean> {
  const name = table.schema.options.name as TableName;
  const place = graphTables.find((one) => one.table === table);
  if (!place) throw new Error(`${name} is no table of the graph`);
  const caller = await withOwnSeats(world.graph.evaluations.deps, callerAs(role, value));
  const repository = scopedRepository(world.databases[place.subgraph], table, caller, clock);
  const found = (await repository.find()) as { readonly id: string }[];
  const wanted = world.oracle({ role, value }).ids(name);
  return found.length === wanted.size && found.every(({ id }) => wanted.has(id));
}
