import { bindingClaims, type Claim, type Role } from './Caller';
import { signToken, type SigningJwk } from './signToken';

export interface DevelopmentTokenOptions {
  readonly privateJwk: SigningJwk;
  readonly issuer: string;
  readonly audience: string;
  readonly now: () => Date;
  readonly role: Role;
  readonly claims: Readonly<Partial<Record<Claim, string>>>;
  readonly scopes?: readonly string[];
  /** Seconds; 12 hours by default. */
  readonly lifetime?: number;
  readonly subject?: string;
}

const HALF_A_DAY_S = 12 * 3600;

/**
 * Signs a token of any role for trying the graph out. Throws when the claim the role binds to is missing or a
 * claim of another role is given, because such a token would not mean what was asked for.
 */
export async function mintDevelopmentToken(options: DevelopmentTokenOptions): Promise<string> {
  const { role, claims, now, lifetime = HALF_A_DAY_S, subject, ...signing } = options;
  const binding = bindingClaims[role];
  const value = claims[binding];
  if (!value) throw new Error(`a token of ${role} needs --${binding}`);
  const stray = Object.keys(claims).find((claim) => claim !== binding);
  if (stray) throw new Error(`a token of ${role} takes no --${stray}`);
  return signToken({
    ...signing,
    subject: subject ?? `dev:${role.toLowerCase()}:${value}`,
    role,
    claims,
    issuedAt: now(),
    lifetime,
  });
}
