import { z } from 'zod';
import { roles, type Role } from '../../subgraphs/shared/identity/Caller';

/** What one request of each role may cost; see costEstimator for the unit. */
export type CostBudgets = Readonly<Record<Role, number>>;

/**
 * An office may read a hundred pools with a hundred members each; whoever reads the own record or figures alone needs
 * a small part of that. A SERVICE token is refused before it could ask anything.
 */
export const defaultBudgets: CostBudgets = {
  FILING_AUTHORITY: 25_000,
  CONSENTING_DEPARTMENT: 25_000,
  ORGANISING_UNIT: 25_000,
  DISCIPLINE_SUPERVISOR: 25_000,
  MINISTRY: 5_000,
  EXPERT: 2_000,
  EMPLOYER: 2_000,
  PARTNER_AGENCY: 2_000,
  SERVICE: 0,
};

/** COST_BUDGETS: a JSON object, role to cost; roles that it does not name keep their default. */
export const budgetsVariable = z
  .string()
  .default('{}')
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'is not JSON' });
      return z.NEVER;
    }
  })
  .pipe(z.partialRecord(z.enum(roles as [Role, ...Role[]]), z.number().int().min(1)))
  .transform((given): CostBudgets => ({ ...defaultBudgets, ...given }));
