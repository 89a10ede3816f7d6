import { gatewayEnvironment } from './env';
import { stopOnSignals } from '../subgraphs/shared/http/stopOnSignals';
import { runProcess } from '../subgraphs/shared/runProcess';
import { startGateway } from './wiring';

runProcess(async () => {
  const gateway = await startGateway(gatewayEnvironment());
  process.on('SIGHUP', () => void gateway.reload());
  stopOnSignals(gateway.close, gateway.logger);
});
