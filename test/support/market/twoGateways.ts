import { createHash } from 'node:crypto';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { parse, validate, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { createGateway, type GatewayOptions } from '../../../gateway/createGateway';
import { stockGateway } from '../stockGateway';
import type { Operation } from '../isolation/randomOperation';

/** An answer as it is compared: the data, and for each error where it is and what code it has. */
export interface ComparedAnswer {
  readonly data: unknown;
  readonly errors: readonly string[];
}

/** Our gateway and the stock one over the same supergraph and the same subgraphs. */
export interface TwoGateways {
  readonly apiSchema: GraphQLSchema;
  /** Runs an operation on both. Throws for one that is not valid. */
  ask(operation: Operation): Promise<{ readonly ours: ComparedAnswer; readonly stock: ComparedAnswer }>;
  close(): Promise<void>;
}

export async function twoGateways(
  options: Required<Pick<GatewayOptions, 'supergraphSdl' | 'dataSources'>>,
): Promise<TwoGateways> {
  const { supergraphSdl, dataSources } = options;
  const ours = await opened(createGateway(options));
  const stock = await opened(stockGateway({ supergraphSdl, reach: (name) => dataSources(name) ?? nobody }));
  return {
    apiSchema: ours.apiSchema,
    ask: async (operation) => ({ ours: await ours.ask(operation), stock: await stock.ask(operation) }),
    close: async () => {
      await ours.close();
      await stock.close();
    },
  };
}

const nobody = () => Promise.reject(new Error('no such subgraph'));

async function opened(gateway: GatewayInterface) {
  let schema: GraphQLSchema | undefined;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => void (schema = apiSchema));
  const { executor } = await gateway.load({ apollo: {} });
  const apiSchema = schema;
  if (!executor || !apiSchema) throw new Error('the gateway has not loaded');
  return {
    apiSchema,
    async ask({ query, variables }: Operation): Promise<ComparedAnswer> {
      const document = parse(query);
      const problems = validate(apiSchema, document);
      if (problems.length > 0) throw new Error(`${String(problems[0]?.message)}\n${query}`);
      const request = { query, variables: { ...variables } };
      const result = await executor({
        request,
        document,
        source: query,
        queryHash: createHash('sha256').update(query).digest('hex'),
        context: {},
        metrics: {},
        logger: silent,
      } as never);
      return compared(result);
    },
    close: () => gateway.stop(),
  };
}

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

const compared = ({ data = null, errors = [] }: ExecutionResult): ComparedAnswer => ({
  data: JSON.parse(JSON.stringify(data)) as unknown,
  errors: errors
    .map(({ path, extensions }) => `${(path ?? []).join('.')} ${String(extensions['code'])}`)
    .sort(),
});
