import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bindingClaims, isRole, type Claim } from '../subgraphs/shared/identity/Caller';
import { loadDevelopmentKeys } from '../subgraphs/shared/identity/developmentKeys';
import { mintDevelopmentToken } from '../subgraphs/shared/identity/developmentToken';
import { readEmbeddedSettings } from './env';

const claimNames = [...new Set(Object.values(bindingClaims))];

/** `npm run --silent token -- --role ROLE --authority ID …`: prints a development token and nothing else. Of two people in
 * one role the second is named by `--subject`. */
async function main(): Promise<void> {
  const options = Object.fromEntries(
    ['role', 'scope', 'subject', ...claimNames].map((name) => [name, { type: 'string' as const }]),
  );
  const { values } = parseArgs({ options });
  const settings = readEmbeddedSettings();
  if (settings.NODE_ENV === 'production')
    throw new Error('development tokens are not made with NODE_ENV=production');
  const role = values['role'];
  if (!isRole(role)) throw new Error(`--role is one of ${Object.keys(bindingClaims).join(', ')}`);
  const claims: Partial<Record<Claim, string>> = {};
  for (const name of claimNames) if (typeof values[name] === 'string') claims[name] = values[name];
  const { privateJwk } = await loadDevelopmentKeys(join(settings.dataDirectory, 'keys'));
  const token = await mintDevelopmentToken({
    privateJwk,
    issuer: settings.TOKEN_ISSUER,
    audience: settings.TOKEN_AUDIENCE,
    now: () => new Date(),
    role,
    claims,
    ...(typeof values['subject'] === 'string' && values['subject'] !== '' && { subject: values['subject'] }),
    scopes: typeof values['scope'] === 'string' ? values['scope'].split(/\s+/).filter(Boolean) : [],
  });
  console.log(token);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
