import { jsonTarget, runStep } from './runStep';

/** `npm test`: types, lint, generated files, the published schema, all jest projects. Every step runs, so that one run tells everything. */
function main(): void {
  if (process.env['MYSQL_URL'] === undefined)
    console.log('MYSQL_URL is not set: the MySQL/MariaDB projects are left out');
  const steps = [
    () => runStep('tsc', ['--noEmit', '-p', '.']),
    () => runStep('eslint', ['.']),
    () => runStep('prettier', ['--check', '--log-level', 'warn', '.']),
    () => runStep('tsx', ['commands/compose.ts', '--check']),
    () => runStep('tsx', ['commands/schemaCheck.ts']),
    () => runStep('jest', jsonTarget(process.argv)),
  ];
  if (steps.map((step) => step()).includes(false)) process.exitCode = 1;
}

main();
