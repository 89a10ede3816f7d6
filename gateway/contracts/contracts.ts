import type { Role } from '../../subgraphs/shared/identity/Caller';

/** A part of the graph for one kind of client, cut by the tag of its name and served at an address of its own. */
export interface Contract {
  readonly path: string;
  /** Whose tokens the address takes. */
  readonly roles: readonly Role[];
  /** Default: every method that GraphQL over HTTP knows. */
  readonly methods?: readonly string[];
}

/** Every contract. Its elements carry `@tag(name:)` with its name in schema/*.graphql. */
export const contracts = {
  /** Never GET: variables hold ID numbers, and an address ends up in logs. */
  partner: { path: '/partner/graphql', roles: ['PARTNER_AGENCY'], methods: ['POST'] },
  ministry: { path: '/ministry/graphql', roles: ['MINISTRY'] },
} as const satisfies Record<string, Contract>;

export type ContractName = keyof typeof contracts;
export const contractNames = Object.keys(contracts) as readonly ContractName[];

/** What the schema of /graphql is called beside those of the contracts. */
export const WHOLE_GRAPH = 'graph';
