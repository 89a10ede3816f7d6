/** A command that cannot be done as it was called; its message is for whoever called it. */
export class BadCall extends Error {
  override readonly name = 'BadCall';
}

/**
 * Runs a command that answers by its exit status: 0 yes, 1 no, and 2 with one line on standard error where it was called
 * wrongly or could not read what it needs.
 * @param main resolves to whether the answer is yes
 */
export function runCommand(main: () => Promise<boolean>): void {
  main().then(
    (isYes) => void (process.exitCode = isYes ? 0 : 1),
    (error: unknown) => {
      process.exitCode = 2;
      console.error(error instanceof BadCall || isOfParseArgs(error) ? error.message : error);
    },
  );
}

const isOfParseArgs = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
