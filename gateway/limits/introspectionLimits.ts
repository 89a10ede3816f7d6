import { z } from 'zod';
import { roles, type Role } from '../../subgraphs/shared/identity/Caller';
import type { Limit } from './Limit';

const OFFICES = 'FILING_AUTHORITY,CONSENTING_DEPARTMENT,ORGANISING_UNIT,DISCIPLINE_SUPERVISOR';

export const introspectionLimits = {
  INTROSPECTION_ROLES: {
    group: 'Introspection',
    bounds: 'roles that may ask for the schema, parted by commas; `none` for nobody',
    read: z
      .string()
      .default(OFFICES)
      .transform((text) => (text === 'none' ? [] : text.split(',').map((role) => role.trim())))
      .pipe(z.array(z.enum(roles as [Role, ...Role[]]))),
    past: 'refused before it is planned; no role is told names that are like the one it got wrong',
    code: 'FORBIDDEN',
  },
} as const satisfies Record<string, Limit>;
