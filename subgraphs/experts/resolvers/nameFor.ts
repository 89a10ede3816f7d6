import type { Caller } from '../../shared/identity/Caller';
import { maskEmployer, maskName } from '../domain/masking';

/** Names are in clear to the expert alone, whose reach is the one own row. */
const inClear = ({ role }: Caller): boolean => role === 'EXPERT';

export const nameFor = (caller: Caller, name: string): string => (inClear(caller) ? name : maskName(name));
export const employerNameFor = (caller: Caller, name: string): string =>
  inClear(caller) ? name : maskEmployer(name);
