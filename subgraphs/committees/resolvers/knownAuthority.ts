import { authorityById, type Authority } from '../domain/reference/authorities';

/** The authority that a row names. Throws (a fault) when the reference table lacks it: rows only name known ones. */
export function knownAuthority(id: string): Authority {
  const authority = authorityById(id);
  if (!authority) throw new Error(`no authority ${id}`);
  return authority;
}
