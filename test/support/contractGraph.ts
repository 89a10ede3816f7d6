import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';
import { contractSupergraph } from '../../gateway/contracts/contractSupergraph';
import { contractNames, type ContractName } from '../../gateway/contracts/contracts';
import { roles } from '../../subgraphs/shared/identity/Caller';
import { createGatewayServer, type GatewayServerOptions } from '../../gateway/createGatewayServer';
import { loadSupergraph } from '../../gateway/executor/loadSupergraph';
import { noPersistedDocuments } from '../../gateway/persisted/PersistedDocuments';
import { codedError } from '../../subgraphs/shared/codedError';
import type { ExecuteGraph } from '../../subgraphs/shared/http/ExecuteGraph';
import { isRole } from '../../subgraphs/shared/identity/Caller';
import { callerAs } from './testIdentity';

const root = resolve(__dirname, '../..');
export const supergraphSdl = readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8');

/** What clients of the whole graph see, and what those of a contract do. */
export const wholeSchema = (): GraphQLSchema => loadSupergraph(supergraphSdl).apiSchema;
export const contractSchema = (name: ContractName): GraphQLSchema =>
  loadSupergraph(contractSupergraph(supergraphSdl, name)).apiSchema;

/** Every name in a schema: of types, fields, arguments and values. */
export function namesIn(schema: GraphQLSchema): ReadonlySet<string> {
  const names = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    names.add(type.name);
    if (isEnumType(type)) for (const { name } of type.getValues()) names.add(name);
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
      for (const field of Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(
        type.getFields(),
      )) {
        names.add(field.name);
        if ('args' in field) for (const { name } of field.args) names.add(name);
      }
  }
  return names;
}

/** Who asks: `ROLE` or `ROLE:value`, as the token says it in clear. */
export const tokenOf = (role: string, value = 'x', scopes = ''): string =>
  `${role}.${value}.${scopes || 'none'}`;

/** The real graph with its contracts on a free port, over subgraphs that a test makes up. */
export async function runContracts(
  answer: ExecuteGraph = () => Promise.resolve({ data: null, errors: [codedError('SUBGRAPH_UNAVAILABLE')] }),
  change: Partial<GatewayServerOptions> = {},
) {
  const server = await createGatewayServer({
    limits: { INTROSPECTION_ROLES: [...roles] },
    supergraphSdl,
    executors: { experts: answer, committees: answer, evaluations: answer },
    contracts: contractNames,
    verifyToken: (token) => {
      const [role = '', value = '', scopes = ''] = token.split('.');
      if (!isRole(role)) return Promise.reject(codedError('UNAUTHENTICATED'));
      return Promise.resolve(callerAs(role, value, scopes === 'none' ? [] : [scopes]));
    },
    // Everybody has registered everything, under itself.
    documents: () => ({ ...noPersistedDocuments, documentOf: (_, id) => id, knows: () => true }),
    routerSecret: 'a-router-secret-of-contracts',
    ...change,
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    close: () => server.close(),
    replaceSupergraph: server.replaceSupergraph,
    /** Posts any body to a path as somebody. */
    async post(path: string, token: string, body: object): Promise<{ status: number; text: string }> {
      const response = await fetch(`${url}${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
          'accept-language': 'en',
          'x-request-id': 'same',
        },
        body: JSON.stringify(body),
      });
      return { status: response.status, text: await response.text() };
    },
  };
}

export type ContractGraph = Awaited<ReturnType<typeof runContracts>>;
