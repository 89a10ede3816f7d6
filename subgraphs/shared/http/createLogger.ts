import { pino, type DestinationStream, type Logger } from 'pino';

/** Fields that no log line may carry, whoever logs them by mistake. */
const NEVER_LOGGED = [
  'authorization',
  'token',
  'variables',
  'query',
  'name',
  'idNumber',
  'phone',
  'headers.authorization',
  'headers.cookie',
  'headers["x-router-secret"]',
];

export interface LoggerOptions {
  /** Which process or part speaks: gateway, experts … */
  readonly service: string;
  /** pino level, default info; silent turns the log off. */
  readonly level?: string;
  /** Where lines go, default standard output. */
  readonly destination?: DestinationStream;
}

/** One JSON object a line, with UTC instants; tokens, variables and personal fields are cut out as a second wall. */
export function createLogger({ service, level = 'info', destination }: LoggerOptions): Logger {
  const options = {
    level,
    base: { service },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: NEVER_LOGGED, remove: true },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** A logger that says nothing, for tests and for callers that pass none. */
export const silentLogger: Logger = pino({ level: 'silent' });
