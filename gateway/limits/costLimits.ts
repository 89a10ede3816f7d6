import { budgetsVariable } from '../demand/costBudgets';
import type { Limit } from './Limit';

export const costLimits = {
  COST_BUDGETS: {
    group: 'Cost',
    bounds:
      'cost of one request by the role of its caller; a JSON object, roles that it leaves out keep theirs',
    read: budgetsVariable,
    past: 'refused before any subgraph is asked; message and `extensions.cost` say the cost and the limit',
    code: 'COST_LIMIT_EXCEEDED',
  },
} as const satisfies Record<string, Limit>;
