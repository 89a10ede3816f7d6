import type { Logger } from 'pino';

/**
 * Runs `stop` once on SIGTERM or SIGINT and ends the process: status 0 when it resolved, 1 when it rejected or took
 * longer than `deadlineMs` (default 25 000). A second signal ends it at once.
 */
export function stopOnSignals(stop: () => Promise<void>, logger: Logger, deadlineMs = 25_000): void {
  let stopping = false;
  const end = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    logger.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), deadlineMs).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}
