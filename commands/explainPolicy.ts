import { GraphQLError, getNamedType, parse, TypeInfo, validate, visit, visitWithTypeInfo } from 'graphql';
import { contracts } from '../gateway/contracts/contracts';
import { contractSupergraph } from '../gateway/contracts/contractSupergraph';
import type { CostBudgets } from '../gateway/demand/costBudgets';
import { createOperationCosts } from '../gateway/demand/operationCosts';
import { loadSupergraph } from '../gateway/executor/loadSupergraph';
import { clientOf } from '../gateway/clientOf';
import { modeFor, type DocumentModes } from '../gateway/persisted/documentModes';
import type { PersistedDocuments } from '../gateway/persisted/PersistedDocuments';
import { bindingClaims, type Caller, type Role } from '../subgraphs/shared/identity/Caller';
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
  /** The program that asks, as a token names it: the agency of a partner, anybody else's client. */
  readonly client?: string | undefined;
  /** What clients have registered; undefined where nobody says which folder. */
  readonly documents?: PersistedDocuments | undefined;
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
  client,
  documents,
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
    ...persistedLines({ caller: callerOf(role, client), query, modes, documents }),
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

/** Who asks: of a partner the client is its agency. */
const callerOf = (role: Role, client: string | undefined): Caller => ({
  subject: '',
  role,
  claims: role === 'PARTNER_AGENCY' && client !== undefined ? { agency: client } : {},
  scopes: [],
  ...(client !== undefined && { client }),
});

/** The mode of a caller, and where a client is named, whether its manifest has the document and what follows. */
function persistedLines({
  caller,
  query,
  modes,
  documents,
}: Pick<PolicyQuestion, 'query' | 'modes' | 'documents'> & { readonly caller: Caller }): string[] {
  const mode = modeFor(modes, caller);
  const lines = [`persisted  ${mode}`];
  if (caller.client === undefined) return lines;
  const name = clientOf(caller);
  lines.push(`client     ${name}, ${manifestText(documents, name, query)}`);
  if (mode === 'enforce' && documents && !documents.knows(name, query))
    lines.push('refused    with PERSISTED_QUERY_REQUIRED');
  return lines;
}

function manifestText(documents: PersistedDocuments | undefined, name: string, query: string): string {
  if (!documents) return 'its manifest is not known: PERSISTED_DOCUMENTS_DIR names no folder';
  if (!documents.clients.includes(name)) return 'which has no manifest';
  return documents.knows(name, query)
    ? 'whose manifest has this document'
    : 'whose manifest does not have this document';
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
