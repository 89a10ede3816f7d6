import { signToken, type SigningJwk } from './signToken';

const LIFETIME_S = 60;
const RENEW_BEFORE_EXPIRY_S = 15;

export interface ServiceTokenOptions {
  readonly privateJwk: SigningJwk;
  readonly issuer: string;
  readonly audience: string;
  /** The name of the subgraph that asks its peers. */
  readonly subgraph: string;
  readonly now: () => Date;
}

/**
 * Makes the SERVICE tokens a subgraph asks its peers with. One lives 60 s and is handed out again until 15 s
 * before its end; calls at the same time share one signature, and a failed one is not kept.
 */
export function createServiceTokenMinter(options: ServiceTokenOptions): () => Promise<string> {
  const { subgraph, now, ...signing } = options;
  let renewAt = 0;
  let token: Promise<string> | undefined;

  return () => {
    const issuedAt = now();
    if (token && issuedAt.getTime() < renewAt) return token;
    renewAt = issuedAt.getTime() + (LIFETIME_S - RENEW_BEFORE_EXPIRY_S) * 1000;
    const signed = signToken({
      ...signing,
      subject: `subgraph:${subgraph}`,
      role: 'SERVICE',
      claims: { subgraph },
      issuedAt,
      lifetime: LIFETIME_S,
    });
    token = signed;
    signed.catch(() => {
      if (token === signed) token = undefined;
    });
    return signed;
  };
}
