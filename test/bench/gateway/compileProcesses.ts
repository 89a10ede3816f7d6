import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../../../commands/packageRoot';

/**
 * Compiles the processes of the bench as the product is compiled: tsx would name each function anew whenever it is
 * made, which takes a third of the time of a small request.
 */
export function compileProcesses(): void {
  const tsc = join(packageRoot(), 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.bench.json'], {
    cwd: packageRoot(),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

/** Path of a compiled process, from the package's root. */
export const scriptOf = (
  name: 'cannedSubgraphs' | 'gatewayProcess' | 'tellMemory' | 'real/realGatewayProcess',
): string => `dist/bench/test/bench/gateway/${name}.js`;
