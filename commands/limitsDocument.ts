import { UNSAID_SIZE, INTROSPECTION_COST } from '../gateway/demand/costEstimator';
import { COST_HEADER } from '../gateway/demand/demandPlugin';
import { fixedLimits, type FixedLimit } from '../gateway/limits/fixedLimits';
import { limitsFrom, limitTable } from '../gateway/limits/gatewayLimits';
import { limitGroups, type Limit } from '../gateway/limits/Limit';
import { isProcessVariable, subgraphProcessLimits } from '../gateway/limits/subgraphProcessLimits';
import { row } from './markdownTable';

const defaults: Readonly<Record<string, unknown>> = limitsFrom();
const limits: readonly (readonly [string, Limit])[] = Object.entries(limitTable);
const fixed: readonly (readonly [string, FixedLimit])[] = Object.entries({
  ...fixedLimits,
  ...subgraphProcessLimits,
});

/** What a reader must know to read the table of a group. */
const notes: Partial<Record<(typeof limitGroups)[number], string>> = {
  Cost: [
    'A field costs its `@cost` each time it is resolved, and 1 for every object that it gives, with all that is selected of it; leaves are free.',
    `A list gives as many objects as \`first\` says, else as its \`@listSize\` assumes, else ${UNSAID_SIZE}; in a connection that counts for \`nodes\` and \`edges\`. Asking for the schema costs ${INTROSPECTION_COST}.`,
    `\`{ pools(first: 100) { nodes { id members(first: 100) { nodes { id } } } } }\` is about 10,400. With the header \`${COST_HEADER}: 1\` every answer says in \`extensions.cost\` what it cost.`,
  ].join(' '),
};

/** docs/limits.md, from the tables themselves. */
export function limitsDocument(): string {
  return [
    '# Limits',
    '',
    'Generated from `gateway/limits`; `npm run compose` writes it.',
    '',
    'Every guard rail of the gateway and of the processes of subgraphs: the environment variable that sets it, what it is when nobody does, and what happens past it. [errors.md](errors.md) lists the codes.',
    '',
    ...limitGroups.flatMap(section),
  ].join('\n');
}

function section(group: (typeof limitGroups)[number]): string[] {
  const lines = [
    ...limits
      .filter(([, limit]) => limit.group === group)
      .map(([name, { bounds, past, code }]) =>
        row(`\`${name}\``, bounds, valueText(defaults[name]), past, codeText(code)),
      ),
    ...fixed
      .filter(([, limit]) => limit.group === group)
      .map(([name, { bounds, value, past, code }]) =>
        row(
          isProcessVariable(name) ? `\`${name}\`` : 'fixed',
          bounds,
          valueText(value),
          past,
          codeText(code),
        ),
      ),
  ];
  if (lines.length === 0) return [];
  const head = [
    row('variable', 'bounds', 'default', 'past it', 'code'),
    row(...Array<string>(5).fill('---')),
  ];
  const note = notes[group];
  return [`## ${group}`, '', ...(note === undefined ? [] : [note, '']), ...head, ...lines, ''];
}

const codeText = (code: string | undefined): string => (code === undefined ? '' : `\`${code}\``);

function valueText(value: unknown): string {
  if (typeof value === 'number') return value.toLocaleString('en');
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (value === undefined || value === '') return 'none';
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : 'none';
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, one]) => `\`${name}\` ${valueText(one)}`)
      .join(', ');
  return typeof value === 'string' ? value : '';
}
