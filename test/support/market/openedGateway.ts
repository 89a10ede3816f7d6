import { createHash } from 'node:crypto';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { parse, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';

/** What a client sends. */
export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** A gateway that has loaded, without a server around it. */
export interface OpenedGateway {
  readonly apiSchema: GraphQLSchema;
  /**
   * Runs an operation of a valid document.
   * @param document what is run, when it is not the whole text
   * @param context as a server would make it
   */
  readonly ask: (asked: Asked, document?: DocumentNode, context?: object) => Promise<ExecutionResult>;
  readonly close: () => Promise<void>;
}

export async function openedGateway(gateway: GatewayInterface): Promise<OpenedGateway> {
  let schema: GraphQLSchema | undefined;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => void (schema = apiSchema));
  const { executor } = await gateway.load({ apollo: {} });
  const apiSchema = schema;
  if (!executor || !apiSchema) throw new Error('the gateway has not loaded');
  return {
    apiSchema,
    ask({ query, variables = {}, operationName }, document = validDocument(apiSchema, query), context = {}) {
      const queryHash = createHash('sha256').update(query).digest('hex');
      const request = { query, variables, operationName };
      return executor({
        request,
        schema: apiSchema,
        document,
        source: query,
        queryHash,
        context,
        metrics: {},
        logger,
      } as never);
    },
    close: () => gateway.stop(),
  };
}

const logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Throws for one that is not valid. */
export function validDocument(schema: GraphQLSchema, query: string): DocumentNode {
  const document = parse(query);
  const problems = validate(schema, document);
  if (problems.length > 0) throw new Error(`${String(problems[0]?.message)}\n${query}`);
  return document;
}
