/** The W3C header of a trace: who began it, the span that asks, and whether it is sampled. */
const FORM = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

export interface TraceParent {
  readonly traceId: string;
  readonly spanId: string;
  readonly flags: number;
}

/** Undefined for anything but a well-formed header of version 00: a client may send whatever it likes. */
export function readTraceparent(header: string | undefined): TraceParent | undefined {
  const [, traceId = '', spanId = '', flags = '0'] = FORM.exec(header ?? '') ?? [];
  if (/^0*$/.test(traceId) || /^0*$/.test(spanId)) return undefined;
  return { traceId, spanId, flags: Number.parseInt(flags, 16) };
}

export const writeTraceparent = ({ traceId, spanId, flags }: TraceParent): string =>
  `00-${traceId}-${spanId}-${flags.toString(16).padStart(2, '0')}`;
