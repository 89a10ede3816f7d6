import { z } from 'zod';
import { environmentValue } from '../parseEnvironment';

/** The names that OpenTelemetry gives them; without an endpoint there are no traces, and no code for them is loaded. */
export const tracingVariables = {
  OTEL_EXPORTER_OTLP_ENDPOINT: environmentValue.url.optional(),
  /** The share of traces that begin here and are kept; one that came from outside is kept when its sender keeps it. */
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
} as const;

export interface TracingSettings {
  readonly OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined;
  readonly OTEL_TRACES_SAMPLER_ARG: number;
}
