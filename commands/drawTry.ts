import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { tryDraw, type TriedDraw } from './tryDraw';

/** `npm run --silent draw:try -- FILE.json --seed HEX`: a dry draw of a frozen input, one line of JSON. */
function main(): void {
  const { line, complaints } = answer();
  for (const complaint of complaints) console.error(complaint);
  if (line === undefined) process.exitCode = 1;
  else console.log(line);
}

function answer(): TriedDraw {
  const asked = readArguments();
  if (asked === undefined) return refused('USAGE draw:try -- FILE.json --seed HEX');
  let text: string;
  try {
    text = readFileSync(asked.file, 'utf8');
  } catch {
    return refused('FILE_UNREADABLE the file cannot be read');
  }
  return tryDraw(text, asked.seed);
}

function readArguments(): { file: string; seed: string } | undefined {
  try {
    const { values, positionals } = parseArgs({
      options: { seed: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    return file !== undefined && more.length === 0 && values.seed !== undefined
      ? { file, seed: values.seed }
      : undefined;
  } catch {
    return undefined;
  }
}

const refused = (complaint: string): TriedDraw => ({ line: undefined, complaints: [complaint] });

main();
