import { schema as committees } from '../../../subgraphs/committees/persistence/schema';
import { schema as evaluations } from '../../../subgraphs/evaluations/persistence/schema';
import { schema as experts } from '../../../subgraphs/experts/persistence/schema';
import { tablesOf } from '../../../subgraphs/shared/scope/defineTable';
import { scopedRepository } from '../../../subgraphs/shared/scope/scopedRepository';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import type { GraphWorld } from '../graphWorld';
import type { DataSet, RowOf, TableName } from './DataSet';

const schemas = { experts, committees, evaluations };
const seeding = systemScope('the data set of the isolation tests');

/** Every table of the graph with the database it lies in; tables of the mechanism included. */
export const graphTables = Object.entries(schemas).flatMap(([name, { entities }]) =>
  tablesOf(entities).map((table) => ({ subgraph: name as keyof typeof schemas, table })),
);

/** Writes rows into the databases of a graph, ID numbers, phones and holders of seats sealed with the graph's own keys. */
export async function loadDataSet(
  world: Pick<GraphWorld, 'databases' | 'graph' | 'clock'>,
  rows: DataSet,
): Promise<void> {
  const { personal } = world.graph.experts.deps;
  const sealed = (person: RowOf<'expert'>) => {
    const { idNumber, phone } = person;
    const clear = ['idNumber', 'phone', 'registeredBy'];
    const stored = Object.entries(person).filter(([name]) => !clear.includes(name));
    return { ...Object.fromEntries(stored), ...personal.seal(person.id, { idNumber, phone }) };
  };
  const { seal } = world.graph.evaluations.deps;
  const storedSeat = (seat: RowOf<'seat'>) =>
    seat.opensAt <= world.clock.now() ? seal.openSeat(seat) : seal.sealedSeat(seat);
  const held = <Row extends { readonly expertId: string }>({ expertId, ...row }: Row) => ({
    ...row,
    holderKey: seal.holderKey(expertId),
  });
  const stored: { readonly [Name in TableName]?: () => readonly object[] } = {
    expert: () => rows.expert.map(sealed),
    seat: () => rows.seat.map(storedSeat),
    pledge: () => rows.pledge.map(held),
  };
  for (const name of Object.keys(rows) as TableName[]) {
    const found = graphTables.find(({ table }) => table.schema.options.name === name);
    if (!found) throw new Error(`no table ${name}`);
    const own: readonly object[] = stored[name]?.() ?? rows[name];
    if (own.length === 0) continue;
    await scopedRepository(world.databases[found.subgraph], found.table, seeding).insertMany(own);
  }
}
