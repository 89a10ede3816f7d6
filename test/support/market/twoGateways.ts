import { type ExecutionResult, type GraphQLError, type GraphQLSchema } from 'graphql';
import { createGateway, type GatewayOptions } from '../../../gateway/createGateway';
import { clientPlaces } from '../../../gateway/executor/clientPlaces';
import { fieldCollection } from '../../../gateway/executor/fieldCollection';
import { operationDocument, type OperationDocument } from '../../../gateway/executor/operationDocument';
import { holdsWith, variableDefaults } from '../../../gateway/executor/variableDefaults';
import { stockGateway } from '../stockGateway';
import type { Operation } from '../isolation/randomOperation';
import { openedGateway, validDocument, type Asked } from './openedGateway';

/** An answer as it is compared: the data as text, with the order of its names, and for each error where and what. */
export interface ComparedAnswer {
  readonly data: string;
  readonly errors: readonly string[];
}

export interface BothAnswers {
  readonly ours: ComparedAnswer;
  /** Undefined when the stock gateway gave up: it answers nothing at all where a value is of the wrong kind. */
  readonly stock: ComparedAnswer | undefined;
  /** As the client gets it. */
  readonly result: ExecutionResult;
}

/** Our gateway and the stock one over the same supergraph and the same subgraphs. */
export interface TwoGateways {
  readonly apiSchema: GraphQLSchema;
  /** Runs an operation on both. Throws for one that is not valid. */
  ask(operation: Asked): Promise<BothAnswers>;
  close(): Promise<void>;
}

export async function twoGateways(
  options: Required<Pick<GatewayOptions, 'supergraphSdl' | 'dataSources'>>,
): Promise<TwoGateways> {
  const { supergraphSdl, dataSources } = options;
  const ours = await openedGateway(createGateway(options));
  const stock = await openedGateway(
    stockGateway({ supergraphSdl, reach: (name) => dataSources(name) ?? nobody }),
  );
  return {
    apiSchema: ours.apiSchema,
    async ask(operation) {
      const document = validDocument(ours.apiSchema, operation.query);
      const result = await ours.ask(operation, document);
      const alone = operationDocument(document, operation.operationName);
      if (!alone) throw new Error('no such operation');
      // It cannot plan an operation beside another one whose fragments use variables.
      const theirs = await stock.ask(operation, alone.document).catch(() => undefined);
      return {
        ours: compared(result),
        stock:
          theirs?.data === undefined
            ? undefined
            : compared(asOurs(theirs, operation.variables ?? {}, alone, ours.apiSchema)),
        result,
      };
    },
    close: async () => {
      await ours.close();
      await stock.close();
    },
  };
}

const nobody = () => Promise.reject(new Error('no such subgraph'));

/**
 * What our gateway does to errors and the stock one does not: they stand at what the client selected, under the names
 * of its answer. The stock gateway leaves there the alias that the planner gave to a field to keep two apart.
 */
function asOurs(
  { data = null, errors = [] }: ExecutionResult,
  variables: Operation['variables'],
  { document, operation }: OperationDocument,
  schema: GraphQLSchema,
): ExecutionResult {
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error('no such root');
  const collect = fieldCollection(schema, document, holdsWith(variables, variableDefaults(operation)));
  const named = errors.map((error) => {
    const path = error.path?.map((part) =>
      typeof part === 'string' ? part.replace(/__alias_\d+$/, '') : part,
    );
    return { ...error, message: error.message, extensions: error.extensions, path } as GraphQLError;
  });
  return { data, errors: clientPlaces(schema, root, operation.selectionSet, collect)(named, data) };
}

const compared = ({ data = null, errors = [] }: ExecutionResult): ComparedAnswer => ({
  data: JSON.stringify(data),
  errors: errors
    .map(({ path, extensions }) => `${(path ?? []).join('.')} ${String(extensions['code'])}`)
    .sort(),
});
