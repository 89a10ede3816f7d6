import { systemClock } from '../shared/clock';
import { runProcess } from '../shared/runProcess';
import { runSubgraph } from '../shared/runSubgraph';
import { evaluationsEnvironment } from './env';
import { schema } from './persistence/schema';
import { smsGateway } from './sms/smsGateway';
import { smsSettingsOf } from './sms/smsVariables';
import { wireEvaluations } from './wiring';

runProcess(() => {
  const environment = evaluationsEnvironment();
  const settings = {
    sealKeys: environment.SEAL_KEYS,
    jobIntervalMs: environment.JOB_INTERVAL_MS,
    sms: smsGateway(
      smsSettingsOf(environment),
      () => systemClock.now(),
      (line) => process.stdout.write(`${line}\n`),
    ),
  };
  return runSubgraph('evaluations', environment, schema, (platform) => wireEvaluations(platform, settings));
});
