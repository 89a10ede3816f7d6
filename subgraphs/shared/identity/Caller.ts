/** Every role of the graph, and the claim that says which authority, unit or person it stands for. */
export const bindingClaims = {
  FILING_AUTHORITY: 'authority',
  CONSENTING_DEPARTMENT: 'authority',
  ORGANISING_UNIT: 'unit',
  DISCIPLINE_SUPERVISOR: 'authority',
  EXPERT: 'expert',
  EMPLOYER: 'employer',
  MINISTRY: 'division',
  PARTNER_AGENCY: 'agency',
  SERVICE: 'subgraph',
} as const satisfies Record<string, string>;

export type Role = keyof typeof bindingClaims;
/**
 * Claims that a subgraph makes of the bound one, for rows that hide whom they are about: `ownSeats` are the ids of
 * the seats that an expert holds or held, found under their seal. No token carries them.
 */
export const derivedClaims = { EXPERT: 'ownSeats' } as const satisfies Partial<Record<Role, string>>;

type BoundClaim = (typeof bindingClaims)[Role];
type DerivedClaim = (typeof derivedClaims)[keyof typeof derivedClaims];
export type Claim = BoundClaim | DerivedClaim;

export const roles = Object.keys(bindingClaims) as readonly Role[];

/**
 * Who asks, as a verified access token says it. The only claim a caller carries is its role's own, so that a
 * token with stray claims reaches nothing more.
 */
export interface Caller {
  readonly subject: string;
  readonly role: Role;
  readonly claims: Readonly<Partial<Record<BoundClaim, string>>>;
  /** What the subgraph has made of the claim; a derived claim that is missing reaches nothing. */
  readonly derived?: Readonly<Partial<Record<DerivedClaim, readonly string[]>>>;
  readonly scopes: readonly string[];
  /** The program that the token was given to (`azp`, `client_id`), when it says so. Reaches no row. */
  readonly client?: string;
}

/** Whether a claim is made by the subgraph and not by the token. */
export const isDerived = (claim: Claim): claim is DerivedClaim =>
  (Object.values(derivedClaims) as readonly Claim[]).includes(claim);

/** Whether a value names a role of the graph. */
export function isRole(value: unknown): value is Role {
  return typeof value === 'string' && Object.hasOwn(bindingClaims, value);
}
