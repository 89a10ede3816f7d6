import { drawHashing } from '../../shared/hashing/drawHashing';
import { officesOf, type PanelOffices } from '../domain/draw/officesOf';
import { runDraw, type RunDraw } from '../domain/draw/runDraw';
import type { FrozenInput } from '../domain/draw/FrozenInput';
import type { Ceremony } from '../domain/ceremony/failureAt';
import type { ByParty } from '../domain/record/DrawParty';
import { inputHashOf } from '../domain/record/makeRecord';
import { octetsOf, type Hex32 } from '../domain/record/hexText';
import { seedOf } from '../domain/record/seedOf';
import { drawSeal } from '../persistence/drawSeal';
import type { Deps } from './Deps';

/** A draw that has its seed, opened for the machine alone: none of it leaves the process unsealed. */
export interface OpenedDraw {
  readonly input: FrozenInput;
  readonly shares: ByParty<Hex32>;
  readonly seed: Hex32;
  /** HKDF-Expand(seed, label ‖ id), as lower-case hex. */
  readonly keyed: (label: string, id: string) => string;
}

/** What a draw gave, as it is stored under the session's key. */
export type DrawnResult = RunDraw['result'] & { readonly offices: PanelOffices | null };

/** Opens the frozen input and the shares of a draw whose seed is fixed. Throws (a fault) when the list was changed. */
export function openDraw({ seal }: Pick<Deps, 'seal'>, { draw, shares }: Ceremony): OpenedDraw {
  const sealed = drawSeal(seal);
  const input = sealed.open<FrozenInput>(draw, 'sealedInput');
  // the parties committed to h: another list, even under the right key, is not theirs
  if (inputHashOf(drawHashing(draw.hash), input) !== draw.inputHash)
    throw new Error('the frozen list is not the one that was committed to');
  const byParty = Object.fromEntries(
    shares.map((share) => [share.party, sealed.openShare(share)]),
  ) as unknown as ByParty<Hex32>;
  const hashing = drawHashing(draw.hash);
  const seed = seedOf(hashing, draw.inputHash, byParty, draw.beacon ?? { kind: 'NONE' });
  return { input, shares: byParty, seed, keyed: hashing.chance(octetsOf(seed)).keyed };
}

/** Runs the draw of a fixed seed. The same rows always give the same, in whichever process and however often. */
export function drawFromShares(
  { hash }: Ceremony['draw'],
  { input, seed, keyed }: OpenedDraw,
): RunDraw & { readonly offices: PanelOffices | null } {
  const run = runDraw(input, drawHashing(hash).chance(octetsOf(seed)));
  if (run === undefined) throw new Error('a draw that was counted when it was frozen cannot be counted now');
  const { result } = run;
  return { ...run, offices: result.outcome === 'DRAWN' ? officesOf(input, result.panel, keyed) : null };
}
