import { EmployerTable } from '../../../subgraphs/experts/persistence/EmployerTable';
import { scopedRepository } from '../../../subgraphs/shared/scope/scopedRepository';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import type { GraphWorld } from '../graphWorld';
import type { Stage } from './Stage';

/** The graph in one process, on a clock that stands still between the steps. */
export function worldStage(world: GraphWorld): Stage {
  const employers = scopedRepository(world.databases.experts, EmployerTable, systemScope('test data'));
  return {
    ask: world.ask,
    today: () => world.clock.today(),
    goTo: (day) => Promise.resolve(world.at(`${day}T02:00:00Z`)),
    settled: () => world.graph.settled(),
    async employerId(uscc) {
      const [employer] = await employers.find({ where: { uscc } });
      if (!employer) throw new Error(`no employer ${uscc}`);
      return employer.id;
    },
    close: () => world.close(),
  };
}
