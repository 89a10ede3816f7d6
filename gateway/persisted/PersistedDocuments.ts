/** The registered documents of every client, as they were read at one moment. Never changes. */
export interface PersistedDocuments {
  readonly clients: readonly string[];
  /** The text that a client registered under an id; undefined when it did not. */
  documentOf(client: string, id: string): string | undefined;
  /** Every text that a client registered. */
  textsOf(client: string): Iterable<string>;
  /** Whether a client registered a text, white space and comments aside. */
  knows(client: string, text: string): boolean;
}

/** Nobody has registered anything. */
export const noPersistedDocuments: PersistedDocuments = {
  clients: [],
  documentOf: () => undefined,
  textsOf: () => [],
  knows: () => false,
};
