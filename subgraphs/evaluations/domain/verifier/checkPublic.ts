import { drawParties } from '../record/DrawParty';
import type { PublicPart } from '../record/DrawRecord';
import type { Hex32 } from '../record/hexText';
import type { VerifierTools } from './VerifierTools';
import { hold } from './verifySteps';

/** drand quicknet: first round and seconds between rounds. */
const GENESIS = 1_692_803_367;
const PERIOD = 3;

/** What can be checked of a record by whoever sees its public part alone. */
export async function checkPublic(
  shown: PublicPart,
  tools: VerifierTools,
  previousHash: Hex32 | undefined,
): Promise<void> {
  const { chain, follows, times, signOffs, assisted, beacon } = shown;
  hold((chain.position === 1) === (chain.previous === null), 'CHAIN', 'position');
  if (previousHash !== undefined) hold(chain.previous === previousHash, 'CHAIN', 'previous');
  hold(shown.sizes.seated > 0 === (follows?.kind === 'SUPPLEMENTARY'), 'CAUSE');
  const [before, after, ...more] = signOffs;
  hold(before?.stage === 'BEFORE_REVEAL' && before.opinion === 'APPROVED', 'SIGN_OFFS', 'BEFORE_REVEAL');
  // one party alone must not be able to spoil a record: the second signature may be withheld, and is seen to be
  hold((after === undefined || after.stage === 'AFTER_RESULT') && more.length === 0, 'SIGN_OFFS');
  const inOrder = [times.prepared, times.committed, times.revealed, times.drawn];
  hold(isSorted(inOrder), 'TIMES');
  hold(isSorted([times.committed, before.at, times.revealed]), 'SIGN_OFFS', 'BEFORE_REVEAL');
  hold(after === undefined || isSorted([times.drawn, after.at]), 'SIGN_OFFS', 'AFTER_RESULT');
  hold(drawParties.filter((party) => assisted.includes(party)).join() === assisted.join(), 'ASSISTED');
  if (beacon.kind === 'DRAND') {
    const published = (GENESIS + (beacon.round - 1) * PERIOD) * 1000;
    hold(published > Date.parse(times.committed), 'BEACON', 'round is not after the commitments');
    if (tools.isDrandRound)
      hold(await tools.isDrandRound(beacon.round, beacon.signature), 'BEACON', 'signature');
  }
  const isEmpty = shown.feasible === '0';
  hold((shown.outcome === 'INFEASIBLE') === isEmpty, 'OUTCOME');
  hold(!isEmpty || shown.exact, 'FEASIBLE');
  hold((shown.tries === 0) === isEmpty, 'RANK', 'tries');
}

/** Instants of one form sort as text. */
const isSorted = (instants: readonly string[]): boolean =>
  instants.every((one, at) => at === 0 || (instants[at - 1] as string) <= one);
