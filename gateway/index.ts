import { gatewayEnvironment } from './env';
import { stopOnSignals } from '../subgraphs/shared/http/stopOnSignals';
import { runProcess } from '../subgraphs/shared/runProcess';
import { startGateway } from './wiring';

runProcess(async () => {
  const gateway = await startGateway(gatewayEnvironment());
  stopOnSignals(gateway.close, gateway.logger);
});
