import type { DrawParty } from '../record/DrawParty';

/** The role in which each party acts. Each sees the draws of its own reach alone, so the role says who it is. */
export const partyRoles = {
  ORGANISING_UNIT: 'ORGANISER',
  FILING_AUTHORITY: 'AUTHORITY',
  DISCIPLINE_SUPERVISOR: 'SUPERVISOR',
} as const satisfies Readonly<Record<string, DrawParty>>;

/** The party for which a role acts; undefined for a role that takes no part. */
export function partyOf(role: string): DrawParty | undefined {
  return (partyRoles as Readonly<Record<string, DrawParty>>)[role];
}
