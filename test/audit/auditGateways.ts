// npx tsx test/audit/auditGateways.ts http://127.0.0.1:4200 [suite]
// Holds our gateway and the stock one against a running server of federation-gateway-audit and prints a table for
// docs/conformance.md. That server is no part of this repository: see there.
import { isDeepStrictEqual } from 'node:util';
import { createGateway } from '../../gateway/createGateway';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { apolloLogger } from '../../subgraphs/shared/http/apolloLogger';
import { silentLogger } from '../../subgraphs/shared/http/createLogger';

interface AuditCase {
  readonly query: string;
  /** Errors count only where the case says whether there are any. */
  readonly expected: { readonly data?: unknown; readonly errors?: boolean };
}

interface Verdict {
  readonly passed: boolean;
  readonly report: string;
}

const gateways: Readonly<Record<'ours' | 'stock', (supergraphSdl: string) => GatewayInterface>> = {
  ours: (supergraphSdl) => createGateway({ supergraphSdl }),
  stock: (supergraphSdl) => new ApolloGateway({ supergraphSdl, logger: apolloLogger(silentLogger) }),
};

async function read<Content>(url: string, as: 'json' | 'text'): Promise<Content> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return (as === 'json' ? await response.json() : await response.text()) as Content;
}

/** Runs one suite on one gateway; its cases are fetched anew, since some suites count what they have served. */
async function runSuite(gateway: GatewayInterface, suite: string): Promise<Verdict[]> {
  const cases = await read<AuditCase[]>(`${suite}/tests`, 'json');
  const server = new ApolloServer({ gateway, logger: apolloLogger(silentLogger) });
  await server.start();
  const verdicts: Verdict[] = [];
  for (const { query, expected } of cases) {
    const { body } = await server.executeOperation({ query });
    const result = body.kind === 'single' ? body.singleResult : {};
    const data: unknown = JSON.parse(JSON.stringify(result.data ?? null));
    const failed = (result.errors ?? []).length > 0;
    const passed =
      isDeepStrictEqual(data, expected.data ?? null) &&
      (expected.errors === undefined || expected.errors === failed);
    const report = JSON.stringify({ query, expected, data, errors: result.errors }, null, 1);
    verdicts.push({ passed, report });
  }
  await server.stop();
  return verdicts;
}

async function main([base = 'http://127.0.0.1:4200', only]: readonly string[]): Promise<void> {
  const ids = await read<string[]>(`${base}/ids`, 'json');
  const totals = { cases: 0, ours: 0, stock: 0 };
  console.log('| suite | cases | ours | stock |\n| --- | --- | --- | --- |');
  for (const id of ids.filter((one) => only === undefined || one === only)) {
    const supergraphSdl = await read<string>(`${base}/${id}/supergraph`, 'text');
    const ours = await runSuite(gateways.ours(supergraphSdl), `${base}/${id}`);
    const stock = await runSuite(gateways.stock(supergraphSdl), `${base}/${id}`);
    totals.cases += ours.length;
    totals.ours += ours.filter(({ passed }) => passed).length;
    totals.stock += stock.filter(({ passed }) => passed).length;
    console.log(`| ${id} | ${ours.length} | ${cell(ours)} | ${cell(stock)} |`);
    if (only !== undefined)
      for (const [who, verdicts] of Object.entries({ ours, stock }))
        for (const [index, { passed, report }] of verdicts.entries())
          if (!passed) console.error(`${who} #${index}\n${report}`);
  }
  console.log(`| **all** | ${totals.cases} | ${totals.ours} | ${totals.stock} |`);
}

/** How many pass, and the numbers of those that do not. */
function cell(verdicts: readonly Verdict[]): string {
  const failed = verdicts.flatMap(({ passed }, index) => (passed ? [] : [`#${index}`]));
  const passed = verdicts.length - failed.length;
  return failed.length === 0 ? String(passed) : `${passed} (not ${failed.join(', ')})`;
}

void main(process.argv.slice(2));
