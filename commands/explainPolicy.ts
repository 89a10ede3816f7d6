import { GraphQLError, getNamedType, parse, TypeInfo, validate, visit, visitWithTypeInfo } from 'graphql';
import { contracts } from '../gateway/contracts/contracts';
import { contractSupergraph } from '../gateway/contracts/contractSupergraph';
import type { CostBudgets } from '../gateway/demand/costBudgets';
import { createOperationCosts } from '../gateway/demand/operationCosts';
import { loadSupergraph } from '../gateway/executor/loadSupergraph';
import { modeFor, type DocumentModes } from '../gateway/persisted/documentModes';
import { bindingClaims, type Role } from '../subgraphs/shared/identity/Caller';
import type { Table } from '../subgraphs/shared/scope/defineTable';
import { rulesOf, type RowRule } from '../subgraphs/shared/scope/rowPolicy';

export interface PolicyQuestion {
  readonly role: Role;
  /** A document with one operation. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly supergraphSdl: string;
  /** Every table of every subgraph. */
  readonly tables: readonly Table[];
  readonly modes: DocumentModes;
  readonly budgets: CostBudgets;
}

/**
 * What a caller of a role may see by a query and why: the address and contract, whether the document fits it, its cost,
 * whether it must be registered, and the row policy of each type that it reads. Asks no database.
 */
export function explainPolicy({
  role,
  query,
  variables,
  supergraphSdl,
  tables,
  modes,
  budgets,
}: PolicyQuestion): string[] {
  const contract = Object.entries(contracts).find(([, { roles }]) =>
    (roles as readonly Role[]).includes(role),
  );
  const onlyThere = role === 'PARTNER_AGENCY';
  const address = onlyThere ? contracts.partner.path : '/graphql';
  const sdl = onlyThere ? contractSupergraph(supergraphSdl, 'partner') : supergraphSdl;
  const { apiSchema } = loadSupergraph(sdl);
  const lines = [
    `role       ${role}, bound by its claim ${bindingClaims[role]}`,
    `address    ${role === 'SERVICE' ? 'none: a service asks subgraphs' : address}`,
    `contract   ${contract ? `${contract[0]} at ${contract[1].path}` : 'none: the whole graph'}`,
    `persisted  ${modeFor(modes, { subject: '', role, claims: {}, scopes: [] })}`,
  ];
  const document = parse(query);
  const errors = validate(apiSchema, document);
  if (errors.length > 0) return [...lines, ...errors.map(({ message }) => `refused    ${message}`)];
  lines.push(`cost       ${costLine({ limit: budgets[role], sdl, document, variables, apiSchema })}`);
  const types = new Set<string>();
  const info = new TypeInfo(apiSchema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: () => {
        const type = info.getType();
        if (type) types.add(getNamedType(type).name);
      },
    }),
  );
  const read = tables.filter(({ schema }) => types.has(typeNameOf(schema.options.name)));
  return [...lines, ...read.flatMap((table) => tableLines(table, role))];
}

function costLine({
  limit,
  sdl,
  document,
  variables,
  apiSchema,
}: {
  limit: number;
  sdl: string;
  document: ReturnType<typeof parse>;
  variables: Readonly<Record<string, unknown>>;
  apiSchema: ReturnType<typeof loadSupergraph>['apiSchema'];
}): string {
  try {
    const costOf = createOperationCosts(apiSchema, sdl);
    const cost = costOf({ document, operationName: undefined, queryHash: 'asked', variables });
    return `${cost} of ${limit}${cost > limit ? ', refused with COST_LIMIT_EXCEEDED' : ''}`;
  } catch (error) {
    if (error instanceof GraphQLError) return `unknown: ${error.message}`;
    throw error;
  }
}

function tableLines({ schema, access }: Table, role: Role): string[] {
  const type = typeNameOf(schema.options.name);
  if ('public' in access) return [`rows       ${type}: every row, because ${access.public}`];
  const rules = rulesOf(access.policy, role);
  const figures = access.aggregates?.[role];
  return [
    ...(rules.length === 0 ? [`rows       ${type}: none, the policy does not name this role`] : []),
    ...rules.map((rule) => `rows       ${type}: ${ruleText(rule)}`),
    ...(figures === undefined ? [] : [`figures    ${type}: in classes, because ${figures}`]),
  ];
}

function ruleText(rule: RowRule): string {
  const scope = rule.needsScope === undefined ? '' : `, with the scope ${rule.needsScope}`;
  if (rule.kind === 'all') return `every row, because ${rule.because}${scope}`;
  const where = rule.kind === 'column' ? rule.column : `${rule.table.options.name}.${rule.column}`;
  const limits = [
    ...Object.entries(rule.where ?? {}).map(([name, values]) => `${name} is ${values.join(' or ')}`),
    ...(rule.visibleFrom === undefined ? [] : [`from ${rule.visibleFrom}`]),
    ...(rule.visibleUntil === undefined ? [] : [`until ${rule.visibleUntil}`]),
  ];
  return [`where ${where} is the claim ${rule.claim}`, ...limits].join(', ') + scope;
}

/** `expert_pool` → `ExpertPool`: a table of a type is named after it. */
const typeNameOf = (table: string): string =>
  table.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
