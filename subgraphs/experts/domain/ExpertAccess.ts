/**
 * How an authority or a unit comes to see an expert: a membership or an application in a pool of theirs, a seat in
 * a session, or because they registered the person.
 */
export type AccessVia = 'POOL' | 'APPLICATION' | 'REGISTRATION' | 'SEAT';

/** Ways that let an authority or a unit change a record; a seat shows the person and nothing more. */
export const stewardWays = ['POOL', 'APPLICATION', 'REGISTRATION'] as const satisfies readonly AccessVia[];

/** Who may see which expert, from when and until when: the root of every row policy of this subgraph. */
export interface ExpertAccess {
  readonly id: string;
  readonly expertId: string;
  readonly via: AccessVia;
  /** The membership, application or seat; for a registration the expert. */
  readonly viaId: string;
  readonly authorityId: string | null;
  readonly unitId: string | null;
  /** A seat shows nobody before its session opens. */
  readonly visibleFrom: Date;
  /** Null for as long as it is not ended. */
  readonly visibleUntil: Date | null;
}
