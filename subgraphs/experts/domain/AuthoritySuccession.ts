/** An authority that another one has succeeded (机构承继): late events that still name it mean its successor. */
export interface AuthoritySuccession {
  /** The authority that is no more. */
  readonly id: string;
  readonly successorId: string;
}
