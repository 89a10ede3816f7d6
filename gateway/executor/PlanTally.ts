/** How the plans of a gateway come about, and what the kept ones take; of several graphs together when they share it. */
export interface PlanTally {
  /** Requests whose plan was kept from an earlier one. */
  kept: number;
  /** Requests whose plan had to be made. */
  made: number;
  /** The caches of the graphs in force; what plans weigh is in bytes. */
  readonly caches: Set<{ readonly size: number; readonly weight: number }>;
}

export const createPlanTally = (): PlanTally => ({ kept: 0, made: 0, caches: new Set() });
