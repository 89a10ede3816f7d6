declare global {
  var testRouter: 'hive' | undefined;
}

/** What joins the subgraphs in this project of tests: our gateway, or another router over the same supergraph. */
export const testRouter = (): 'ours' | 'hive' => globalThis.testRouter ?? 'ours';
