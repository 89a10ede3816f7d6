import { z } from 'zod';
import { isRole, roles, type Caller } from '../../subgraphs/shared/identity/Caller';
import { clientOf } from '../clientOf';

/**
 * What becomes of an operation that its client has not registered: it runs, it runs and is logged by its hash, or it is
 * refused with PERSISTED_QUERY_REQUIRED.
 */
export type DocumentMode = 'off' | 'audit' | 'enforce';

/** Modes by client, by role, and under `*` for everybody else. */
export type DocumentModes = Readonly<Record<string, DocumentMode>>;

/** The mode for a caller: its client's, else its role's, else that of `*`, else off. Partners are always enforced. */
export function modeFor(modes: DocumentModes, caller: Caller): DocumentMode {
  if (caller.role === 'PARTNER_AGENCY') return 'enforce';
  const own = (name: string) => (Object.hasOwn(modes, name) ? modes[name] : undefined);
  const client = clientOf(caller);
  return (isRole(client) ? undefined : own(client)) ?? own(caller.role) ?? own('*') ?? 'off';
}

/** PERSISTED_DOCUMENTS: a mode for everybody, or a JSON object of modes by client, role and `*`. */
export const modesVariable = z
  .string()
  .default('off')
  .transform((text, context): unknown => {
    if (!text.startsWith('{')) return { '*': text };
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'is neither a mode nor JSON' });
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string(), z.enum(['off', 'audit', 'enforce'])))
  .refine((modes) => (modes['PARTNER_AGENCY'] ?? 'enforce') === 'enforce', {
    error: `partners are always enforced; name one of ${roles.join(', ')}, a client or *`,
  });
