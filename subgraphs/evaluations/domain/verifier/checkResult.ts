import type { DrawRecord } from '../record/DrawRecord';
import { brokenLimits } from './brokenLimits';
import { panelsAt } from './panelsAt';
import type { Recount } from './recount';
import type { VerifierChance } from './verifierChance';
import { hold } from './verifySteps';

/** Panels that may be rejected before a draw is undecided. */
const MOST_TRIES = 5000;

/** Draws again with the seed, and compares the panel, its offices and the reserves. */
export async function checkResult(
  { public: shown, sealed }: DrawRecord,
  drawnFrom: Recount,
  seed: Uint8Array,
  { below, keyed }: VerifierChance,
): Promise<void> {
  const { input, rank, panel, chair, viceChair, reserves } = sealed;
  const { outcome, tries } = shown;
  hold((rank !== null) === (outcome === 'DRAWN'), 'OUTCOME', 'rank');
  if (outcome === 'UNDECIDED') hold(tries === MOST_TRIES, 'RANK', 'tries');
  hold(tries <= MOST_TRIES, 'RANK', 'tries');
  const ranks: bigint[] = [];
  for (let count = 1; count <= tries; count += 1)
    ranks.push(await below(seed, drawnFrom.total, `panel:${count}`));
  const panels = panelsAt(drawnFrom, ranks);
  const kept = panels.findIndex((one) => brokenLimits(input, one).length === 0);
  if (outcome === 'DRAWN') {
    hold(ranks.at(-1)?.toString() === rank, 'RANK');
    hold(panels.at(-1)?.join() === panel.join(), 'PANEL');
    const [broken] = brokenLimits(input, panel);
    hold(broken === undefined, 'LIMITS', broken);
    hold(kept === tries - 1, 'RANK', 'an earlier try was feasible');
  } else hold(kept === -1 && panel.length === 0, outcome === 'UNDECIDED' ? 'OUTCOME' : 'PANEL');
  const order = async (label: string, ids: readonly string[]): Promise<string[]> => {
    const keys = await Promise.all(ids.map(async (id) => [await keyed(seed, label + id), id] as const));
    return keys.sort(([a, one], [b, two]) => (a < b || (a === b && one < two) ? -1 : 1)).map(([, id]) => id);
  };
  const isDrawn = outcome === 'DRAWN';
  const mayLead = input.candidates.filter(({ id, chair: may }) => may === true && panel.includes(id));
  const [first = null, second = null] = await order(
    'chair',
    mayLead.map(({ id }) => id),
  );
  hold(chair === first && viceChair === second, 'CHAIR');
  const waiting = isDrawn ? input.candidates.map(({ id }) => id).filter((id) => !panel.includes(id)) : [];
  const expected = (await order('reserve', waiting)).slice(0, input.reserves);
  hold(reserves.join() === expected.join(), 'RESERVES');
}
