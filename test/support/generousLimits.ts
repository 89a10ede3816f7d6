import { roles, type Role } from '../../subgraphs/shared/identity/Caller';
import type { GatewayLimits } from '../../gateway/limits/gatewayLimits';

/** For tests that ask for the whole graph at once, or all the time: no budget is in their way. */
export const generousLimits = {
  MAX_DIRECTIVES: 3_000,
  INTROSPECTION_ROLES: [...roles],
  RATE_LIMIT_POINTS: 1e15,
  COST_BUDGETS: Object.fromEntries(roles.map((role) => [role, Number.MAX_VALUE])) as Record<Role, number>,
} as const satisfies Partial<GatewayLimits>;
