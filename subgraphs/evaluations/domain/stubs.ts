/** 专家库, owned by committees: a stub is data, given only to who may see the pool. */
export interface ExpertPool {
  readonly id: string;
}

/** 入库专家, owned by committees: a stub is data, given only to who may see the membership. */
export interface PoolMember {
  readonly id: string;
}

/** 评审专家, owned by experts: a stub is data, given only to who may see who sits. */
export interface Expert {
  readonly id: string;
}
