import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Registry } from 'prom-client';
import { parse } from 'yaml';
import { gatewayMetrics } from '../../gateway/metrics/gatewayMetrics';
import { systemClock } from '../../subgraphs/shared/clock';
import { outboxMetrics } from '../../subgraphs/shared/metrics/outboxMetrics';

const file = (name: string) => readFileSync(join(__dirname, '../../docs/operations', name), 'utf8');

interface Alerts {
  readonly groups: readonly {
    readonly rules: readonly { readonly alert: string; readonly expr: string }[];
  }[];
}
interface Dashboard {
  readonly panels: readonly { readonly targets: readonly { readonly expr: string }[] }[];
}
const rules = (parse(file('alerts.yml')) as Alerts).groups.flatMap((group) => group.rules);
const panels = (JSON.parse(file('dashboard.json')) as Dashboard).panels;

/** Names of figures and labels in an expression; `up` is Prometheus's own. */
const figuresIn = (expr: string): string[] => expr.match(/\b(?:graph|nodejs|process)_\w+/g) ?? [];

/** Every figure that gateway and subgraphs tell, with the labels that our own have. */
async function told(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { registry } = gatewayMetrics('gateway');
  const outbox = new Registry();
  outboxMetrics(outbox, {}, systemClock);
  const figures = [...(await registry.getMetricsAsJSON()), ...(await outbox.getMetricsAsJSON())];
  const labelsOf = (name: string) => {
    const metric = registry.getSingleMetric(name) ?? outbox.getSingleMetric(name);
    return ['service', 'job', 'le', ...((metric as unknown as { labelNames?: string[] }).labelNames ?? [])];
  };
  return new Map(
    figures.flatMap(({ name }) =>
      [name, `${name}_bucket`].map((told): [string, string[]] => [told, labelsOf(name)]),
    ),
  );
}

describe('dashboard and alerts', () => {
  const expressions = [
    ...rules.map(({ expr }) => expr),
    ...panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
  ];

  test('ask for figures that are told, by labels that they have', async () => {
    const known = await told();
    expect(expressions.length).toBeGreaterThan(20);
    for (const expr of expressions) {
      for (const name of figuresIn(expr)) expect([...known.keys()]).toContain(name);
      for (const [, name = '', labels = ''] of expr.matchAll(/(graph_\w+)\{([^}]*)\}/g))
        for (const [, label = ''] of labels.matchAll(/(\w+)=~?"/g))
          expect([name, known.get(name)?.includes(label), label]).toEqual([name, true, label]);
    }
  });

  test('use every figure of our own', async () => {
    const used = new Set(expressions.flatMap(figuresIn).map((name) => name.replace(/_bucket$/, '')));
    const own = [...(await told()).keys()].filter((name) => /^graph_/.test(name) && !/_bucket$/.test(name));
    expect(own.filter((name) => !used.has(name))).toEqual([]);
  });

  test('have a line each that says what to do', () => {
    const text = file('README.md');
    expect(
      rules.map(({ alert }) => alert).filter((alert) => !new RegExp(`^\\| ${alert} +\\|`, 'm').test(text)),
    ).toEqual([]);
    expect(text.split('\n').length).toBeLessThanOrEqual(100);
  });
});
