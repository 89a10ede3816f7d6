/** Each service has a loopback address of its own, so that every one keeps the port that the file gives it. */
export const addresses = {
  experts: '127.0.0.11',
  committees: '127.0.0.12',
  evaluations: '127.0.0.13',
  gateway: '127.0.0.14',
} as const;
export type ServiceName = keyof typeof addresses;

export const subgraphServices = ['experts', 'committees', 'evaluations'] as const;
export type SubgraphService = (typeof subgraphServices)[number];

export const isSubgraphService = (name: string): name is SubgraphService =>
  (subgraphServices as readonly string[]).includes(name);
