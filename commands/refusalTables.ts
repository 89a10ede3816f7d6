import { refusals as committees } from '../subgraphs/committees/domain/refusals';
import { refusals as evaluations } from '../subgraphs/evaluations/domain/refusals';
import { refusals as experts } from '../subgraphs/experts/domain/refusals';

/** The refusal tables of the subgraphs, by subgraph. */
export const refusalTables = { experts, committees, evaluations } as const;
