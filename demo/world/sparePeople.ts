import type { DemoPerson } from '../people/DemoPerson';
import type { PoolDraft } from './PoolDraft';
import type { Workshop } from './Workshop';

const KNOWN_FOR_DAYS = 120;
const HELD_YEARS = 6;

/** People whom units have registered to recommend them some day, so many of them. */
export function sparePeople(
  { invent }: Workshop,
  drafts: readonly PoolDraft[],
  size: number,
): { readonly person: DemoPerson; readonly draft: PoolDraft }[] {
  return Array.from({ length: Math.max(0, size) }, (_, place) => {
    const draft = drafts[place % drafts.length];
    if (!draft) throw new RangeError('nobody registers people where there is no pool');
    const { seriesNo, specialty } = draft.plan;
    const person = invent({
      seriesNo,
      branch: specialty,
      level: (['ASSOCIATE', 'SENIOR', 'INTERMEDIATE'] as const)[place % 3] ?? 'ASSOCIATE',
      traits: {
        sector: place % 6 === 0 ? 'NON_PUBLIC' : 'PUBLIC',
        frontline: place % 4 === 0,
        outside: place % 20 === 0,
        own: false,
      },
      daysAgo: KNOWN_FOR_DAYS,
      heldForYears: HELD_YEARS,
      young: false,
    });
    return { person, draft };
  });
}
