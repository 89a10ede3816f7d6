import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTestIdentity, TEST_AUDIENCE, TEST_ISSUER } from '../../support/testIdentity';

/** Who signs the tokens of a run, and how processes check them. */
export interface BenchIdentity {
  /** Variables of every process that checks tokens. */
  readonly environment: Readonly<
    Record<'TOKEN_ISSUER' | 'TOKEN_AUDIENCE' | 'JWKS_FILE' | 'ROUTER_SECRETS', string>
  >;
  /** A token of somebody at a filing authority, valid for two hours. */
  readonly token: (authority: string, subject: string) => Promise<string>;
}

/** Makes a signing key and puts its public half into a folder. */
export async function openBenchIdentity(folder: string): Promise<BenchIdentity> {
  const signer = await createTestIdentity();
  const file = join(folder, 'jwks.json');
  await writeFile(file, JSON.stringify({ keys: [signer.publicJwk] }));
  return {
    environment: {
      TOKEN_ISSUER: TEST_ISSUER,
      TOKEN_AUDIENCE: TEST_AUDIENCE,
      JWKS_FILE: file,
      ROUTER_SECRETS: randomBytes(24).toString('base64url'),
    },
    token: (authority, subject) =>
      signer.token({ subject, claims: { authority }, issuedAt: new Date(), lifetime: 7_200 }),
  };
}
