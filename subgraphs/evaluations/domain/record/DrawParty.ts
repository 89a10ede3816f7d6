/** Who holds a share of the seed, in the order in which the shares are joined. */
export const drawParties = ['ORGANISER', 'AUTHORITY', 'SUPERVISOR'] as const;

/** 组建单位, 核准备案部门, and the discipline supervisor of that authority. */
export type DrawParty = (typeof drawParties)[number];

/** One value for each party. */
export type ByParty<T> = Readonly<Record<DrawParty, T>>;

export const isDrawParty = (value: unknown): value is DrawParty =>
  (drawParties as readonly unknown[]).includes(value);
