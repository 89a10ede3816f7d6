/** What a span may say besides its name and time: statuses, codes, names of our own schema. No query text, nothing of a person. */
export type SpanAttributes = Readonly<Record<string, string | number | readonly string[]>>;

/** One stretch of work within a trace. */
export interface TraceSpan {
  readonly traceId: string;
  /** The header under which work that this span asks for belongs to it. */
  readonly traceparent: string;
  /** @param failed whether it failed as a whole */
  end(attributes: SpanAttributes, failed: boolean): void;
}

/** Where spans go. */
export interface Tracing {
  /** @param parent a traceparent header; without a well-formed one the span begins a trace */
  begin(name: string, kind: 'SERVER' | 'CLIENT', attributes: SpanAttributes, parent?: string): TraceSpan;
  /** Sends what waits, for a few seconds at most. */
  close(): Promise<void>;
}
