// npx tsx test/audit/auditTokens.ts json_web_signature_test.json
// Shows every JWS vector of a Wycheproof file to our token verifier and counts for which of them a signature was found
// good. The payloads are no tokens of ours, so none may come in; but a forged one must not get past its signature.
import { readFileSync } from 'node:fs';
import { createLocalJWKSet, type JWK } from 'jose';
import { createTokenVerifier } from '../../subgraphs/shared/identity/tokenVerifier';

interface VectorFile {
  readonly testGroups: readonly {
    readonly comment: string;
    readonly public?: JWK;
    readonly private: JWK;
    readonly tests: readonly {
      readonly tcId: number;
      readonly comment: string;
      readonly jws: unknown;
      readonly result: 'valid' | 'invalid';
    }[];
  }[];
}

/** Whether WebCrypto found a signature good since it was last asked. */
function watchSignatures(): () => boolean {
  let good = false;
  const { subtle } = globalThis.crypto;
  const verify = subtle.verify.bind(subtle);
  subtle.verify = async (...given: Parameters<typeof verify>) => {
    const holds = await verify(...given);
    good ||= holds;
    return holds;
  };
  return () => {
    const was = good;
    good = false;
    return was;
  };
}

async function main([file = '']: readonly string[]): Promise<void> {
  const { testGroups } = JSON.parse(readFileSync(file, 'utf8')) as VectorFile;
  const signatureHeld = watchSignatures();
  const counts = { forged: 0, forgedHeld: 0, genuine: 0, genuineHeld: 0, letIn: 0 };
  for (const group of testGroups) {
    const verify = createTokenVerifier({
      issuer: 'https://issuer.test',
      audience: 'audit',
      keys: createLocalJWKSet({ keys: [group.public ?? group.private] }),
      now: () => new Date(),
    });
    for (const { tcId, comment, jws, result } of group.tests) {
      const letIn = await verify(jws as string).then(
        () => true,
        () => false,
      );
      const held = signatureHeld();
      if (letIn) counts.letIn += 1;
      if (result === 'invalid') counts.forged += 1;
      else counts.genuine += 1;
      if (held && result === 'invalid') counts.forgedHeld += 1;
      if (held && result === 'valid') counts.genuineHeld += 1;
      if (letIn || (held && result === 'invalid'))
        console.error(`accepted: ${tcId} ${group.comment} ${comment}`);
    }
  }
  console.log(JSON.stringify(counts, null, 1));
}

void main(process.argv.slice(2));
