import { Counter, Histogram, type Registry } from 'prom-client';
import type { RequestObserver } from '../http/RequestObserver';
import type { RequestRecord } from '../http/requestRecord';
import { durationBuckets } from './durationBuckets';

/**
 * Counts requests by route, GraphQL requests by operation, and errors by code.
 * @param isKnown whether an operation's name is one of a closed list; all others are one label together, since a client
 * may make up as many names as it likes
 */
export function requestMetrics(
  registry: Registry,
  isKnown: (record: RequestRecord) => boolean = () => false,
): RequestObserver {
  const registers = [registry];
  const requests = new Counter({
    name: 'graph_http_requests_total',
    help: 'Answers by route and HTTP status; 0 is a client that went away.',
    labelNames: ['route', 'status'],
    registers,
  });
  const requestSeconds = new Histogram({
    name: 'graph_http_request_duration_seconds',
    help: 'From the first byte of the request to the last of the answer, by route.',
    labelNames: ['route'],
    buckets: durationBuckets,
    registers,
  });
  const operations = new Counter({
    name: 'graph_operations_total',
    help: 'GraphQL requests by registered operation and HTTP status.',
    labelNames: ['operation', 'status'],
    registers,
  });
  const operationSeconds = new Histogram({
    name: 'graph_operation_duration_seconds',
    help: 'GraphQL requests by registered operation.',
    labelNames: ['operation'],
    buckets: durationBuckets,
    registers,
  });
  const errors = new Counter({
    name: 'graph_errors_total',
    help: 'GraphQL requests that met an error, by its code; docs/errors.md tells each.',
    labelNames: ['code'],
    registers,
  });
  return {
    answered(route, { status, seconds }) {
      requests.inc({ route, status });
      requestSeconds.observe({ route }, seconds);
    },
    operationEnded(record, { status, seconds }) {
      const operation = operationLabel(record, isKnown);
      operations.inc({ operation, status });
      operationSeconds.observe({ operation }, seconds);
      for (const code of record.codes) errors.inc({ code });
    },
  };
}

function operationLabel(record: RequestRecord, isKnown: (record: RequestRecord) => boolean): string {
  if (record.operation === undefined) return 'anonymous';
  return isKnown(record) ? record.operation : 'other';
}
