import type { Identity } from '../graphWorld';
import type { Actor } from './createActor';

interface Count {
  readonly totalCount: number;
}

interface Seen {
  readonly pool: {
    readonly status: string;
    readonly expiryWarning: number | null;
    readonly members: Count & { readonly nodes: readonly { readonly expert: { name: string } | null }[] };
    readonly findings: readonly unknown[];
  } | null;
  readonly pools: Count;
  readonly filings: Count;
  readonly consents: Count;
  readonly socialApplications: Count;
  readonly experts: Count;
  readonly sessions: Count;
  readonly viewer: { readonly expert: { readonly memberships: Count | null } | null };
}

const SIGHT = /* GraphQL */ `
  query ($pool: ID!) {
    pool(id: $pool) {
      status
      expiryWarning
      members(first: 100) {
        totalCount
        nodes {
          expert {
            name
          }
        }
      }
      findings {
        rule
      }
    }
    pools {
      totalCount
    }
    filings {
      totalCount
    }
    consents {
      totalCount
    }
    socialApplications {
      totalCount
    }
    experts {
      totalCount
    }
    sessions {
      totalCount
    }
    viewer {
      expert {
        memberships {
          totalCount
        }
      }
    }
  }
`;

export type Sight = Readonly<Record<string, number | string>>;

/** How much of a pool, and of everything else, somebody sees; what is not seen at all is left out. */
export async function sightOf(actor: Actor, who: Identity, pool: string): Promise<Sight> {
  const seen = await actor.read<Seen>(who, SIGHT, { pool });
  const counts = {
    pools: seen.pools.totalCount,
    status: seen.pool?.status ?? '',
    warning: seen.pool?.expiryWarning ?? 0,
    members: seen.pool?.members.totalCount ?? 0,
    names: seen.pool?.members.nodes.filter(({ expert }) => expert !== null).length ?? 0,
    findings: (seen.pool?.findings.length ?? 0) > 0 ? 'shown' : '',
    filings: seen.filings.totalCount,
    consents: seen.consents.totalCount,
    applications: seen.socialApplications.totalCount,
    experts: seen.experts.totalCount,
    memberships: seen.viewer.expert?.memberships?.totalCount ?? 0,
    sessions: seen.sessions.totalCount,
  };
  return Object.fromEntries(Object.entries(counts).filter(([, value]) => value !== 0 && value !== ''));
}

/** What each of several callers sees, by the name it has in the journey. */
export async function sights<Name extends string>(
  actor: Actor,
  cast: Readonly<Record<Name, Identity>>,
  pool: string,
): Promise<Record<Name, Sight>> {
  const seen: Partial<Record<Name, Sight>> = {};
  for (const name of Object.keys(cast) as Name[]) seen[name] = await sightOf(actor, cast[name], pool);
  return seen as Record<Name, Sight>;
}
