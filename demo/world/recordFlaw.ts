import { addDays } from '../../subgraphs/shared/civilDate';
import type { DemoPerson } from '../people/DemoPerson';
import type { SlotFlaw } from './slotsOf';
import type { Workshop } from './Workshop';

/** How long a sanction lasts; an investigation has no end yet. */
const lengths = { DISCIPLINE: 365, ADMINISTRATIVE: 540, INVESTIGATION: null } as const;
const BEGAN_DAYS_AGO = 60;

/** Puts on record what came up about a person after the approval. */
export function recordFlaw(
  { ids, asOf }: Workshop,
  { expert, sanctions }: DemoPerson,
  flaw: SlotFlaw | null,
  recordedBy: string,
): void {
  if (flaw !== 'DISCIPLINE' && flaw !== 'ADMINISTRATIVE' && flaw !== 'INVESTIGATION') return;
  const start = addDays(asOf, -BEGAN_DAYS_AGO);
  const days = lengths[flaw];
  sanctions.push({
    id: ids('sanction'),
    expertId: expert.id,
    category: flaw,
    start,
    end: days === null ? null : addDays(start, days),
    recordedBy,
    version: 1,
  });
}
