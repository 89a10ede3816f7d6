import { refusals as committees } from '../subgraphs/committees/domain/refusals';
import { refusals as evaluations } from '../subgraphs/evaluations/domain/refusals';
import { refusals as experts } from '../subgraphs/experts/domain/refusals';
import { idempotencyRefusals } from '../subgraphs/shared/idempotency/idempotencyRefusals';
import { rowRefusals } from '../subgraphs/shared/scope/rowRefusals';

/** The refusal tables of the subgraphs, by subgraph, and those that all of them share. */
export const refusalTables = {
  'every subgraph': { ...rowRefusals, ...idempotencyRefusals },
  experts,
  committees,
  evaluations,
} as const;
