import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { GatewayContext } from '../GatewayContext';
import { clientOf } from '../clientOf';
import type { UsageAt } from './usageRegister';

/**
 * Lets the register know of each operation that is run, and of each schema. It stands where a request is handed to the
 * executor: what was refused does not come so far, and it costs no turn of the event loop.
 */
export function noteExecuted(gateway: GatewayInterface, usage: UsageAt): GatewayInterface {
  return {
    async load(options) {
      const { executor } = await gateway.load(options);
      if (!executor) return { executor };
      return {
        executor(request) {
          const { document, source, queryHash, schema, request: asked } = request;
          const { caller } = request.context as GatewayContext;
          const operationName = asked.operationName || undefined;
          usage.note(
            { document, text: source, textHash: queryHash, operationName, schema },
            clientOf(caller),
            asked.variables ?? {},
          );
          return executor(request);
        },
      };
    },
    onSchemaLoadOrUpdate(listener) {
      return gateway.onSchemaLoadOrUpdate((loaded) => {
        listener(loaded);
        usage.serves(loaded.apiSchema);
      });
    },
    stop: () => gateway.stop(),
  };
}
