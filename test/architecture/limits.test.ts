import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isProcessVariable } from '../../gateway/limits/subgraphProcessLimits';
import { limitTable } from '../../gateway/limits/gatewayLimits';
import { limitNames } from '../support/describeLimit';

const root = resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const testFiles = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => join('test', file));

/** Test files by the rails that they state with describeLimit. */
const proofs = new Map<string, string[]>();
for (const file of testFiles)
  for (const [, name = ''] of read(file).matchAll(/^\s*describeLimit\(\s*'(\w+)'/gm))
    proofs.set(name, [...(proofs.get(name) ?? []), file]);

describe('every guard rail', () => {
  test.each(limitNames)('%s is stated on both sides of its limit, in one test file', (name) => {
    expect(proofs.get(name) ?? []).toHaveLength(1);
  });

  test.each(limitNames.filter((name) => name in limitTable || isProcessVariable(name)))(
    'has a line in docs/limits.md by its variable %s',
    (name) => {
      expect(read('docs/limits.md').split('\n')).toContainEqual(expect.stringContaining(`| \`${name}\` |`));
    },
  );
});

describe('every variable of a gateway', () => {
  const documents = ['docs/limits.md', 'docs/operations/README.md', 'README.md'].map(read).join('\n');
  const files = [
    'gateway/env.ts',
    'gateway/usage/usageVariables.ts',
    'subgraphs/shared/metrics/metricsVariables.ts',
    'subgraphs/shared/tracing/tracingVariables.ts',
  ];
  const variables = files.flatMap((file) =>
    [...read(file).matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(([, name = '']) => name),
  );

  test('stands in a document', () => {
    expect(variables.length).toBeGreaterThan(20);
    expect(variables.filter((name) => !documents.includes(`\`${name}\``))).toEqual([]);
  });
});
