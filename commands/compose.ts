import { packageRoot } from './packageRoot';
import { staleFiles, writeGeneratedFiles } from './generatedFiles';

async function main(): Promise<void> {
  const root = packageRoot();
  const check = process.argv.includes('--check');
  const paths = check ? await staleFiles(root) : await writeGeneratedFiles(root);
  for (const path of paths) console.log(`${check ? 'stale' : 'wrote'} ${path}`);
  if (check && paths.length > 0) process.exitCode = 1;
}

void main();
