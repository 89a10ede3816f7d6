import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { CeremonyProblem, ceremonyProblems } from '../subgraphs/evaluations/domain/record/ceremonyProblems';
import { commitmentOf } from '../subgraphs/evaluations/domain/record/commitmentOf';
import type { DrawParty } from '../subgraphs/evaluations/domain/record/DrawParty';
import { drawHashing } from '../subgraphs/shared/hashing/drawHashing';

/**
 * `npm run --silent draw:share -- --hash H --party PARTY [--alg sha256|sm3]`: makes a party's 32 secret octets on
 * the party's own machine and prints them with the commitment. The commitment is published now, the share kept
 * until the reveal.
 */
function main(): void {
  try {
    const { values } = parseArgs({
      options: { hash: { type: 'string' }, party: { type: 'string' }, alg: { type: 'string' } },
    });
    const { hash = '', party = '', alg = 'sha256' } = values;
    if (alg !== 'sha256' && alg !== 'sm3') throw new TypeError('alg');
    const share = randomBytes(32).toString('hex');
    const commitment = commitmentOf(drawHashing(alg), hash, party as DrawParty, share);
    console.log(JSON.stringify({ share, commitment }));
  } catch (problem) {
    console.error(
      problem instanceof CeremonyProblem
        ? `${problem.code} ${ceremonyProblems[problem.code].en}`
        : 'USAGE draw:share -- --hash H --party ORGANISER|AUTHORITY|SUPERVISOR [--alg sha256|sm3]',
    );
    process.exitCode = 1;
  }
}

main();
