import { bindingClaims } from '../../subgraphs/shared/identity/Caller';
import { signToken } from '../../subgraphs/shared/identity/signToken';
import type { Topology } from './composeTopology';
import type { Ask, GraphAnswer, Identity } from './graphWorld';

/** Asks the gateway of a running topology, with a token of the identity at the processes' own time. */
export function askTopology(
  topology: Topology,
): (...asked: [...Parameters<Ask>, Readonly<Record<string, string>>?]) => Promise<GraphAnswer> {
  const { gatewayUrl, signingKey, issuer, audience } = topology;
  const tokenOf = ({ role, value, subject = `user:${role}:${value}` }: Identity): Promise<string> =>
    signToken({
      privateJwk: signingKey,
      issuer,
      audience,
      subject,
      role,
      claims: { [bindingClaims[role]]: value },
      issuedAt: topology.now(),
      lifetime: 300,
    });
  return async (who, query, variables = {}, headers = {}): Promise<GraphAnswer> => {
    const response = await fetch(`${gatewayUrl}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await tokenOf(who)}`,
        'accept-language': 'en',
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    return { status: response.status, text, ...(JSON.parse(text) as Pick<GraphAnswer, 'data' | 'errors'>) };
  };
}
