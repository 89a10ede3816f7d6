/** The key of an expert, who belongs to the experts subgraph; nothing else of the person is known here. */
export interface Expert {
  readonly id: string;
}
