import { EnvironmentError } from './parseEnvironment';

/**
 * Runs the entry of a process. A start that fails prints why to standard error, for a bad environment the whole
 * list of problems, and ends the process with status 1.
 */
export function runProcess(start: () => Promise<unknown>): void {
  Promise.resolve()
    .then(start)
    .catch((error: unknown) => {
      const text =
        error instanceof EnvironmentError ? error.message : error instanceof Error ? error.stack : error;
      process.stderr.write(`${String(text)}\n`, () => process.exit(1));
    });
}
