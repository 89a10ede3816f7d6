import type { DemoIdentity } from '../demo/demoIdentities';
import { stopOnSignals } from '../subgraphs/shared/http/stopOnSignals';
import { mintDevelopmentToken } from '../subgraphs/shared/identity/developmentToken';
import type { SigningJwk } from '../subgraphs/shared/identity/signToken';
import { runProcess } from '../subgraphs/shared/runProcess';
import { readEmbeddedSettings, type EmbeddedSettings } from './env';
import { startEmbedded } from './startEmbedded';

/** `npm start`: the whole graph in one process; says where to look, and prints a token for each role. */
async function main(): Promise<void> {
  const settings = readEmbeddedSettings();
  const running = await startEmbedded(settings);
  stopOnSignals(() => running.close(), running.logger);
  console.log(`GraphQL   ${running.url}/graphql`);
  if (settings.GRAPHIQL) console.log(`GraphiQL  ${running.url}/graphiql`);
  console.log(`Health    ${running.url}/health/ready`);
  if (running.developmentKey) await printTokens(running.developmentKey, running.identities, settings);
}

/** Development tokens of somebody in each role, valid for 12 hours. */
async function printTokens(
  privateJwk: SigningJwk,
  identities: readonly DemoIdentity[],
  settings: EmbeddedSettings,
): Promise<void> {
  console.log('\nDevelopment tokens, one for each role, valid for 12 hours:');
  for (const { role, claims, scopes = [], label } of identities) {
    const token = await mintDevelopmentToken({
      privateJwk,
      issuer: settings.TOKEN_ISSUER,
      audience: settings.TOKEN_AUDIENCE,
      now: () => new Date(),
      role,
      claims,
      scopes,
    });
    console.log(`\n${role}  ${label.zh}\n${token}`);
  }
}

runProcess(main);
