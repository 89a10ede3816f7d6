import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { verifyRecordText } from '../subgraphs/evaluations/domain/verifier/verifyRecord';
import { verifySteps } from '../subgraphs/evaluations/domain/verifier/verifySteps';
import { nodeVerifierTools } from '../subgraphs/shared/hashing/nodeVerifierTools';

/**
 * `npm run --silent draw:verify -- RECORD.json [--previous HASH]`: VALID, or the first step that differs and exit 1.
 * Of a public record it checks what can be checked, and says so.
 */
async function main(): Promise<void> {
  const { line, isValid } = await answer();
  if (isValid) console.log(line);
  else console[line.startsWith('USAGE') || line.startsWith('FILE_') ? 'error' : 'log'](line);
  if (!isValid) process.exitCode = 1;
}

async function answer(): Promise<{ readonly line: string; readonly isValid: boolean }> {
  const asked = readArguments();
  if (asked === undefined)
    return { line: 'USAGE draw:verify -- RECORD.json [--previous HASH]', isValid: false };
  let text: string;
  try {
    text = readFileSync(asked.file, 'utf8');
  } catch {
    return { line: 'FILE_UNREADABLE the file cannot be read', isValid: false };
  }
  const verdict = await verifyRecordText(text, nodeVerifierTools, asked.previous);
  if (verdict.valid)
    return {
      line: verdict.checked === 'FULL' ? 'VALID' : 'VALID (public part; what is sealed was not seen)',
      isValid: true,
    };
  const detail = verdict.detail === '' ? '' : ` (${verdict.detail})`;
  return { line: `${verdict.step} ${verifySteps[verdict.step]}${detail}`, isValid: false };
}

function readArguments(): { readonly file: string; readonly previous: string | undefined } | undefined {
  try {
    const { values, positionals } = parseArgs({
      options: { previous: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    return file === undefined || more.length > 0 ? undefined : { file, previous: values.previous };
  } catch {
    return undefined;
  }
}

void main();
