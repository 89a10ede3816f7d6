import { OrganisingUnitTable } from '../subgraphs/committees/persistence/OrganisingUnitTable';
import { EvaluationSessionTable } from '../subgraphs/evaluations/persistence/EvaluationSessionTable';
import { EmployerTable } from '../subgraphs/experts/persistence/EmployerTable';
import { ExpertTable } from '../subgraphs/experts/persistence/ExpertTable';
import { scopedRepository } from '../subgraphs/shared/scope/scopedRepository';
import { systemScope } from '../subgraphs/shared/scope/systemScope';
import type { Databases } from './Databases';

/** Whether no subgraph holds a person, an employer, a unit or a session: everything else hangs off these. */
export async function isEmpty({ experts, committees, evaluations }: Databases): Promise<boolean> {
  const scope = systemScope('whether there is anything at all before data is loaded');
  const found = await Promise.all([
    scopedRepository(experts, EmployerTable, scope).exists({}),
    scopedRepository(experts, ExpertTable, scope).exists({}),
    scopedRepository(committees, OrganisingUnitTable, scope).exists({}),
    scopedRepository(evaluations, EvaluationSessionTable, scope).exists({}),
  ]);
  return !found.includes(true);
}
