import type { KnownFailure } from '../World';
import { quirks } from '../plan/quirks';
import type { PoolDraft } from './PoolDraft';

/** What the rules find wrong with a pool as it stands: its quirk, an end that has passed, a consent still missing. */
export function knownFailuresOf({ plan, pool, rounds }: PoolDraft): KnownFailure[] {
  const newest = rounds.at(-1)?.outcome;
  const isOver = (plan.lineage.daysLeft ?? 0) < 0 && newest === 'APPROVED';
  const lacksConsent = plan.unit.kind === 'AUTONOMOUS' && (newest === 'DRAFT' || newest === 'CONSENTING');
  const rules = [
    ...(isOver ? ['R-05'] : []),
    ...(lacksConsent ? ['R-07'] : []),
    ...(plan.quirk === null ? [] : quirks[plan.quirk].breaks(plan.level)),
  ];
  return rules.map((rule) => ({ poolCode: pool.code, rule }));
}
