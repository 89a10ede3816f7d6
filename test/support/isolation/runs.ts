/** Seed of all random tests of isolation: the same every time, or ISOLATION_SEED. */
export const seed = Number(process.env.ISOLATION_SEED ?? 20_260_302);

/** How many runs a property gets: its own number, or ISOLATION_RUNS. */
export const runs = (usual: number): number => Number(process.env.ISOLATION_RUNS ?? usual);

/** Time for a test of so many runs, in ms. */
export const timeFor = (count: number): number => 120_000 + count * 500;
