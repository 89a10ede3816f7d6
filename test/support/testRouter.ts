declare global {
  var testRouter: 'hive' | undefined;
}

/** What joins the subgraphs in this project of tests: our gateway, or another router over the same supergraph. */
export const testRouter = (): 'ours' | 'hive' => globalThis.testRouter ?? 'ours';

/**
 * What a client adds to its requests. The other router closes an idle connection after five seconds, on a busy machine
 * just as the next request is on its way; so there each request has a connection of its own.
 */
export const routerHeaders = (): Readonly<Record<string, string>> =>
  testRouter() === 'hive' ? { connection: 'close' } : {};
